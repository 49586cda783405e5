import type { BoardView, Chapter, Journey, Note, Place, Touchpoint } from '../journey/entities.ts'
import { sortByPlace, sortByRank } from '../journey/place.ts'
import type { TargetResult } from '../journey/results.ts'
import type { Outcome } from '../journey/rounds.ts'
import type { RichBlock, RichInline } from '../journey/rich.ts'
import { storable } from '../journey/storable.ts'

export type CanonicalJson =
  | null
  | boolean
  | number
  | string
  | CanonicalJson[]
  | { [key: string]: CanonicalJson }

/**
 * A board as plain JSON with sorted keys: content, results and version, without times, seats and
 * ranks. Order stands in arrays: chapters within their journey, touchpoints within their chapter,
 * notes within their touchpoint, so that ranks of different parents never meet. The bin is left out.
 * `bodies` by touchpoint id; `results`: the latest revealed one of each touchpoint, in any order;
 * `outcomes`: of votes of other kinds.
 */
export function canonical(
  view: BoardView,
  bodies: ReadonlyMap<string, RichBlock[]>,
  results: readonly TargetResult[],
  version: string,
  outcomes: readonly Outcome[] = [],
): CanonicalJson {
  const within = <T extends { id: string; place: Place }>(all: readonly T[], parent: string): T[] =>
    sortByPlace(all.filter(({ place }) => place.parent === parent))
  const noteJson = ({ place: _place, createdBy: _by, ...rest }: Note) => rest
  const touchpointJson = (touchpoint: Touchpoint) => {
    const { place: _place, createdBy: _by, hasBody: _has, ...rest } = touchpoint
    return {
      ...rest,
      intents: [...rest.intents].sort(),
      teams: [...rest.teams].sort(),
      originIds: [...rest.originIds].sort(),
      body: (bodies.get(touchpoint.id) ?? []).map(tidyBlock),
      notes: within(view.notes, touchpoint.id).map(noteJson),
    }
  }
  const chapterJson = ({ place: _place, createdBy: _by, ...rest }: Chapter) => ({
    ...rest,
    touchpoints: within(view.touchpoints, rest.id).map(touchpointJson),
  })
  const journeyJson = ({ rank: _rank, ...rest }: Journey) => ({
    ...rest,
    chapters: within(view.chapters, rest.id).map(chapterJson),
  })
  return tidy({
    version,
    meta: view.meta,
    scope: view.scope,
    types: sortByRank(view.types).map(({ rank: _rank, ...rest }) => ({
      ...rest,
      motives: [...rest.motives].sort(),
    })),
    promises: sortByRank(view.promises).map(({ rank: _rank, ...rest }) => rest),
    journeys: sortByRank(view.journeys).map(journeyJson),
    parked: sortByPlace(view.parked).map(touchpointJson),
    results: Object.fromEntries(
      results.map(({ target, tally, named, reasons }) => [
        target,
        { tally, named, reasons: reasons.map(({ text }) => text).sort() },
      ]),
    ),
    outcomes: outcomes.length > 0 ? outcomes : undefined,
  })
}

/** The one meaning of "equal". Keys may come in any order, as they do out of a database. */
export function sameBoard(a: CanonicalJson, b: CanonicalJson): boolean {
  return JSON.stringify(tidy(a)) === JSON.stringify(tidy(b))
}

/** Sorted keys, and texts as a database takes them in JSON: no half characters, no NUL. */
function tidy(value: unknown): CanonicalJson {
  if (typeof value === 'string') return storable(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inside]) => [storable(key), tidy(inside)]),
  )
}

/** Two people who type side by side leave several runs of the same look: one is enough. */
function tidyBlock(block: RichBlock): RichBlock {
  if (block.block === 'list') return { block: 'list', items: block.items.map((item) => item.map(tidyBlock)) }
  const content: RichInline[] = []
  for (const piece of block.content) {
    const last = content.at(-1)
    if ('break' in piece) content.push(piece)
    else if (last && 'text' in last && sameLook(last, piece)) {
      content[content.length - 1] = { ...last, text: last.text + piece.text }
    } else if (piece.text) content.push(piece)
  }
  return { block: 'paragraph', content }
}

type Run = Exclude<RichInline, { break: true }>
const sameLook = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link
