'use client'
import { BASES, basisOf, saidOf, type Basis } from '../../lib/journey/derived/assumptions.ts'
import type { Touchpoint } from '../../lib/journey/entities.ts'
import { research } from '../../messages/research.ts'
import { useBoardParts, type Editing } from '../board/board-context.tsx'
import { spot } from '../board/spot.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

export const mayJudge = (editing: Editing, touchpoint: Touchpoint): boolean =>
  editing.may({ what: 'touchpoint.status', createdBy: touchpoint.createdBy, at: spot(touchpoint) })

const ROW = classNames(
  'flex min-h-11 items-center justify-center gap-x-2 gap-y-0.5 rounded-card border border-edge bg-surface px-1.5 py-1.5 text-center text-note max-sm:flex-col',
  'hover:border-ink has-checked:border-ink has-checked:bg-tint has-checked:font-bold has-checked:shadow-[inset_0_0_0_1px_var(--color-ink)]',
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-[#17241f]',
  'has-focus-visible:shadow-[0_0_0_7px_var(--color-here)] forced:has-focus-visible:outline-[Highlight]',
)

/** Three native radios in one row: how sure are we of this? */
export function BasisChoice({ touchpoint, name }: { touchpoint: Touchpoint; name: string }) {
  const t = useWords(research)
  const { editing } = useBoardParts()
  const chosen = basisOf(touchpoint)
  const say = (basis: Basis) => editing?.edit.setTouchpoint(touchpoint.id, saidOf(touchpoint, basis))
  return (
    <fieldset className="min-w-0" data-action="research.judge">
      <legend className="sr-only">{t.choose(touchpoint.title || t.untitled)}</legend>
      <div className="grid grid-cols-3 gap-1.5 sm:gap-2">
        {BASES.map((basis) => (
          <label key={basis} className={ROW}>
            <input
              type="radio"
              name={`${name}-${touchpoint.id}`}
              value={basis}
              checked={basis === chosen}
              onChange={() => say(basis)}
              className="size-4.5 shrink-0 accent-brand focus-visible:shadow-none focus-visible:outline-none"
            />
            {t.basis[basis]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
