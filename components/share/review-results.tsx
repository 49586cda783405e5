'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import { sortByRank, travelled } from '../../lib/journey/place.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import { review } from '../../messages/review.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { RevealPanel } from '../vote/reveal-panel.tsx'

/** Every touchpoint that was voted on, in the order to talk about it, with all reasons that are shown. */
export function ReviewResults({ view, results }: { view: BoardView; results: readonly TargetResult[] }) {
  const t = useWords(review)
  const { open } = useBoardParts()
  if (results.length === 0) return null
  const chapters = new Map(view.chapters.map((chapter) => [chapter.id, chapter.title]))
  const known = new Map(results.map((result) => [result.target, result]))
  const touchpoints = [
    ...sortByRank(view.journeys).flatMap((journey) => travelled(view, journey.id)),
    ...view.parked,
  ].map(({ id, title, place }) => ({ id, title, chapterTitle: chapters.get(place.parent) ?? '' }))
  // The same order as the board's: equals follow the journey.
  const inOrder = touchpoints.flatMap(({ id }) => known.get(id) ?? [])
  return (
    <section id="results" className="mx-auto max-w-6xl scroll-mt-4 px-4 py-8 sm:px-6 print:hidden">
      <h2 className="mb-2 text-xl">{t.results}</h2>
      <RevealPanel
        results={inOrder}
        touchpoints={touchpoints}
        word={view.meta.organisation.word}
        onShow={(id) => open({ id, field: 'title' })}
      />
    </section>
  )
}
