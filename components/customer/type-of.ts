import type { BoardView, CustomerType } from '../../lib/journey/entities.ts'

/** Whose journey this is: the customer of today. */
export function typeOf(view: BoardView, journeyId: string): CustomerType | undefined {
  const journey = view.journeys.find(({ id }) => id === journeyId)
  return view.types.find(({ id }) => id === journey?.typeId) ?? view.types[0]
}
