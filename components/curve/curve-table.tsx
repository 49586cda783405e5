'use client'
import { EMOTIONS } from '../../lib/journey/votes.ts'
import { vote } from '../../messages/vote.ts'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { splitSign } from './curve-point.ts'
import type { CurvePoint } from './curve-point.ts'
import { emotionWord, medianWords, signed } from './figures.ts'

/* Wider than a phone: the table scrolls by itself, also by keys. */
const SCROLLS = { className: 'overflow-x-auto', role: 'region', tabIndex: 0 } as const

/** The figures of the curve in rows; only for ears unless `visible`. */
export function CurveTable({
  points,
  visible = false,
}: {
  points: readonly CurvePoint[]
  visible?: boolean
}) {
  const t = useWords(vote)
  const lang = useLang()
  const cell = 'border-b border-line py-2 pr-4 text-left align-top'
  return (
    <div {...(visible ? SCROLLS : { className: 'sr-only' })} aria-label={visible ? t.curve : undefined}>
      <table className="text-note">
        <caption className={classNames('text-left font-semibold', !visible && 'sr-only')}>{t.curve}</caption>
        <thead>
          <tr>
            {Object.values(t.columns).map((title) => (
              <th key={title} scope="col" className={classNames(cell, 'text-sm font-semibold text-ink2')}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id}>
              <th scope="row" className={classNames(cell, 'font-semibold')}>
                {point.title}
              </th>
              <td className={cell}>
                {point.median === null
                  ? point.tooFew
                    ? t.tooFew
                    : t.noVote
                  : medianWords(point.median, lang)}
              </td>
              <td className={cell}>
                {point.quartiles
                  ? t.fromTo(signed(point.quartiles[0], lang), signed(point.quartiles[1], lang))
                  : ''}
              </td>
              <td className={cell}>{point.counts ? countsInWords(point.counts, t.votesFor, lang) : ''}</td>
              <td className={cell}>{agreementWord(point, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function agreementWord(point: CurvePoint, t: (typeof vote)['nl']): string {
  const label = point.label ? t.agreement[point.label] : ''
  return point.opposed && label ? `${t.opposed} (${label.toLowerCase()})` : (splitSign(point, t) ?? label)
}

/** "3× vervelend, 1× neutraal"; steps nobody chose are left out. */
export function countsInWords(
  counts: readonly number[],
  votesFor: (n: number, choice: string) => string,
  lang: 'nl' | 'en',
): string {
  return EMOTIONS.flatMap((value, step) => {
    const many = counts[step] ?? 0
    return many > 0 ? [votesFor(many, emotionWord(value, lang))] : []
  }).join(', ')
}
