'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import { coverageStrip } from '../../lib/journey/derived/gaps.ts'
import { gaps } from '../../messages/gaps.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** Five parts of the way, empty ones hatched: S0-04 of the requirements. */
export function CoverageStrip({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(gaps)
  return (
    <ol aria-label={t.strip} className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-1.5">
      {coverageStrip(view, journeyId).map(({ part, touchpoints }) => (
        <li
          key={part}
          data-part={part}
          data-empty={touchpoints.length === 0 || undefined}
          className={classNames(
            'rounded-card border px-2 py-1.5',
            touchpoints.length === 0 ? 'hatched border-dashed border-ink' : 'border-edge bg-tint',
          )}
        >
          <span className="flex flex-col items-start gap-0.5">
            <span
              className={classNames('text-sm font-semibold', touchpoints.length === 0 && 'bg-surface px-0.5')}
            >
              {t.parts[part]}
            </span>
            <span className={classNames('text-xs', touchpoints.length === 0 && 'bg-surface px-0.5')}>
              {t.count(touchpoints.length)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
