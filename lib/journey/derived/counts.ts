/** How many touchpoints stand in each chapter, and who made them: it shows who was not heard yet. */
import type { BoardView } from '../entities.ts'
import { chaptersOf, touchpointsOf } from '../place.ts'

export type Counts = {
  chapters: { id: string; title: string; touchpoints: number }[]
  /** Seat → touchpoints of this journey; whoever made none is missing. */
  people: Map<string, number>
}

export function countsOf(view: BoardView, journeyId: string): Counts {
  const people = new Map<string, number>()
  const chapters = chaptersOf(view, journeyId).map(({ id, title }) => {
    const own = touchpointsOf(view, id)
    for (const { createdBy } of own) people.set(createdBy, (people.get(createdBy) ?? 0) + 1)
    return { id, title, touchpoints: own.length }
  })
  people.delete('')
  return { chapters, people }
}
