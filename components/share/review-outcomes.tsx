'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { Outcome } from '../../lib/journey/rounds.ts'
import { review } from '../../messages/review.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { OutcomeView } from '../rounds/outcome-view.tsx'

/** What came out of the votes of other kinds than emotions, in the order in which they were held. */
export function ReviewOutcomes({ view, outcomes }: { view: BoardView; outcomes: readonly Outcome[] }) {
  const t = useWords(review)
  const { kind } = useWords(rounds)
  if (outcomes.length === 0) return null
  const journeys = new Map(view.journeys.map(({ id, title }) => [id, title]))
  return (
    <section
      id="outcomes"
      className="mx-auto max-w-6xl scroll-mt-4 px-4 py-8 sm:px-6 print:max-w-none print:px-0"
    >
      <h2 className="mb-3 text-xl">{t.outcomes}</h2>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        {outcomes.map((outcome) => (
          <section
            key={`${outcome.kind} ${outcome.journeyId}`}
            data-outcome={outcome.kind}
            className="min-w-0 break-inside-avoid"
          >
            <h3 className="mb-2 text-lg">
              {kind[outcome.kind]}
              {view.journeys.length > 1 && journeys.get(outcome.journeyId) ? (
                <span className="text-note font-normal text-ink2"> · {journeys.get(outcome.journeyId)}</span>
              ) : null}
            </h3>
            <OutcomeView outcome={outcome} view={view} />
          </section>
        ))}
      </div>
    </section>
  )
}
