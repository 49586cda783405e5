import Hourglass from 'lucide-react/icons/hourglass'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'large'
type Look = { kind?: ButtonKind; size?: ButtonSize; icon?: ReactNode }

/* Every kind has a border, so that forced colours keep an edge on the filled ones. */
const KIND: Record<ButtonKind, string> = {
  primary: 'border-transparent bg-brand text-on-brand hover:bg-brand-hi',
  plain: 'border-edge bg-surface text-ink hover:border-ink hover:bg-raise',
  quiet: 'border-transparent bg-transparent text-brand hover:bg-raise hover:text-brand-hi',
  danger: 'border-err bg-surface text-err hover:bg-err-tint',
}
const SIZE: Record<ButtonSize, string> = {
  normal: 'min-h-9 px-3 py-1 text-note pointer-coarse:min-h-11 [&_svg]:size-[18px]',
  large: 'min-h-12 px-5 py-2 text-base [&_svg]:size-5',
}

export function buttonClass({ kind = 'plain', size = 'normal' }: Look, extra?: string): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 rounded-sign border text-center font-semibold no-underline',
    'transition-colors select-none [&_svg]:shrink-0',
    'disabled:border-line disabled:bg-raise disabled:text-ink2',
    'aria-disabled:border-line aria-disabled:bg-raise aria-disabled:text-ink2',
    KIND[kind],
    SIZE[size],
    extra,
  )
}

/**
 * `busy`: the press is on its way; the button keeps its focus and its words, and takes no second press.
 * An icon alone needs an `aria-label`.
 */
export function Button({
  kind,
  size,
  busy,
  icon,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: Look & { busy?: boolean } & ComponentProps<'button'>) {
  const press = busy ? (event: MouseEvent) => event.preventDefault() : onClick
  return (
    <button
      {...rest}
      type={type}
      onClick={press}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      className={buttonClass(
        { kind, size },
        classNames(!children && 'px-0 w-9 pointer-coarse:w-11', className),
      )}
    >
      {busy ? <Hourglass aria-hidden strokeWidth={1.75} /> : icon}
      {children}
    </button>
  )
}

/** A plain link: `next/link` would weigh 6 kB on the join page, in every boundary once more. */
export function LinkButton({ kind, size, icon, className, children, ...rest }: Look & ComponentProps<'a'>) {
  return (
    <a {...rest} className={buttonClass({ kind, size }, className)}>
      {icon}
      {children}
    </a>
  )
}
