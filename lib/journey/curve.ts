/** Figures of the emotion curve as a whole. A hole is null: it is left out, never read as 0. */
import { clean } from './votes.ts'

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)

const mean = (values: readonly number[]): number => clean(values.reduce((a, b) => a + b, 0) / values.length)

/** Mean of the medians of a chapter, with the lowest and the highest; null without any. */
export function chapterValue(
  medians: readonly (number | null)[],
): { value: number; min: number; max: number } | null {
  const values = known(medians)
  if (values.length === 0) return null
  return { value: mean(values), min: Math.min(...values), max: Math.max(...values) }
}

export type PeakEnd = {
  /** Mean median of all voted touchpoints. */
  experienced: number
  /** Mean of peak and end: a rule of thumb, shown beside `experienced`, never instead of it. */
  remembered: number
  peak: string
  end: string
}

/**
 * Peak: largest distance from neutral; of equals the more negative, then the later. End: the last voted
 * touchpoint. `points` stand in the order of the journey; null when nothing has a value.
 */
export function peakEnd(points: readonly { id: string; median: number | null }[]): PeakEnd | null {
  const voted = points.flatMap(({ id, median }) => (median === null ? [] : [{ id, median }]))
  const end = voted.at(-1)
  if (!end) return null
  const peak = voted.reduce((best, point) => {
    const further = clean(Math.abs(point.median) - Math.abs(best.median))
    if (further !== 0) return further > 0 ? point : best
    return point.median <= best.median ? point : best
  })
  return {
    experienced: mean(voted.map((point) => point.median)),
    remembered: clean((peak.median + end.median) / 2),
    peak: peak.id,
    end: end.id,
  }
}
