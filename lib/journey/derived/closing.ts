/** What is looked at before a board is closed: it asks, and never holds anybody back. */
import type { BoardView } from '../entities.ts'
import type { FollowUpAction } from '../follow-up.ts'
import { notesOf, travelled } from '../place.ts'
import { confidenceOf, emotionCoverage } from './coverage.ts'
import type { Results } from './points.ts'

const FROM_CUSTOMERS = 3

export type ClosingLook = {
  touchpoints: number
  /** With a value, of one journey. */
  voted: number
  /** Touchpoints of chapters for prospects that have no relevance for the type of the journey: S0-28. */
  withoutRelevance: number
  /** Touchpoints of which no customer said anything. */
  blind: number
  /** Somebody takes it on from here: an action with a name and a day that is not over. */
  hasNext: boolean
}

export function closingLook(
  view: BoardView,
  journeyId: string,
  results: Results,
  actions: readonly FollowUpAction[],
): ClosingLook {
  const touchpoints = travelled(view, journeyId)
  const typeId = view.journeys.find(({ id }) => id === journeyId)?.typeId ?? ''
  const prospects = new Set(
    view.chapters.filter(({ lifecycle }) => lifecycle === 'prospect').map(({ id }) => id),
  )
  return {
    touchpoints: touchpoints.length,
    voted: emotionCoverage(view, journeyId, results).voted,
    withoutRelevance: touchpoints.filter(
      ({ place, relevance }) => prospects.has(place.parent) && relevance[typeId] === undefined,
    ).length,
    blind: touchpoints.filter(({ id }) => confidenceOf(notesOf(view, id)) < FROM_CUSTOMERS).length,
    hasNext: actions.some(
      ({ owner, due, state }) => owner !== '' && due !== null && (state === 'open' || state === 'busy'),
    ),
  }
}
