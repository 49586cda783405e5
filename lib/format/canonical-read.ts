import type {
  BoardView,
  BrandPromise,
  Chapter,
  CustomerType,
  Journey,
  Meta,
  Note,
  Scope,
  Touchpoint,
} from '../journey/entities.ts'
import { NO_EDGES, PARKED } from '../journey/entities.ts'
import { ranksFor } from '../journey/place.ts'
import type { Tally, TargetResult } from '../journey/results.ts'
import type { Outcome } from '../journey/rounds.ts'
import type { RichBlock } from '../journey/rich.ts'

/** A stored board, ready to be drawn: ranks made anew from the order, no creators. */
export type StoredBoard = {
  version: string
  view: BoardView
  bodies: Map<string, RichBlock[]>
  /** By touchpoint id. */
  results: Map<string, TargetResult>
  /** Of votes of other kinds than emotions. */
  outcomes: Outcome[]
}

type StoredNote = Omit<Note, 'place' | 'createdBy' | 'owner'> & { owner?: string }
type StoredTouchpoint = Omit<Touchpoint, 'place' | 'createdBy' | 'hasBody' | 'originIds'> & {
  originIds?: string[]
  body: RichBlock[]
  notes: StoredNote[]
}
type StoredChapter = Omit<Chapter, 'place' | 'createdBy'> & { touchpoints: StoredTouchpoint[] }
type StoredJourney = Omit<Journey, 'rank' | keyof typeof NO_EDGES> & { chapters: StoredChapter[] }
type Stored = {
  version: string
  meta: Meta
  scope: Omit<Scope, 'open'> & Partial<Pick<Scope, 'open'>>
  types: Omit<CustomerType, 'rank'>[]
  promises: Omit<BrandPromise, 'rank'>[]
  journeys: StoredJourney[]
  parked: StoredTouchpoint[]
  results: Record<string, { tally: Tally | null; named?: TargetResult['named']; reasons: string[] }>
  outcomes?: Outcome[]
}

/** Out of what `canonical` made, as it comes from the database. Throws on anything else. */
export function readCanonical(json: unknown): StoredBoard {
  if (!isStored(json)) throw new Error('This is no stored board.')
  const bodies = new Map<string, RichBlock[]>()
  const notes: Note[] = []
  const touchpoints = (stored: readonly StoredTouchpoint[], parent: string): Touchpoint[] =>
    inOrder(stored, ({ body, notes: own, ...rest }, rank) => {
      bodies.set(rest.id, body)
      const place = (at: string) => ({ parent: rest.id, rank: at })
      notes.push(
        ...inOrder(
          own,
          (note, at): Note => ({
            ...note,
            // Boards that were closed before there were owners.
            owner: note.owner ?? '',
            place: place(at),
            createdBy: '',
          }),
        ),
      )
      const originIds = rest.originIds ?? []
      return { ...rest, originIds, place: { parent, rank }, createdBy: '', hasBody: body.length > 0 }
    })
  const inChapters: Touchpoint[] = []
  const chapters = (stored: readonly StoredChapter[], parent: string): Chapter[] =>
    inOrder(stored, ({ touchpoints: own, ...rest }, rank) => {
      inChapters.push(...touchpoints(own, rest.id))
      return { ...rest, place: { parent, rank }, createdBy: '' }
    })
  const view: BoardView = {
    meta: json.meta,
    // Boards that were closed before there were edges and questions left open.
    scope: { ...json.scope, open: json.scope.open ?? [] },
    types: inOrder(json.types, (type, rank) => ({ ...type, rank })),
    promises: inOrder(json.promises, (promise, rank) => ({ ...promise, rank })),
    journeys: inOrder(json.journeys, ({ chapters: _chapters, ...rest }, rank) => ({
      ...NO_EDGES,
      ...rest,
      rank,
    })),
    chapters: json.journeys.flatMap((journey) => chapters(journey.chapters, journey.id)),
    touchpoints: inChapters,
    parked: touchpoints(json.parked, PARKED),
    notes,
    binned: [],
  }
  const results = Object.entries(json.results).map(([target, stored]): [string, TargetResult] => {
    const reasons = stored.reasons.map((text, at) => ({ id: `${at}`, text }))
    return [target, { ...stored, target, reasons }]
  })
  return { version: json.version, view, bodies, results: new Map(results), outcomes: json.outcomes ?? [] }
}

function inOrder<From, To>(all: readonly From[], make: (one: From, rank: string) => To): To[] {
  const ranks = ranksFor(all.length)
  return all.map((one, at) => make(one, ranks[at] ?? ''))
}

/** Only this build's server writes these, so the outline is enough. */
function isStored(json: unknown): json is Stored {
  if (typeof json !== 'object' || json === null) return false
  const has = (key: string, kind: 'array' | 'object' | 'string'): boolean => {
    const value: unknown = Object.getOwnPropertyDescriptor(json, key)?.value
    return kind === 'array' ? Array.isArray(value) : typeof value === kind && value !== null
  }
  const lists = ['types', 'promises', 'journeys', 'parked']
  return (
    has('version', 'string') &&
    ['meta', 'scope', 'results'].every((key) => has(key, 'object')) &&
    lists.every((key) => has(key, 'array'))
  )
}
