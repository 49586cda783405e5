import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names.ts'

/** Wayfinding yellow, with the words that make it readable without colour: "Nu", "hier". */
export function Sign({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex shrink-0 items-center rounded-sign border border-[#17241f] bg-here px-1.5 text-sm font-bold text-on-here',
        className,
      )}
    >
      {children}
    </span>
  )
}
