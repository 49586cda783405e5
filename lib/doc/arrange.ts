import {
  BIN,
  type BoardView,
  type BrandPromise,
  type Chapter,
  type CustomerType,
  type Journey,
  type Note,
  PARKED,
  type Touchpoint,
} from '../journey/entities.ts'
import { byPlace, byRank } from '../journey/place.ts'
import type { Ranked } from './order.ts'
import { BOARD } from './shape.ts'

type Entry<T> = { parent: string; is: T }
/** Every entity of the document with the parent that is written at it. */
export type Parsed = {
  types: Map<string, Entry<CustomerType>>
  promises: Map<string, Entry<BrandPromise>>
  journeys: Map<string, Entry<Journey>>
  chapters: Map<string, Entry<Chapter>>
  touchpoints: Map<string, Entry<Touchpoint>>
  notes: Map<string, Entry<Note>>
}
export type Arranged = Omit<BoardView, 'meta' | 'scope'>
type Binned = BoardView['binned'][number]

/** Sorts everything to where it is seen. Lists that did not change are those of `last`. */
export function arrange(parsed: Parsed, last: Arranged | null): Arranged {
  const listed = <T extends Ranked>(all: Map<string, Entry<T>>): T[] =>
    [...all.values()].flatMap(({ parent, is }) => (parent === BOARD ? [is] : [])).sort(byRank)
  const journeys = listed(parsed.journeys)
  const journeyIds = new Set(journeys.map(({ id }) => id))
  const chapters = [...parsed.chapters.values()].flatMap(({ is }) =>
    journeyIds.has(is.place.parent) ? [is] : [],
  )
  const chapterIds = new Set(chapters.map(({ id }) => id))

  const touchpoints: Touchpoint[] = []
  const parked: Touchpoint[] = []
  for (const { parent, is } of parsed.touchpoints.values()) {
    if (parent === BIN) continue
    if (chapterIds.has(parent)) touchpoints.push(is)
    else parked.push(asParked(is))
  }
  const seen = new Set([...touchpoints, ...parked].map(({ id }) => id))
  const notes = [...parsed.notes.values()].flatMap(({ parent, is }) => (seen.has(parent) ? [is] : []))

  const next: Arranged = {
    types: listed(parsed.types),
    promises: listed(parsed.promises),
    journeys,
    chapters: chapters.sort(byPlace),
    touchpoints: touchpoints.sort(byPlace),
    parked: parked.sort(byPlace),
    notes: notes.sort(byPlace),
    binned: binned(parsed),
  }
  return last === null ? next : keepUnchanged(next, last)
}

/** The same touchpoint seen in the parking lot: one object for as long as it does not change. */
const parkedTwins = new WeakMap<Touchpoint, Touchpoint>()
function asParked(touchpoint: Touchpoint): Touchpoint {
  if (touchpoint.place.parent === PARKED) return touchpoint
  const made = parkedTwins.get(touchpoint)
  if (made) return made
  const twin = { ...touchpoint, place: { parent: PARKED, rank: touchpoint.place.rank } }
  parkedTwins.set(touchpoint, twin)
  return twin
}

const TITLE_SHOWN = 120
const binnedTwins = new WeakMap<object, Binned>()
function binned(parsed: Parsed): Binned[] {
  const found: Binned[] = []
  const look = <T extends { id: string; createdBy: string }>(
    kind: Binned['kind'],
    all: Map<string, Entry<T>>,
    title: (is: T) => string,
  ) => {
    for (const { parent, is } of all.values()) {
      if (parent !== BIN) continue
      const made = binnedTwins.get(is) ?? {
        kind,
        id: is.id,
        title: title(is).slice(0, TITLE_SHOWN),
        createdBy: is.createdBy,
      }
      binnedTwins.set(is, made)
      found.push(made)
    }
  }
  look('chapters', parsed.chapters, ({ title }) => title)
  look('touchpoints', parsed.touchpoints, ({ title }) => title)
  look('notes', parsed.notes, ({ text }) => text)
  return found.sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1))
}

function keepUnchanged(next: Arranged, last: Arranged): Arranged {
  const same = <T>(now: T[], before: T[]): T[] =>
    now.length === before.length && now.every((one, at) => one === before[at]) ? before : now
  return {
    types: same(next.types, last.types),
    promises: same(next.promises, last.promises),
    journeys: same(next.journeys, last.journeys),
    chapters: same(next.chapters, last.chapters),
    touchpoints: same(next.touchpoints, last.touchpoints),
    parked: same(next.parked, last.parked),
    notes: same(next.notes, last.notes),
    binned: same(next.binned, last.binned),
  }
}
