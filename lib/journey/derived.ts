/** Everything that is worked out from a board and its revealed votes, never typed by hand. */
import { storable } from './storable.ts'
import type { BoardView } from './entities.ts'
import { insightOf } from './derived/coverage.ts'
import { type Results, pointsOf } from './derived/points.ts'
import { sortByRank, travelled } from './place.ts'

export * from './derived/coverage.ts'
export * from './derived/leave-one-out.ts'
export * from './derived/lists.ts'
export * from './derived/patterns.ts'
export * from './derived/points.ts'

export type Summary = {
  touchpoints: number
  /** Medians of the first journey in its order, null for a hole. */
  curve: (number | null)[]
  /** Title of its lowest touchpoint; '' without votes. */
  lowest: string
  /** Share of all touchpoints with customer evidence, 0…1. */
  insight: number
}

/** One row of the home page. With several journeys the curve is the first one's: two don't join up. */
export function summarise(view: BoardView, results: Results): Summary {
  const journeys = sortByRank(view.journeys)
  const touchpoints = journeys.flatMap((journey) => travelled(view, journey.id))
  const first = journeys[0]
  const points = first ? pointsOf(view, first.id, results) : []
  let lowest: { title: string; median: number } | null = null
  for (const { touchpoint, median } of points) {
    if (median !== null && (lowest === null || median < lowest.median)) {
      lowest = { title: touchpoint.title, median }
    }
  }
  return {
    touchpoints: touchpoints.length,
    curve: points.map((point) => point.median),
    lowest: storable(lowest?.title ?? ''),
    insight: insightOf(view, touchpoints).score,
  }
}
