'use client'
import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

/** One Tab stop, arrows inside; what is folded away counts once it is unfolded. */
export function BarToolbar({ label, children }: { label: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const buttons = () => [
    ...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not([hidden] button)') ?? []),
  ]
  const settle = (chosen: HTMLButtonElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1
  }
  useEffect(() => {
    const all = buttons()
    settle(
      all.find((button) => button === document.activeElement) ?? all.find((b) => b.tabIndex === 0) ?? all[0],
    )
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons()
    const at = all.findIndex((button) => button === document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    const next = all[(to + all.length) % all.length]
    settle(next)
    next?.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="flex grow flex-wrap items-center gap-2"
    >
      {children}
    </div>
  )
}
