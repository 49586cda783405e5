'use client'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../ui/class-names.ts'

const CARD =
  'block w-full min-h-8 rounded-card border border-edge bg-surface text-left text-note text-ink typed'

/** Round a text that is open where it stands: the box shows the focus of its field. */
export const OPEN_BOX = classNames(
  'rounded-card border-2 border-ink bg-surface p-1 font-normal has-[textarea:focus-visible]:outline-3',
  'has-[textarea:focus-visible]:outline-offset-2 has-[textarea:focus-visible]:outline-[#17241f]',
  'has-[textarea:focus-visible]:shadow-[0_0_0_7px_var(--color-here)] forced:has-[textarea:focus-visible]:outline-[Highlight]',
)

/** One note or field of a touchpoint as a reader sees it. */
export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames(CARD, 'px-2 py-1', className)}>{children}</div>
}

/** The same card when it can be opened: one control per note. `stop` names it for the arrow keys. */
export function CardButton({
  stop,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & { stop: string }) {
  return (
    <button
      type="button"
      {...rest}
      data-stop={stop}
      className={classNames(
        CARD,
        'select-text transition-colors hover:border-ink pointer-coarse:min-h-11',
        className,
      )}
    >
      {/* Fills the button: Firefox drags one only by what is in it. */}
      <span className="block px-2 py-1">{children}</span>
    </button>
  )
}

/** The dashed way in to an empty place. The lane's question shows as soon as it is pointed at. */
export function AddButton({
  stop,
  label,
  hint,
  slim,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & {
  stop: string
  label: string
  hint: string
  slim?: boolean
}) {
  return (
    <button
      type="button"
      {...rest}
      data-stop={stop}
      aria-label={label}
      className={classNames(
        'group/add grid min-h-8 w-full place-items-center rounded-card border border-dashed border-edge px-2 text-sm text-ink2',
        'transition-colors hover:border-ink hover:bg-surface hover:text-ink pointer-coarse:min-h-11 print:hidden',
        slim &&
          'min-h-6 border-transparent opacity-0 pointer-fine:-mt-1 pointer-fine:-mb-1.5 group-hover/cell:border-edge group-hover/cell:opacity-100 focus-visible:border-edge focus-visible:opacity-100 pointer-coarse:border-edge pointer-coarse:opacity-100',
      )}
    >
      <span aria-hidden className="group-hover/add:hidden group-focus-visible/add:hidden">
        +
      </span>
      <span aria-hidden className="hidden py-1 group-hover/add:inline group-focus-visible/add:inline">
        {hint}
      </span>
    </button>
  )
}
