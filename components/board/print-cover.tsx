'use client'
import type { BoardView, Journey } from '../../lib/journey/entities.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import { emotionScale } from '../../lib/journey/values/emotion.ts'
import { board } from '../../messages/board.ts'
import { print } from '../../messages/print.ts'
import { vote } from '../../messages/vote.ts'
import { emotionWord, nearestEmotion, signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { JourneyProfile } from '../share/journey-profile.tsx'
import { type Moment, reviewSummary } from '../share/review-summary.ts'
import { Face } from '../ui/face.tsx'
import { AgreementSign } from '../vote/agreement-sign.tsx'
import { useBoardParts } from './board-context.tsx'
import { ScopeFold, ScopeFrame } from './scope-frame.tsx'

const REASONS = 2

/** The first page: the scope frame at the left, and at its side how the whole journey went. */
export function PrintCover({ view, journey }: { view: BoardView; journey: Journey }) {
  const b = useWords(board)
  const t = useWords(print)
  const { results } = useBoardParts()
  const chapters = view.chapters.filter(({ place }) => place.parent === journey.id)
  const own = new Set(chapters.map(({ id }) => id))
  const summary = reviewSummary(
    {
      ...view,
      journeys: [journey],
      chapters,
      touchpoints: view.touchpoints.filter(({ place }) => own.has(place.parent)),
    },
    [...results.values()] satisfies TargetResult[],
  )
  // Where the journey begins and ends stands in the frame already.
  const { start: _start, end: _end, ...asked } = view.scope.answers
  const told = summary.lowest.length > 0
  return (
    <div className={told ? 'print-cover print-cover-told' : 'print-cover'}>
      <div className="print-first">
        <section className="print-scope">
          <h2 className="mb-2 text-lg">{b.scope}</h2>
          <ScopeFrame view={view} journeyId={journey.id} paper />
        </section>
        {told ? (
          <div className="flex min-w-0 flex-col gap-4">
            <JourneyProfile view={view} journeyId={journey.id} />
            <div className="grid grid-cols-2 gap-6">
              <section>
                <h2 className="border-b-2 border-ink pb-1 text-lg">{t.lowest}</h2>
                <Moments moments={summary.lowest} />
              </section>
              <section>
                <h2 className="border-b-2 border-ink pb-1 text-lg">{t.divided}</h2>
                {summary.divided.length > 0 ? (
                  <Moments moments={summary.divided} told={new Set(summary.lowest.map(({ id }) => id))} />
                ) : (
                  <p className="pt-2 text-note">{t.noneDivided}</p>
                )}
              </section>
            </div>
            <Legend />
          </div>
        ) : (
          <p className="mt-2 text-note text-ink2">{chapters.length === 0 ? t.noChapters : t.noVotes}</p>
        )}
      </div>
      <dl className="print-questions">
        <ScopeFold answers={asked} act={{ what: 'scope.text' }} unfold />
      </dl>
    </div>
  )
}

function Moments({
  moments,
  told,
}: {
  moments: readonly Moment[]
  /** Their reasons stand on the page already. */
  told?: ReadonlySet<string>
}) {
  const t = useWords(vote)
  const lang = useLang()
  const { boardLang } = useBoardParts()
  return (
    <ol>
      {moments.map(({ id, title, chapterTitle, tally, reasons }) => (
        <li key={id} className="flex gap-2 border-b border-line py-2">
          <Face value={nearestEmotion(tally.median)} size={28} />
          <div className="min-w-0">
            <p lang={boardLang} className="typed text-xs text-ink2">
              {chapterTitle}
            </p>
            <p lang={boardLang} className="typed text-note font-bold">
              {title}
            </p>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
              <span>
                {emotionWord(nearestEmotion(tally.median), lang, true)} {signed(tally.median, lang)} ·{' '}
                {t.votes(tally.n)}
              </span>
              <AgreementSign label={tally.label} opposed={tally.opposed} />
            </p>
            {reasons.slice(0, told?.has(id) ? 0 : REASONS).map((reason) => (
              <p key={reason.id} lang={boardLang} className="typed text-sm">
                <q>{reason.text}</q>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What the signs of the curve mean, in words: a printer may know no colour. */
function Legend() {
  const t = useWords(print)
  const lang = useLang()
  return (
    <section className="print-legend text-xs">
      <h2 className="mb-1 text-sm font-bold">{t.howToRead}</h2>
      <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-1">
        {emotionScale.map(({ value }) => (
          <li key={value} className="flex items-center gap-1.5">
            <Face value={value} size={18} />
            {emotionWord(value, lang, true)} ({signed(value, lang)})
          </li>
        ))}
      </ul>
      <p>{[t.faces, t.bar, t.dots, t.hole, t.sign].join(' ')}</p>
    </section>
  )
}
