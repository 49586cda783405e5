/** Where it hurts most by the votes: what the step *pains* begins with. */
import type { BoardView, Touchpoint } from '../entities.ts'
import { travelled } from '../place.ts'
import type { Results } from './points.ts'

export const LOW_POINTS_MAX = 5
/** So many stand ready even when all of them are pleasant. */
const LOW_POINTS_LEAST = 3
export type LowPoint = { touchpoint: Touchpoint; median: number }

/**
 * The lowest medians first, five at most; equals keep the order of the journey. Holes are no low points, nor is what
 * is pleasant, as long as three are left.
 */
export function lowPoints(view: BoardView, journeyId: string, results: Results): LowPoint[] {
  return travelled(view, journeyId)
    .flatMap((touchpoint): LowPoint[] => {
      const tally = results.get(touchpoint.id)?.tally
      return tally ? [{ touchpoint, median: tally.median }] : []
    })
    .sort((a, b) => a.median - b.median)
    .filter(({ median }, at) => median <= 0 || at < LOW_POINTS_LEAST)
    .slice(0, LOW_POINTS_MAX)
}
