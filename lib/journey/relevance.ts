/** Before the purchase relevance is crucial (S0-28): where it is asked how relevant a touchpoint is, and for whom. */
import type { BoardView, Chapter, CustomerType, Touchpoint } from './entities.ts'

export const isForProspects = ({ lifecycle }: Chapter): boolean => lifecycle === 'prospect'

/** The customer for whom it is asked, or was said: that of the touchpoint's journey. Null: nobody asks. */
export function relevanceFor(view: BoardView, { place, relevance }: Touchpoint): CustomerType | null {
  const chapter = view.chapters.find(({ id }) => id === place.parent)
  const journey = view.journeys.find(({ id }) => id === chapter?.place.parent)
  const type = view.types.find(({ id }) => id === journey?.typeId)
  if (!chapter || !type) return null
  return isForProspects(chapter) || relevance[type.id] !== undefined ? type : null
}
