'use client'
import { useRef } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { classNames } from '../ui/class-names.ts'

export type Choice<V> = { value: V; label: string; hint?: string; Icon?: ComponentType<{ size: number }> }

const ROW = classNames(
  'relative flex min-h-11 items-center gap-2.5 rounded-sign border border-edge bg-surface px-3 py-1.5 text-note',
  'hover:border-ink has-checked:border-ink has-checked:bg-tint has-checked:font-bold',
  'has-checked:shadow-[inset_0_0_0_2px_var(--color-ink)]',
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-[#17241f]',
  'has-focus-visible:shadow-[0_0_0_7px_var(--color-here)] forced:has-focus-visible:outline-[Highlight]',
)

/** One native radio group of large rows; side by side where there is room and `inRow` says so. */
export function Choices<V extends string | number>({
  name,
  legend,
  action,
  value,
  choices,
  inRow,
  onChoose,
}: {
  name: string
  legend: ReactNode
  action: string
  value: V | undefined
  choices: readonly Choice<V>[]
  inRow?: boolean
  /** A walk with the arrows passes what is not meant. */
  onChoose: (value: V, byArrows: boolean) => void
}) {
  const byArrows = useRef(false)
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5">{legend}</legend>
      <div className={inRow ? 'grid grid-cols-3 gap-2 max-sm:grid-cols-1' : 'flex max-w-md flex-col gap-2'}>
        {choices.map(({ value: choice, label, hint, Icon }) => (
          <label key={choice} className={ROW}>
            <input
              type="radio"
              name={name}
              value={choice}
              data-action={action}
              checked={value === choice}
              onChange={() => onChoose(choice, byArrows.current)}
              onKeyDown={(event) => {
                byArrows.current = event.key.startsWith('Arrow')
              }}
              onPointerDown={() => {
                byArrows.current = false
              }}
              className="size-5 shrink-0 accent-brand focus-visible:shadow-none focus-visible:outline-none"
            />
            {Icon ? (
              <span aria-hidden className="shrink-0">
                <Icon size={20} />
              </span>
            ) : null}
            <span className="flex min-w-0 flex-col">
              <span>{label}</span>
              {hint ? <span className="text-sm font-normal text-ink2">{hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
