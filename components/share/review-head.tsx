'use client'
import type { ReactNode } from 'react'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import { review } from '../../messages/review.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { JourneyProfile } from './journey-profile.tsx'
import { MomentList } from './moment-list.tsx'
import { reviewSummary, type ReviewSummary } from './review-summary.ts'

/** What the team sees first: what it was for, how the journey went, and where to begin talking. */
export function ReviewHead({ view, results }: { view: BoardView; results: readonly TargetResult[] }) {
  const t = useWords(review)
  const summary = reviewSummary(view, results)
  const { lowest, divided } = summary
  return (
    <section
      aria-labelledby="review-short"
      className="mx-auto flex max-w-6xl flex-col gap-8 px-4 pb-10 sm:px-6 print:hidden"
    >
      <h2 id="review-short" className="sr-only">
        {t.inShort}
      </h2>
      <Goal view={view} summary={summary} />
      {lowest.length > 0 ? (
        <>
          {view.journeys.map((journey) => (
            <JourneyProfile key={journey.id} view={view} journeyId={journey.id} />
          ))}
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
            <Column title={t.lowest}>
              <MomentList moments={lowest} />
            </Column>
            <Column title={t.divided}>
              {divided.length > 0 ? (
                <MomentList moments={divided} told={new Set(lowest.map(({ id }) => id))} dots />
              ) : (
                <p className="border-t-2 border-ink pt-3 text-ink2">{t.noneDivided}</p>
              )}
            </Column>
          </div>
        </>
      ) : (
        <p className="rounded-card border border-dashed border-edge p-4">
          {summary.tooFew > 0 ? t.tooFewOnly : t.noVotes}
        </p>
      )}
    </section>
  )
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h3 className="mb-2 text-lg">{title}</h3>
      {children}
    </section>
  )
}

function Goal({ view, summary }: { view: BoardView; summary: ReviewSummary }) {
  const t = useWords(review)
  const { boardLang } = useBoardParts()
  const { goal, answers } = view.scope
  const { answers: votes, touchpoints, tooFew, withCustomerEvidence } = summary
  const success = answers.success ?? ''
  const facts: [string, string][] = [
    [t.votesName, votes ? t.votesText(votes.fewest, votes.most, tooFew) : t.votesNone],
    ...(touchpoints > 0
      ? [[t.evidenceName, t.evidenceText(withCustomerEvidence, touchpoints)] as [string, string]]
      : []),
  ]
  return (
    <dl className="grid gap-x-12 gap-y-4 border-y border-line py-5 sm:grid-cols-2 lg:grid-cols-4">
      <div className="lg:col-span-2">
        <dt className="text-xs font-semibold text-ink2">{t.goal}</dt>
        <dd lang={goal ? boardLang : undefined} className="typed text-lg">
          {goal || <span className="text-base text-ink2">{t.goalNone}</span>}
        </dd>
        {success ? (
          <>
            <dt className="mt-3 text-xs font-semibold text-ink2">{t.success}</dt>
            <dd lang={boardLang} className="typed">
              {success}
            </dd>
          </>
        ) : null}
        {goal || success ? <dd className="mt-1 text-sm text-ink2">{t.goalMet}</dd> : null}
      </div>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt className="text-xs font-semibold text-ink2">{name}</dt>
          <dd className="text-note">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
