import type { ReactNode } from 'react'
import { dayInWords } from '../../lib/format/moment.ts'
import type { BoardView, Lang } from '../../lib/journey/entities.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import type { Outcome } from '../../lib/journey/rounds.ts'
import type { RichBlock } from '../../lib/journey/rich.ts'
import { review } from '../../messages/review.ts'
import { ReadOnlyBoard } from '../board/read-only-board.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { PrintButton } from './print-button.tsx'
import { ReviewHead } from './review-head.tsx'
import { type FollowUp, ReviewFollowUp } from './review-follow-up.tsx'
import { type Participant, ReviewPeople } from './review-people.tsx'
import { ReviewQuestions } from './review-questions.tsx'
import { ReviewOutcomes } from './review-outcomes.tsx'
import { ReviewResults } from './review-results.tsx'

export type Reviewed = {
  title: string
  version: string
  language: Lang
  organisation: string
  closedAt: Date
  zone: string
  participants: Participant[]
  followUp: FollowUp
  board: {
    view: BoardView
    bodies: Record<string, RichBlock[]>
    results: TargetResult[]
    outcomes: Outcome[]
  } | null
}

/** A closed board to read: for those who were there, for their team, and behind a share link. */
export function ReviewBoard({
  reviewed,
  lang,
  bar,
  note,
  own,
  share,
  keepUp,
}: {
  reviewed: Reviewed
  lang: Lang
  bar?: ReactNode
  note?: ReactNode
  /** For this reader alone. */
  own?: ReactNode
  /** How to share it, for who may. */
  share?: ReactNode
  /** Id of the board, for who may say how far the actions are. */
  keepUp?: string
}) {
  const t = review[lang]
  const { board, title, version, organisation, closedAt, zone, language, participants } = reviewed
  const facts = [
    organisation,
    version ? t.version(version) : '',
    t.closedOn(dayInWords(closedAt, zone, lang)),
    t.present(participants.length),
  ]
  return (
    <>
      <TopBar extra={bar} />
      <main id="content" tabIndex={-1}>
        <header className="mx-auto flex max-w-6xl flex-wrap items-end justify-between gap-x-6 gap-y-4 px-4 pt-8 pb-6 sm:px-6 print:hidden">
          <div className="min-w-0">
            <p className="text-ink2">{t.kicker}</p>
            <h1 lang={language} className="typed text-xl sm:text-2xl">
              {title}
            </h1>
            <p className="mt-1 text-ink2">{facts.filter(Boolean).join(' · ')}</p>
            <p className="text-note text-ink2">
              {t.readOnly} {note}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            {board ? <PrintButton /> : null}
            {share ? <LinkButton href="#share">{t.shareTitle}</LinkButton> : null}
          </div>
        </header>
        {own}
        {board ? (
          <ReadOnlyBoard
            view={board.view}
            bodies={board.bodies}
            results={board.results}
            title={title}
            version={version}
            lang={language}
            before={<ReviewHead view={board.view} results={board.results} />}
            after={
              <>
                <ReviewOutcomes view={board.view} outcomes={board.outcomes} />
                <ReviewResults view={board.view} results={board.results} />
                <ReviewQuestions view={board.view} />
              </>
            }
          />
        ) : (
          <div className="mx-auto max-w-6xl px-4 sm:px-6">
            <Notice tone="error">{t.broken}</Notice>
          </div>
        )}
        <ReviewFollowUp
          followUp={reviewed.followUp}
          journeys={board?.view.journeys ?? []}
          zone={zone}
          lang={lang}
          boardLang={language}
          keepUp={keepUp}
        />
        <ReviewPeople people={participants} />
        {share}
      </main>
    </>
  )
}
