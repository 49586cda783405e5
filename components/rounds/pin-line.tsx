'use client'
import { Fragment } from 'react'
import type { ShownPin } from '../../lib/journey/results.ts'
import { flagsOf } from '../../lib/journey/rounds/near-pins.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** The empty line, begins above it and ends below, for eyes; the words stand in lists beside it. */
export function PinLine({ pins }: { pins: Record<'begin' | 'end', readonly ShownPin[]> }) {
  const t = useWords(rounds)
  const flags = (end: 'begin' | 'end') => {
    const letter = (end === 'begin' ? t.begin : t.end).slice(0, 1)
    const side = end === 'begin' ? 'bottom-1/2' : 'top-1/2'
    return flagsOf(pins[end].map(({ at }) => at)).map(({ at, pins: under }) => (
      <Fragment key={at}>
        {[...new Set(under)].map((place) => (
          <span
            key={place}
            className={classNames('absolute h-5 w-0.5 -translate-x-1/2 bg-ink forced:bg-[CanvasText]', side)}
            style={{ left: `${place}%` }}
          />
        ))}
        <span
          className={classNames(
            'absolute -translate-x-1/2 rounded-sign border border-ink bg-surface px-1 text-xs leading-5 font-bold whitespace-nowrap',
            side,
            end === 'begin' ? 'mb-5' : 'mt-5',
          )}
          style={{ left: `${at}%` }}
        >
          {under.length > 1 ? `${letter} ×${under.length}` : letter}
        </span>
      </Fragment>
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
