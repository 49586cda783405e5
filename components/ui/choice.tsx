import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { OptionalWord } from './optional-word.tsx'

export type Option<T extends string> = { value: T; label: ReactNode; hint?: ReactNode }

const ROW = classNames(
  'flex min-h-11 items-start gap-3 rounded-card border border-edge bg-surface px-3 py-2.5 transition-colors',
  'hover:border-ink has-checked:border-ink has-checked:bg-tint has-checked:shadow-[inset_0_0_0_1px_var(--color-ink)]',
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-[#17241f]',
  'has-focus-visible:shadow-[0_0_0_7px_var(--color-here)] forced:has-focus-visible:outline-[Highlight]',
)
/* The row shows the focus, so the small circle in it need not. */
const MARK = 'mt-0.5 size-5 shrink-0 accent-brand focus-visible:shadow-none focus-visible:outline-none'

function Texts({ label, hint, hintId }: { label: ReactNode; hint?: ReactNode; hintId: string }) {
  return (
    <span className="flex min-w-0 flex-col">
      <span className="font-semibold">{label}</span>
      {hint ? (
        <span id={hintId} className="text-sm text-ink2">
          {hint}
        </span>
      ) : null}
    </span>
  )
}

/** Native radios in a fieldset; `columns` lays them side by side where there is room. */
export function RadioGroup<T extends string>({
  legend,
  name,
  value,
  onChange,
  options,
  hint,
  optional,
  columns = 1,
  className,
}: {
  legend: ReactNode
  name: string
  value: T | ''
  onChange: (value: T) => void
  options: readonly Option<T>[]
  hint?: ReactNode
  optional?: boolean
  columns?: 1 | 2 | 3
  className?: string
}) {
  const id = useId()
  const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' }[columns]
  return (
    <fieldset className={classNames('min-w-0', className)} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="mb-1 font-semibold">
        {legend}
        {optional ? <OptionalWord /> : null}
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1 mb-1 text-sm text-ink2">
          {hint}
        </p>
      ) : null}
      <div className={classNames('grid gap-2', grid)}>
        {options.map((option) => (
          <label key={option.value} className={ROW}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
              className={MARK}
            />
            <Texts label={option.label} hint={option.hint} hintId={`${id}-${option.value}`} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A switch in words: put the state in the label when it acts at once. */
export function Checkbox({
  label,
  hint,
  className,
  ...rest
}: { label: ReactNode; hint?: ReactNode } & Omit<ComponentProps<'input'>, 'type'>) {
  const id = useId()
  return (
    <label className={classNames('flex min-h-8 items-start gap-3 py-1 pointer-coarse:min-h-11', className)}>
      <input
        {...rest}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : rest['aria-describedby']}
        className="mt-0.5 size-5 shrink-0 rounded-sign accent-brand"
      />
      <Texts label={label} hint={hint} hintId={`${id}-hint`} />
    </label>
  )
}
