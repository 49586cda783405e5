'use client'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { isNot } from '../../messages/is-not.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** One small map with its word and what it shows: read as a list of chapters with what hangs under each. */
function Figure({ good, told, children }: { good: boolean; told: string; children: ReactNode }) {
  const t = useWords(isNot)
  const Icon = good ? Check : X
  return (
    <figure
      className={classNames(
        'rounded-card border bg-paper',
        good ? 'border-brand' : 'border-dashed border-edge',
      )}
    >
      <figcaption className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-4 pt-3 pb-2">
        <span className="inline-flex items-center gap-1.5 font-bold">
          <Icon
            aria-hidden
            size={20}
            strokeWidth={2.5}
            className={classNames('self-center', good && 'text-brand')}
          />
          {good ? t.butSo : t.notSo}
        </span>
        <span className="text-note text-ink2">{told}</span>
      </figcaption>
      <div className="px-4 pb-4">{children}</div>
    </figure>
  )
}

const HEAD = 'border-b-2 border-ink pb-1 text-sm font-bold'

/** Every column a touchpoint that was taken for a chapter; nothing can hang under it. */
export function BadMap() {
  const t = useWords(isNot)
  const { told, chapters, empty } = t.bad
  return (
    <Figure good={false} told={told}>
      <ol className="grid grid-cols-2 gap-2 sm:grid-cols-5">
        {chapters.map((title, n) => (
          <li key={title} className="flex flex-col gap-2">
            <span className={HEAD}>
              <span className="pr-1.5 font-normal text-ink2">{n + 1}</span>
              {title}
            </span>
            <span className="grid min-h-16 place-items-center rounded-sign border border-dashed border-edge px-1 text-center text-xs text-ink2">
              {empty}
            </span>
          </li>
        ))}
      </ol>
    </Figure>
  )
}

/** The height profile under the good map: dips at the form, rises at home. One point for each touchpoint. */
const HEIGHTS = [16, 22, 42, 34, 20, 8, 14]

export function GoodMap() {
  const t = useWords(isNot)
  const { told, chapters } = t.good
  const points = HEIGHTS.map((y, n) => `${((n + 0.5) / HEIGHTS.length) * 700},${y}`)
  return (
    <Figure good told={told}>
      <div>
        <ol className="grid gap-3 sm:grid-cols-7 sm:gap-x-2">
          {chapters.map(({ title, touchpoints }, n) => (
            <li
              key={title}
              className={classNames(
                'flex flex-col gap-2',
                touchpoints.length === 3 ? 'sm:col-span-3' : 'sm:col-span-2',
              )}
            >
              <span className={HEAD}>
                <span className="pr-1.5 font-normal text-ink2">{n + 1}</span>
                {title}
              </span>
              <ul className="flex grow flex-col gap-2 sm:grid sm:auto-cols-fr sm:grid-flow-col">
                {touchpoints.map((each) => (
                  <li
                    key={each}
                    className="rounded-sign border border-edge bg-surface px-2 py-1.5 text-xs hyphens-auto [overflow-wrap:anywhere]"
                  >
                    {each}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <svg
          aria-hidden
          viewBox="0 0 700 52"
          preserveAspectRatio="none"
          className="mt-2 block h-12 w-full max-sm:hidden"
        >
          <path
            d={`M${points[0]} L${points.slice(1).join(' ')} L650,52 L50,52 Z`}
            fill="var(--color-brand)"
            opacity={0.14}
          />
          <polyline
            points={points.join(' ')}
            fill="none"
            stroke="var(--color-ink)"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
            className="forced:stroke-[CanvasText]"
          />
        </svg>
      </div>
    </Figure>
  )
}
