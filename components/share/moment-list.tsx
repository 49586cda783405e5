'use client'
import { review } from '../../messages/review.ts'
import { vote } from '../../messages/vote.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { Dots } from '../curve/dots.tsx'
import { emotionWord, nearestEmotion, signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Face } from '../ui/face.tsx'
import { AgreementSign } from '../vote/agreement-sign.tsx'
import type { Moment } from './review-summary.ts'

/** So many reasons and pains stand here; the rest one press away, in the panel of the touchpoint. */
const LINES = 3

/** A few touchpoints to begin with: how it felt, how far people part, and what they said. */
export function MomentList({
  moments,
  dots,
  told,
}: {
  moments: readonly Moment[]
  dots?: boolean
  /** What was said there stands on the page already. */
  told?: ReadonlySet<string>
}) {
  return (
    <ol className="flex flex-col border-t-2 border-ink">
      {moments.map((moment) => (
        <MomentRow
          key={moment.id}
          moment={moment}
          dots={dots ?? false}
          told={told?.has(moment.id) ?? false}
        />
      ))}
    </ol>
  )
}

function MomentRow({ moment, dots, told }: { moment: Moment; dots: boolean; told: boolean }) {
  const t = useWords(vote)
  const lang = useLang()
  const { open, boardLang } = useBoardParts()
  const { id, title, chapterTitle, tally } = moment
  const middle = nearestEmotion(tally.median)
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4" data-moment={id}>
      <div className="flex items-start gap-3">
        <Face value={middle} size={36} />
        <div className="min-w-0">
          <p lang={boardLang} className="typed text-sm text-ink2">
            {chapterTitle}
          </p>
          <h3 lang={boardLang} className="text-lg">
            <button
              type="button"
              className="typed rounded-sign text-left font-bold text-ink underline hover:text-brand"
              onClick={() => open({ id, field: 'title' })}
            >
              {title}
            </button>
          </h3>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-note">
            <span>
              {emotionWord(middle, lang, true)}{' '}
              <strong className="tabular-nums">{signed(tally.median, lang)}</strong>
            </span>
            <span className="text-ink2">
              {[t.votes(tally.n), tally.dontKnow > 0 ? t.dontKnows(tally.dontKnow) : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
            <AgreementSign label={tally.label} opposed={tally.opposed} />
          </p>
        </div>
      </div>
      {dots ? (
        <div className="max-w-72 pl-12">
          <Dots tally={tally} />
        </div>
      ) : null}
      {told ? null : <Said moment={moment} />}
    </li>
  )
}

function Said({ moment: { reasons, pains } }: { moment: Moment }) {
  const t = useWords(review)
  const { boardLang } = useBoardParts()
  const more = Math.max(0, reasons.length - LINES) + Math.max(0, pains.length - LINES)
  if (reasons.length + pains.length === 0) return null
  return (
    <div className="pl-12">
      <dl className="flex flex-col gap-2">
        {(
          [
            [t.reasons, reasons, true],
            [t.pains, pains, false],
          ] as const
        ).map(([name, lines, quoted]) =>
          lines.length === 0 ? null : (
            <div key={name}>
              <dt className="text-xs font-semibold text-ink2">{name}</dt>
              {lines.slice(0, LINES).map((line) => (
                <dd
                  key={line.id}
                  lang={boardLang}
                  className="typed mt-1 border-l-2 border-edge pl-3 text-note"
                >
                  {quoted ? <q>{line.text}</q> : line.text}
                </dd>
              ))}
            </div>
          ),
        )}
      </dl>
      {more > 0 ? <p className="mt-1 text-sm text-ink2">{t.andMore(more)}</p> : null}
    </div>
  )
}
