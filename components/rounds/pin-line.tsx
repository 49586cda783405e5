'use client'
import type { ShownPin } from '../../lib/journey/results.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** The empty line, begins above it and ends below, for eyes; the words stand in lists beside it. */
export function PinLine({ pins }: { pins: Record<'begin' | 'end', readonly ShownPin[]> }) {
  const t = useWords(rounds)
  const flags = (end: 'begin' | 'end') => {
    const places = new Map<number, number>()
    for (const { at } of pins[end]) places.set(at, (places.get(at) ?? 0) + 1)
    const letter = (end === 'begin' ? t.begin : t.end).slice(0, 1)
    return [...places].map(([at, many]) => (
      <span
        key={at}
        className={classNames(
          'absolute flex w-0 flex-col items-center',
          end === 'begin' ? 'bottom-1/2' : 'top-1/2 flex-col-reverse',
        )}
        style={{ left: `${at}%` }}
      >
        <span className="rounded-sign border border-ink bg-surface px-1 text-xs leading-5 font-bold whitespace-nowrap">
          {many > 1 ? `${letter} ×${many}` : letter}
        </span>
        <span className="h-5 w-0.5 bg-ink forced:bg-[CanvasText]" />
      </span>
    ))
  }
  return (
    <div aria-hidden className="px-3">
      <div className="relative h-24">
        <div className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-brand forced:bg-[CanvasText]" />
        {flags('begin')}
        {flags('end')}
      </div>
      <p className="flex justify-between text-sm text-ink2">
        <span>{t.lineStart}</span>
        <span>{t.lineEnd}</span>
      </p>
    </div>
  )
}
