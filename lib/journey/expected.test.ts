/** Every derived figure of the five templates, against figures that were worked out apart from this app. */
import { describe, expect, it } from 'vitest'
import { chapterFigures, lowestChapter, leaveOneOut } from './derived/leave-one-out.ts'
import { channelContrasts, flatStretches, handOverRisks } from './derived/patterns.ts'
import { mostSatisfied, optimiseFirst } from './derived/lists.ts'
import { emotionCoverage, insightOf, promiseCoverage, totalsOf } from './derived/coverage.ts'
import { pointsOf, stretches } from './derived/points.ts'
import { peakEnd } from './curve.ts'
import { travelled } from './place.ts'
import { latestResults, mostDivided, talkOrder } from './rounds.ts'
import { templateBoard, templateOf, TEMPLATE_IDS } from './templates.ts'
import expected from './templates/expected.json' with { type: 'json' }
import { countVotes, tallyOf } from './votes.ts'

/** The figures are given in three decimals: a difference below 0.001 is rounding (2.7 digits of `closeTo`). */
const near = (figure: number) => expect.closeTo(figure, 2.7)
function within(figure: number | null | undefined, wanted: number | null): void {
  if (wanted === null) expect(figure ?? null).toBeNull()
  else expect(Math.abs((figure ?? Number.NaN) - wanted)).toBeLessThan(0.001)
}

const boards = TEMPLATE_IDS.flatMap((id) =>
  templateOf(id).boards.map((board) =>
    templateBoard(id, { lang: 'nl', part: 'complete', version: board.version }),
  ),
)

it('BL1 the figures to compare with cover every journey of every template', () => {
  const journeys = boards.flatMap((board) => board.view.journeys.map((journey) => journey.id))
  expect(expected.journeys.map((journey) => journey.journeyId).sort()).toEqual(journeys.sort())
  expect(expected.journeys.flatMap((journey) => journey.touchpointStats)).toHaveLength(127)
})

describe.each(expected.journeys)('$journeyId', (wanted) => {
  const found = boards.find((each) => each.view.journeys.some(({ id }) => id === wanted.journeyId))
  if (!found) throw new Error(`No board holds ${wanted.journeyId}`)
  const { view, templateId, rounds } = found
  const id = wanted.journeyId
  const results = latestResults(rounds.map((round) => ({ ...round, state: 'revealed' as const })))
  const inOrder = travelled(view, id).map((touchpoint) => touchpoint.id)
  const ordered = inOrder.flatMap((target) => results.get(target) ?? [])
  const source = templateOf(templateId)
    .journeys.find((journey) => journey.id === id)
    ?.chapters.flatMap((chapter) => chapter.touchpoints)

  it.each(wanted.touchpointStats)('BL1 votes on $id', (stat) => {
    const votes = source?.find((touchpoint) => touchpoint.id === stat.id)?.votes ?? []
    expect(countVotes(votes)).toMatchObject({ n: stat.n, dontKnow: stat.abstained })
    const notExperienced = source?.find((touchpoint) => touchpoint.id === stat.id)?.notExperienced
    expect(notExperienced).toBe('notExperienced' in stat ? stat.notExperienced : 0)
    const tally = tallyOf(votes)
    within(tally?.median, stat.interpolatedMedian)
    within(tally?.mean, stat.mean)
    within(tally?.agreement, stat.agreementA)
    const label = tally?.label ?? 'none'
    expect(label === 'fairly' ? 'fairly_agreed' : label).toBe(stat.agreementLabel)
    expect(tally?.opposed ?? false).toBe(stat.opposed)
    expect(results.get(stat.id)?.tally).toEqual(tally)
  })

  it('BL10 chapter values and the lowest chapter', () => {
    const figures = chapterFigures(stretches(view, id, results))
    expect(figures.map((figure) => figure.id)).toEqual(wanted.chapterValues.map((figure) => figure.id))
    for (const [at, chapter] of wanted.chapterValues.entries()) within(figures[at]?.value, chapter.value)
    expect(lowestChapter(figures)).toBe(wanted.lowestChapterId)
  })

  it('BL11 experienced, peak, end and remembered', () => {
    const points = pointsOf(view, id, results)
    const figures = peakEnd(points.map((point) => ({ id: point.touchpoint.id, median: point.median })))
    within(figures?.experienced, wanted.experienced)
    within(figures?.remembered, wanted.remembered)
    expect(figures?.peak).toBe(wanted.peakTouchpointId)
    expect(figures?.end).toBe(wanted.endTouchpointId)
  })

  it('BL9 talk order and most divided', () => {
    expect(talkOrder(ordered).slice(0, wanted.talkOrder.length)).toEqual(wanted.talkOrder)
    expect(mostDivided(ordered).slice(0, wanted.mostDivided.length)).toEqual(wanted.mostDivided)
  })

  it('BL12 totals, insight and coverage', () => {
    expect(totalsOf(view, id)).toEqual({
      chapters: wanted.chapters,
      touchpoints: wanted.touchpoints,
      direct: wanted.direct,
      indirect: wanted.indirect,
      online: wanted.online,
      offline: wanted.offline,
      hybrid: wanted.hybrid,
    })
    const insight = insightOf(view, travelled(view, id))
    within(insight.score, wanted.insightScore)
    expect(insight).toMatchObject({
      withCustomerEvidence: wanted.withCustomerEvidence,
      withOwnDataOnly: wanted.withOwnDataOnly,
      banner: wanted.insightBanner,
    })
    const coverage = emotionCoverage(view, id, results)
    within(coverage.coverage, wanted.emotionCoverage)
    expect(coverage).toMatchObject({ voted: wanted.voted, holes: wanted.holes })
    const dontKnow = source?.map(({ votes }) => countVotes(votes).dontKnow) ?? []
    expect(dontKnow.reduce((a, b) => a + b, 0)).toBe(wanted.abstentions)
  })

  it('BL13 promise coverage', () => {
    expect(promiseCoverage(view, id)).toEqual({
      coverage: near(wanted.promiseCoverage),
      chaptersStrengthened: wanted.chaptersStrengthened,
      chaptersBroken: wanted.chaptersBroken,
      promises: wanted.promises,
    })
  })

  it('BL14 where to optimise and where people are satisfied', () => {
    expect(optimiseFirst(view, id, results).slice(0, 3)).toEqual(wanted.optimiseFirst)
    expect(mostSatisfied(view, id, results).slice(0, 3)).toEqual(wanted.mostSatisfied)
  })

  it('BL15 contrasts, flat stretches and hand-over risks', () => {
    const contrasts = channelContrasts(view, id, results)
    const plain = ({ a, b, difference }: (typeof contrasts)[number]) => ({ a, b, difference })
    const rounded = (pairs: typeof wanted.channelContrasts) =>
      pairs.map((pair) => ({ ...pair, difference: near(pair.difference) }))
    expect(contrasts.filter((pair) => pair.difference >= 2).map(plain)).toEqual(
      rounded(wanted.channelContrasts),
    )
    expect(contrasts.filter((pair) => pair.onlineOffline).map(plain)).toEqual(
      rounded(wanted.onlineOfflinePairs),
    )
    expect(flatStretches(view, id, results)).toEqual(wanted.flatStretches)
    expect(handOverRisks(view, id, results)).toEqual(
      wanted.handOverRisks.map((risk) => ({ ...risk, nextMedian: near(risk.nextMedian) })),
    )
  })

  it('BL16 leave one out', () => {
    expect(leaveOneOut(view, id, results)).toEqual(
      wanted.leaveOneOut.map((left) => ({
        ...left,
        chapterChange: left.chapterChange === null ? null : near(left.chapterChange),
        rememberedChange: near(left.rememberedChange),
      })),
    )
  })
})
