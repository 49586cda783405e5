import type * as Y from 'yjs'
import { NOTE_LANES, type EntityKind, type Lane } from '../journey/entities.ts'
import type { DocAct, Spot } from '../journey/policy.ts'
import type { Change } from './describe.ts'
import { placeOf } from './parse.ts'
import { entityOf } from './roots.ts'
import { chaptersIn, spotOf } from './standing.ts'

/** `parent` or `lane`: where it was before. */
type Carry = { kind: EntityKind; id: string; parent?: string; lane?: Lane; until: number }

/**
 * What organisers carried elsewhere a moment ago, over a lock or out of what a step opens. Whoever was writing
 * in it could not know, and is judged by where it stood as well.
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

  note(changes: readonly Change[]): void {
    const until = this.#now() + this.#lastsMs
    for (const { kind, id, field, from } of changes) {
      if (kind === 'scope' || typeof from !== 'string') continue
      const lane = field === 'lane' ? NOTE_LANES.find((one) => one === from) : undefined
      if (lane) this.#carries.push({ kind, id, lane, until })
      else if (field === undefined) this.#carries.push({ kind, id, parent: from, until })
    }
  }

  /** The same change as it would have been when what it is about stood elsewhere; mostly nothing. */
  formerly(doc: Y.Doc, change: Change): DocAct[] {
    const { act, kind, id, field } = change
    const entity = act.at && kind !== 'scope' ? entityOf(doc, kind, id) : null
    if (!act.at || !entity || kind === 'scope' || this.#fresh().length === 0) return []
    const parent = placeOf(entity).parent
    // Whence, and where to when it is moved itself; whence may be where somebody else had just put it.
    const to = field === undefined && typeof change.to === 'string' ? [change.to] : []
    const from = to.length > 0 && typeof change.from === 'string' ? change.from : parent
    const ways = [from, ...this.#of(kind, id, 'parent')].map((one) => [one, ...to])
    const spots = ways.flatMap((parents) => {
      const spot = spotOf(doc, kind, id, entity, { key: field, parents })
      return spot ? this.#chaptersBefore(spot, kind === 'notes' ? parents : []) : []
    })
    const lanes = [act.at.lanes, ...this.#of(kind, id, 'lane').map((lane): Lane[] => [lane])]
    return spots.flatMap((spot) => lanes.map((one): DocAct => ({ ...act, at: { ...spot, lanes: one } })))
  }

  /** A note stands where its touchpoint does, which may have been carried itself. */
  #chaptersBefore(spot: Spot, touchpoints: readonly string[]): Spot[] {
    const before = touchpoints.flatMap((id) => this.#of('touchpoints', id, 'parent'))
    return [spot, ...before.map((parent) => ({ ...spot, chapters: chaptersIn([parent]) }))]
  }

  #of<Key extends 'parent' | 'lane'>(kind: EntityKind, id: string, key: Key): NonNullable<Carry[Key]>[] {
    return this.#carries.flatMap((carry) =>
      carry.kind === kind && carry.id === id ? (carry[key] ?? []) : [],
    ) as NonNullable<Carry[Key]>[]
  }

  #fresh(): readonly Carry[] {
    const now = this.#now()
    if (this.#carries.some(({ until }) => until < now))
      this.#carries = this.#carries.filter(({ until }) => until >= now)
    return this.#carries
  }
}
