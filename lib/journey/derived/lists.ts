/** Where to begin: the ranked lists of a journey. All give touchpoint ids; equals keep the journey's order. */
import type { BoardView } from '../entities.ts'
import { notesOf } from '../place.ts'
import type { Tally } from '../results.ts'
import { type Point, type Results, pointsOf } from './points.ts'

/** Relevance from which a touchpoint counts for a customer type; one without a figure counts too. */
const RELEVANT = 2
const SATISFIED_AGREEMENT = 0.3
const SATISFIED_VOTES = 4

type Voted = Point & { tally: Tally; median: number }
const votedOf = (view: BoardView, journeyId: string, results: Results): Voted[] =>
  pointsOf(view, journeyId, results).filter((point): point is Voted => point.tally !== null)

/** Lowest median first among what is relevant for the journey's type; then the severest pain. */
export function optimiseFirst(view: BoardView, journeyId: string, results: Results): string[] {
  const typeId = view.journeys.find((journey) => journey.id === journeyId)?.typeId ?? ''
  const severity = (point: Point): number =>
    Math.max(0, ...notesOf(view, point.touchpoint.id, 'pain').map((pain) => pain.severity))
  return votedOf(view, journeyId, results)
    .filter(({ touchpoint }) => (touchpoint.relevance[typeId] ?? RELEVANT) >= RELEVANT)
    .sort((a, b) => a.median - b.median || severity(b) - severity(a))
    .map((point) => point.touchpoint.id)
}

/** Highest median first, where enough people agree enough; then the highest agreement. */
export function mostSatisfied(view: BoardView, journeyId: string, results: Results): string[] {
  return votedOf(view, journeyId, results)
    .filter(({ tally }) => tally.agreement >= SATISFIED_AGREEMENT && tally.n >= SATISFIED_VOTES)
    .sort((a, b) => b.median - a.median || b.tally.agreement - a.tally.agreement)
    .map((point) => point.touchpoint.id)
}
