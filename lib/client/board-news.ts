/** What others added to a board between two looks at it. Pure. */
import type { BoardView, Lane } from '../journey/entities.ts'

export type Added = {
  id: string
  createdBy: string
  touchpoint: string | null
  chapter: string
  lane: Lane | null
}

/** Notes and touchpoints of others that stand in `now` and did not in `before`, with where they stand. */
export function othersAdded(me: string, before: BoardView, now: BoardView): Added[] {
  const known = new Set(
    [...before.notes, ...before.touchpoints, ...before.parked, ...before.binned].map(({ id }) => id),
  )
  const chapterOf = new Map(now.touchpoints.map(({ id, place }) => [id, place.parent]))
  const isNew = ({ id, createdBy }: { id: string; createdBy: string }) => !known.has(id) && createdBy !== me
  return [
    ...now.notes.filter(isNew).map(({ id, createdBy, place, lane }) => ({
      id,
      createdBy,
      touchpoint: place.parent,
      chapter: chapterOf.get(place.parent) ?? '',
      lane,
    })),
    ...now.touchpoints.filter(isNew).map(({ id, createdBy, place }) => ({
      id,
      createdBy,
      touchpoint: null,
      chapter: place.parent,
      lane: null,
    })),
  ]
}

/** The value that stands most often in a list; of equals the first. Null of an empty one. */
export function mostOf<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let most: T | null = null
  for (const [value, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = value
  return most
}
