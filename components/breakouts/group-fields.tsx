'use client'
import type { ReactNode } from 'react'
import { breakoutName, type Breakout } from '../../lib/journey/breakouts.ts'
import { breakouts as words } from '../../messages/breakouts.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Select, SelectField } from '../ui/field.tsx'

/** One group of the proposal: its people, who writes, and its stretch of chapters with the border to the next. */
export function GroupFields({
  group,
  place,
  last,
  names,
  nameOf,
  titleOf,
  onMove,
  onBorder,
  onScribe,
  children,
}: {
  group: Breakout
  place: number
  last: boolean
  /** Of all groups, in their order. */
  names: readonly string[]
  nameOf: (seatId: string) => string
  titleOf: (chapterId: string) => string
  onMove: (seatId: string, to: number) => void
  onBorder: (way: 'left' | 'right') => void
  onScribe: (seatId: string | null) => void
  children: ReactNode
}) {
  const t = useWords(words)
  const end = group.chapters.at(-1)
  const next = names[place + 1]
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-3 rounded-card border border-edge p-3"
      data-group={names[place]}
    >
      <legend className="px-1 font-bold">{t.group(breakoutName(place))}</legend>
      <ul className="flex flex-col gap-1" aria-label={t.people}>
        {group.seats.map((seatId) => (
          <li key={seatId} className="flex items-center justify-between gap-2">
            <span className="typed min-w-0">{nameOf(seatId)}</span>
            <span className="w-20 shrink-0">
              <Select
                aria-label={t.moveTo(nameOf(seatId))}
                data-action="breakouts.move"
                value={place}
                onChange={(event) => onMove(seatId, Number(event.target.value))}
              >
                {names.map((name, to) => (
                  <option key={name} value={to}>
                    {name}
                  </option>
                ))}
              </Select>
            </span>
          </li>
        ))}
      </ul>
      <SelectField
        label={t.scribe}
        value={group.scribe ?? ''}
        onChange={(event) => onScribe(event.target.value || null)}
      >
        {group.scribe === null ? <option value="">{t.noScribe}</option> : null}
        {group.seats.map((seatId) => (
          <option key={seatId} value={seatId}>
            {nameOf(seatId)}
          </option>
        ))}
      </SelectField>
      <div className="flex flex-col items-start gap-2">
        <p>
          <span className="font-semibold">{t.chapters}: </span>
          <span className="typed">{group.chapters.map(titleOf).join(', ') || t.noChapters}</span>
        </p>
        {last || next === undefined ? null : (
          <div className="flex flex-wrap gap-2">
            {end === undefined ? null : (
              <Button data-action="breakouts.border" onClick={() => onBorder('left')}>
                {t.giveFirst(titleOf(end), next)}
              </Button>
            )}
            <Button data-action="breakouts.border" onClick={() => onBorder('right')}>
              {t.takeFrom(next)}
            </Button>
          </div>
        )}
      </div>
      {children}
    </fieldset>
  )
}
