import type * as Y from 'yjs'
import { BIN, NOTE_LANES, type NoteLane } from '../journey/entities.ts'
import type { DocAct, Spot } from '../journey/policy.ts'
import type { Change } from './describe.ts'
import { creatorOf, laneOf, placeOf } from './parse.ts'
import { entityOf } from './roots.ts'
import { chaptersIn, spotOf } from './standing.ts'

/** Where a touchpoint or note was before; both at the same moment. */
type Stand = { parent: string; lane: NoteLane }
type Carry = Stand & { of: string; until: number }

/**
 * What organisers carried elsewhere a moment ago, over a lock or out of what a step opens. Whoever was writing
 * in it could not know, and is judged by where it stood as well. Out of the bin nothing counts: nobody was
 * writing there, and what is made comes out of it.
 */
export class Carried {
  readonly #lastsMs: number
  readonly #now: () => number
  #carries: Carry[] = []

  /** `now`: ms. */
  constructor(lastsMs: number, now: () => number) {
    this.#lastsMs = lastsMs
    this.#now = now
  }

  /** `doc`: as these changes left it. */
  note(doc: Y.Doc, changes: readonly Change[]): void {
    const until = this.#now() + this.#lastsMs
    for (const { kind, id, field, from, to } of changes) {
      if ((kind !== 'touchpoints' && kind !== 'notes') || from === BIN || from === to) continue
      const entity = entityOf(doc, kind, id)
      if (!entity || typeof from !== 'string') continue
      const lane = field === 'lane' ? NOTE_LANES.find((one) => one === from) : undefined
      const now: Stand = { parent: placeOf(entity).parent, lane: laneOf(entity) }
      if (lane) this.#carries.push({ ...now, lane, of: id, until })
      else if (field === undefined) this.#carries.push({ ...now, parent: from, of: id, until })
    }
  }

  /** The same change as it would have been when what it is about stood elsewhere; mostly nothing. */
  formerly(doc: Y.Doc, { act, kind, id, field, from, to }: Change): DocAct[] {
    if (!act.at || (kind !== 'touchpoints' && kind !== 'notes') || this.#fresh().length === 0) return []
    const entity = entityOf(doc, kind, id)
    if (!entity) return []
    const moved = field === undefined && typeof to === 'string'
    const parent = moved && typeof from === 'string' ? from : placeOf(entity).parent
    const stands: Stand[] = [{ parent, lane: laneOf(entity) }, ...this.#of(id)]
    const createdBy = creatorOf(entity)
    const spots = stands.flatMap((stand): Spot[] => {
      const parents = moved ? [stand.parent, to] : [stand.parent]
      const spot = spotOf(doc, kind, id, { parents, lane: stand.lane, createdBy }, { key: field })
      if (!spot || kind === 'touchpoints') return spot ? [spot] : []
      const into = field === 'lane' ? NOTE_LANES.filter((one) => one === to) : []
      const lanes = [...new Set([stand.lane, ...into])]
      return this.#chaptersOf(doc, parents).map((chapters) => ({ ...spot, lanes, chapters }))
    })
    return spots.map((at): DocAct => ({ ...act, at }))
  }

  /** Of each touchpoint the chapter it stands in, or one it was carried from: every way to choose. */
  #chaptersOf(doc: Y.Doc, touchpoints: readonly string[]): string[][] {
    const each = touchpoints.flatMap((id) => {
      const entity = entityOf(doc, 'touchpoints', id)
      return entity ? [[placeOf(entity).parent, ...this.#of(id).map(({ parent }) => parent)]] : []
    })
    const ways = each.reduce<string[][]>(
      (sofar, parents) => sofar.flatMap((way) => parents.map((parent) => [...way, parent])),
      [[]],
    )
    return ways.map(chaptersIn)
  }

  #of(id: string): Carry[] {
    return this.#carries.filter(({ of }) => of === id)
  }

  #fresh(): readonly Carry[] {
    const now = this.#now()
    if (this.#carries.some(({ until }) => until < now))
      this.#carries = this.#carries.filter(({ until }) => until >= now)
    return this.#carries
  }
}
