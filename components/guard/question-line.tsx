'use client'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../ui/class-names.ts'
import { ErrorLine } from '../ui/error-line.tsx'

/** A question of the guard in the flow of the page: nothing opens, nothing is covered, no focus moves. */
export function QuestionLine({
  words,
  wide,
  error = null,
  children,
}: {
  words: string
  /** Words and answers beside each other; else under each other, as in a column of the map. */
  wide?: boolean
  error?: string | null
  children?: ReactNode
}) {
  return (
    <div
      data-guard
      className={classNames(
        'flex gap-x-4 gap-y-1 border-l-3 border-edge pl-2 text-left text-sm font-normal text-ink2 print:hidden',
        wide ? 'flex-wrap items-center' : 'mt-1 max-w-xs flex-col',
      )}
    >
      <p className="flex gap-1.5">
        <CircleHelp aria-hidden size={16} strokeWidth={1.75} className="mt-0.5 shrink-0" />
        <span className="typed">{words}</span>
      </p>
      {children ? <div className="flex flex-wrap items-center gap-x-1 gap-y-1">{children}</div> : null}
      <ErrorLine>{error}</ErrorLine>
    </div>
  )
}

export function SmallButton(props: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className="target inline-flex items-center rounded-sign border border-transparent px-1 text-left text-sm font-semibold text-brand hover:border-edge hover:bg-raise"
    />
  )
}
