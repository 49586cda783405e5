import type { BoardView } from '../../lib/journey/entities.ts'

/** The name the customer of a journey goes by; '' while nobody gave one. */
export function personOf(view: BoardView, journeyId: string): string {
  const journey = view.journeys.find((each) => each.id === journeyId)
  return view.types.find((each) => each.id === journey?.typeId)?.personName ?? ''
}
