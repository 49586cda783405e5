/** What a team wants to see first of a finished board. Pure; figures come from the reveal. */
import { insightOf } from '../../lib/journey/derived.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { notesOf, sortByRank, travelled } from '../../lib/journey/place.ts'
import type { Tally, TargetResult } from '../../lib/journey/results.ts'
import { talkOrder } from '../../lib/journey/rounds.ts'

export const MOMENTS_SHOWN = 3

/** One touchpoint worth talking about, with what was said and noted there. */
export type Moment = {
  id: string
  title: string
  chapterTitle: string
  tally: Tally
  /** Shown ones only; they never carried a name. */
  reasons: { id: string; text: string }[]
  pains: { id: string; text: string }[]
}

export type ReviewSummary = {
  touchpoints: number
  /** Lowest median first; equals keep the order of the journey. */
  lowest: Moment[]
  /** Where the group parts, in the order to talk about it; empty when nothing divides it. */
  divided: Moment[]
  /** Answers per touchpoint, "don't know" included; null without votes. */
  answers: { fewest: number; most: number } | null
  /** Touchpoints that were voted on by fewer than three. */
  tooFew: number
  /** Touchpoints where a customer said or did it. */
  withCustomerEvidence: number
}

/** Something to talk about: the votes are not together, or one of them stands alone. */
const parts = ({ opposed, label, loneVoice }: Tally): boolean =>
  opposed || loneVoice !== null || label === 'spread' || label === 'divided' || label === 'discuss'

export function reviewSummary(view: BoardView, results: readonly TargetResult[]): ReviewSummary {
  const touchpoints = sortByRank(view.journeys).flatMap((journey) => travelled(view, journey.id))
  const found = new Map(results.map((result) => [result.target, result]))
  const chapters = new Map(view.chapters.map((chapter) => [chapter.id, chapter.title]))
  const moments = touchpoints.flatMap((touchpoint): Moment[] => {
    const result = found.get(touchpoint.id)
    if (!result?.tally) return []
    return [
      {
        id: touchpoint.id,
        title: touchpoint.title,
        chapterTitle: chapters.get(touchpoint.place.parent) ?? '',
        tally: result.tally,
        reasons: result.reasons,
        pains: notesOf(view, touchpoint.id, 'pain').map(({ id, text }) => ({ id, text })),
      },
    ]
  })
  const byId = new Map(moments.map((moment) => [moment.id, moment]))
  const ordered = talkOrder(moments.map(({ id, tally, reasons }) => ({ target: id, tally, reasons })))
  const counts = moments.map(({ tally }) => tally.n + tally.dontKnow)
  return {
    touchpoints: touchpoints.length,
    lowest: [...moments].sort((a, b) => a.tally.median - b.tally.median).slice(0, MOMENTS_SHOWN),
    divided: ordered
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ tally }) => parts(tally))
      .slice(0, MOMENTS_SHOWN),
    answers: counts.length > 0 ? { fewest: Math.min(...counts), most: Math.max(...counts) } : null,
    tooFew: touchpoints.filter(({ id }) => found.get(id)?.tally === null).length,
    withCustomerEvidence: insightOf(view, touchpoints).withCustomerEvidence,
  }
}
