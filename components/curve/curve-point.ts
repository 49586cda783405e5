import type { Lang } from '../../lib/journey/entities.ts'
import type { AgreementLabel, Counts, TargetResult } from '../../lib/journey/results.ts'
import type { VoteWords } from '../../messages/vote.ts'
import { medianWords } from './figures.ts'

/** One touchpoint in the curve, in the order of the journey. */
export type CurvePoint = {
  id: string
  title: string
  /** −2…+2; null is a hole. */
  median: number | null
  quartiles: [number, number] | null
  counts: Counts | null
  label: AgreementLabel | null
  opposed: boolean
  /** Van der Eijk's A; only to tell which is most divided. */
  agreement: number | null
  /** A hole because fewer than three voted; otherwise a hole was never voted on. */
  tooFew: boolean
  /** Centre in px from the left edge; equal columns when left out. */
  x?: number
}

/** From the latest revealed result of a touchpoint, or none. */
export function curvePoint(
  touchpoint: { id: string; title: string },
  result: TargetResult | undefined,
  x?: number,
): CurvePoint {
  const tally = result?.tally ?? null
  return {
    id: touchpoint.id,
    title: touchpoint.title,
    median: tally?.median ?? null,
    quartiles: tally?.quartiles ?? null,
    counts: tally?.counts ?? null,
    label: tally?.label ?? null,
    opposed: tally?.opposed ?? false,
    agreement: tally?.agreement ?? null,
    tooFew: result !== undefined && tally === null,
    ...(x === undefined ? {} : { x }),
  }
}

/** What people should talk about gets a sign, in words; null for the others. */
export function splitSign(point: CurvePoint, t: VoteWords): string | null {
  if (point.opposed) return t.opposed
  return point.label === 'divided' ? t.agreement.divided : null
}

type Shown = CurvePoint & { median: number }
const shown = (point: CurvePoint): point is Shown => point.median !== null

/** One sentence: lowest, highest, and most divided when the votes really part. The first of equals counts. */
export function curveSummary(points: readonly CurvePoint[], t: VoteWords, lang: Lang): string {
  const values = points.filter(shown)
  const [first] = values
  if (!first) return t.sentence({ over: t.curveOver(points.length), facts: [t.noneShown] })
  const lowest = values.reduce((best, point) => (point.median < best.median ? point : best), first)
  const highest = values.reduce((best, point) => (point.median > best.median ? point : best), first)
  const split = values
    .filter((point) => splitSign(point, t) !== null)
    .reduce<Shown | null>(
      (best, point) => (best === null || (point.agreement ?? 1) < (best.agreement ?? 1) ? point : best),
      null,
    )
  const facts = [`${t.lowest} ${lowest.title}, ${medianWords(lowest.median, lang)}`]
  if (highest.median > lowest.median)
    facts.push(`${t.highest} ${highest.title}, ${medianWords(highest.median, lang)}`)
  if (split) facts.push(`${t.mostDivided} ${split.title}`)
  return t.sentence({ over: t.curveOver(points.length), facts })
}
