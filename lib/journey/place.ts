/** Order on the board: rank first, id when two ranks are equal. Every client sorts like this. */
import type { BoardView, Chapter, Note, NoteLane, Place, Touchpoint } from './entities.ts'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * First ranks of `n` entities that stand in a row: 'a0' … 'az', 'b00' … They are keys of
 * fractional-indexing, so a later move can make one between any two of them.
 */
export function ranksFor(n: number): string[] {
  return Array.from({ length: n }, (_, at) => rankAt(at))
}

/** A letter tells how many base-62 digits follow: one after 'a', two after 'b' … */
function rankAt(at: number): string {
  let width = 1
  let left = at
  for (let room = DIGITS.length; left >= room; room *= DIGITS.length) {
    left -= room
    width += 1
  }
  let digits = ''
  for (let place = 0; place < width; place += 1) {
    digits = DIGITS.charAt(left % DIGITS.length) + digits
    left = Math.floor(left / DIGITS.length)
  }
  return String.fromCharCode('a'.charCodeAt(0) + width - 1) + digits
}

/** By code units, never by locale: every machine must come to the same order. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function byRank(a: { id: string; rank: string }, b: { id: string; rank: string }): number {
  return compare(a.rank, b.rank) || compare(a.id, b.id)
}

export function byPlace(a: { id: string; place: Place }, b: { id: string; place: Place }): number {
  return compare(a.place.rank, b.place.rank) || compare(a.id, b.id)
}

export function sortByRank<T extends { id: string; rank: string }>(entities: readonly T[]): T[] {
  return [...entities].sort(byRank)
}

export function sortByPlace<T extends { id: string; place: Place }>(entities: readonly T[]): T[] {
  return [...entities].sort(byPlace)
}

const childrenOf = <T extends { id: string; place: Place }>(entities: readonly T[], parent: string): T[] =>
  sortByPlace(entities.filter((entity) => entity.place.parent === parent))

export const chaptersOf = (view: BoardView, journeyId: string): Chapter[] =>
  childrenOf(view.chapters, journeyId)

export const touchpointsOf = (view: BoardView, chapterId: string): Touchpoint[] =>
  childrenOf(view.touchpoints, chapterId)

export const notesOf = (view: BoardView, touchpointId: string, lane?: NoteLane): Note[] =>
  childrenOf(view.notes, touchpointId).filter((note) => lane === undefined || note.lane === lane)

/** The journey as it is travelled: all touchpoints of all its chapters, first to last. */
export function travelled(view: BoardView, journeyId: string): Touchpoint[] {
  return chaptersOf(view, journeyId).flatMap((chapter) => touchpointsOf(view, chapter.id))
}
