'use client'
import type { Tally } from '../../lib/journey/results.ts'
import { EMOTIONS } from '../../lib/journey/votes.ts'
import { vote } from '../../messages/vote.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Face } from '../ui/face.tsx'
import { emotionFill } from '../ui/face-shapes.tsx'
import { countsInWords } from './curve-table.tsx'
import { signed } from './figures.ts'

const across = (value: number) => `${10 + ((value + 2) / 4) * 80}%`

/** All votes on one touchpoint: a dot each, above its face; under the faces the quartiles and the middle. */
export function Dots({ tally }: { tally: Pick<Tally, 'counts' | 'dontKnow' | 'median' | 'quartiles'> }) {
  const t = useWords(vote)
  const lang = useLang()
  const [from, to] = tally.quartiles
  const told = [
    countsInWords(tally.counts, t.votesFor, lang),
    tally.dontKnow > 0 ? t.dontKnows(tally.dontKnow) : '',
  ]
  return (
    <div className="w-full max-w-sm">
      <p className="sr-only">{told.filter(Boolean).join(', ')}</p>
      <div aria-hidden className="grid grid-cols-5 items-end">
        {EMOTIONS.map((value, step) => (
          <div key={value} className="flex flex-col items-center gap-1.5">
            <div className="flex w-[58px] flex-wrap-reverse content-start justify-center gap-[3px]">
              {Array.from({ length: tally.counts[step] ?? 0 }, (_, place) => (
                <span
                  key={place}
                  className="size-[11px] rounded-full border-[1.5px] border-ink print:[print-color-adjust:exact]"
                  style={{ backgroundColor: emotionFill(value) }}
                />
              ))}
            </div>
            <Face value={value} size={24} />
          </div>
        ))}
      </div>
      <div aria-hidden className="relative mt-1.5 h-7">
        <span className="absolute inset-x-[10%] top-[7px] border-t border-edge" />
        <span
          className="absolute top-[3px] h-[9px] rounded-full bg-edge forced:border"
          style={{ left: across(from), right: `calc(100% - ${across(to)})` }}
        />
        <span
          className="absolute top-0 h-[15px] w-[3px] -translate-x-1/2 bg-ink forced:bg-[CanvasText]"
          style={{ left: across(tally.median) }}
        />
        <span
          className="absolute top-[13px] -translate-x-1/2 text-xs font-semibold tabular-nums"
          style={{ left: across(tally.median) }}
        >
          {signed(tally.median, lang)}
        </span>
      </div>
    </div>
  )
}
