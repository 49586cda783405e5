/** What is looked at before a board is closed. Only the name and the day hold it back, and can be passed over. */
import type { BoardView } from '../entities.ts'
import { type FollowUpAction, isTakenOn } from '../follow-up.ts'
import { notesOf, travelled } from '../place.ts'
import { isForProspects } from '../relevance.ts'
import { confidenceOf, emotionCoverage } from './coverage.ts'
import type { Results } from './points.ts'

const FROM_CUSTOMERS = 3
/** Nobody looked into it yet; the other states are what came of looking. */
const UNTESTED: readonly string[] = ['', 'unknown', 'assumption', 'in_research']

export type ClosingLook = {
  touchpoints: number
  /** With a value. */
  voted: number
  /** Touchpoints of chapters for prospects that have no relevance for the type of their journey: S0-28. Null: there are none. */
  withoutRelevance: number | null
  /** Blind spots, S4-04: what we only think or do not know, of which no customer said anything. */
  blind: number
  /** An action with a name and a day that is not over. */
  hasNext: boolean
}

/** Over all journeys of the board: it is closed as a whole. */
export function closingLook(
  view: BoardView,
  results: Results,
  actions: readonly FollowUpAction[],
): ClosingLook {
  const look: ClosingLook = {
    touchpoints: 0,
    voted: 0,
    withoutRelevance: null,
    blind: 0,
    hasNext: isTakenOn(actions),
  }
  const prospects = new Set(view.chapters.filter(isForProspects).map(({ id }) => id))
  for (const { id: journeyId, typeId } of view.journeys) {
    const touchpoints = travelled(view, journeyId)
    look.touchpoints += touchpoints.length
    look.voted += emotionCoverage(view, journeyId, results).voted
    const before = touchpoints.filter(({ place }) => prospects.has(place.parent))
    if (before.length > 0)
      look.withoutRelevance =
        (look.withoutRelevance ?? 0) +
        before.filter(({ relevance }) => relevance[typeId] === undefined).length
    look.blind += touchpoints.filter(
      ({ id, status }) => UNTESTED.includes(status) && confidenceOf(notesOf(view, id)) < FROM_CUSTOMERS,
    ).length
  }
  return look
}
