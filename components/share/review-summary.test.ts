import { describe, expect, it } from 'vitest'
import type { BoardView, Emotion, Note } from '../../lib/journey/entities.ts'
import { travelled } from '../../lib/journey/place.ts'
import { templateBoard } from '../../lib/journey/templates.ts'
import { resultOf } from '../../lib/journey/votes.ts'
import { reviewSummary } from './review-summary.ts'

const { view, rounds } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
const ids = travelled(view, view.journeys[0]?.id ?? '').map(({ id }) => id)
const at = (place: number): string => ids[place] ?? ''
const votes = (place: number, cast: readonly Emotion[], reasons: readonly string[] = []) =>
  resultOf(
    at(place),
    cast,
    reasons.map((text, n) => ({ id: `${place}.${n}`, text })),
  )

describe('the summary of a finished board', () => {
  it('RV1 begins with the three lowest touchpoints, equals in the order of the journey', () => {
    const summary = reviewSummary(view, [
      votes(5, [-1, -1, -1]),
      votes(0, [2, 2, 2]),
      votes(3, [-1, -1, -1]),
      votes(7, [-2, -2, -2], ['lange rij']),
    ])
    expect(summary.lowest.map(({ id }) => id)).toEqual([at(7), at(3), at(5)])
    expect(summary.lowest[0]?.reasons.map(({ text }) => text)).toEqual(['lange rij'])
    expect(summary.lowest.every(({ title, chapterTitle }) => title !== '' && chapterTitle !== '')).toBe(true)
  })

  it('RV1 tells where the group parts in talk order, and nothing when it does not', () => {
    const apart: Emotion[] = [-2, -2, -2, 2, 2, 2]
    const spread: Emotion[] = [-2, -1, 0, 0, 1, 1]
    const together: Emotion[] = [1, 1, 1, 1, 1, 1]
    const summary = reviewSummary(view, [votes(0, together), votes(1, spread), votes(2, apart)])
    expect(summary.divided.map(({ id }) => id)).toEqual([at(2), at(1)])
    expect(reviewSummary(view, [votes(0, together)]).divided).toEqual([])
  })

  it('RV1 a hole is told and never counted as a low moment', () => {
    const summary = reviewSummary(view, [votes(0, [-2, -2]), votes(1, [1, 1, 1, 1])])
    expect(summary.lowest.map(({ id }) => id)).toEqual([at(1)])
    expect(summary).toMatchObject({ tooFew: 1, answers: { fewest: 4, most: 4 } })
    expect(reviewSummary(view, [])).toMatchObject({ lowest: [], divided: [], answers: null, tooFew: 0 })
  })

  it('RV1 shows the pains of a low moment and counts evidence of customers only', () => {
    const note = (lane: Note['lane'], kind: string): Note => ({
      id: `${lane}-${kind}`,
      place: { parent: at(0), rank: 'a0' },
      createdBy: '',
      lane,
      text: 'rij',
      kind,
      severity: 0,
      source: '',
      owner: '',
    })
    const noted: BoardView = {
      ...view,
      notes: [note('pain', ''), note('evidence', 'interview_quote'), note('evidence', 'hunch')],
    }
    const summary = reviewSummary(noted, [votes(0, [-1, -1, -1])])
    expect(summary.lowest[0]?.pains.map(({ text }) => text)).toEqual(['rij'])
    expect(summary.withCustomerEvidence).toBe(1)
  })

  it('RV1 reads the finished example as it stands', () => {
    const results = rounds.flatMap((round) => round.results)
    const summary = reviewSummary(view, results)
    expect(summary.touchpoints).toBe(ids.length)
    expect(summary.lowest).toHaveLength(3)
    const medians = summary.lowest.map(({ tally }) => tally.median)
    const all = results.flatMap(({ tally }) => (tally ? [tally.median] : []))
    expect(medians[0]).toBe(Math.min(...all))
  })
})
