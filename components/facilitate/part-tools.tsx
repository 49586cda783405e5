'use client'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import type { ReactNode } from 'react'
import { MINUTES_MAX, type AgendaChange, type Part } from '../../lib/journey/agenda.ts'
import { agenda as agendaWords } from '../../messages/agenda.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { IsNotButton } from '../help/is-not-button.tsx'
import { PartNotes } from './part-notes.tsx'

/** What can be changed of one part, own notes, and what helps to lead it. */
export function PartTools({
  part,
  place,
  of,
  onChange,
}: {
  part: Part
  place: number
  of: number
  onChange: (change: AgendaChange) => void
}) {
  const t = useWords(agendaWords)
  const { id, minutes, skipped } = part
  const label = t.label(part.code)
  const { purpose, doing, lead, output, stuck } = t.parts[part.code]
  const icon = (Icon: typeof Plus) => <Icon aria-hidden strokeWidth={1.75} />
  const to = (n: number) => onChange({ what: 'minutes', part: id, minutes: n })
  const told: [string, string][] = [
    [t.purpose, purpose],
    [t.doing, doing],
    [t.lead, lead],
    [t.output, output],
  ]
  return (
    <div className="flex flex-col gap-4 px-2 pt-1 pb-4">
      <div className="flex flex-wrap items-center gap-2">
        <fieldset aria-label={`${t.minutes}: ${label}`} className="inline-flex items-center gap-1">
          <Button
            data-action="part.minutes"
            aria-label={t.fewer}
            title={t.fewer}
            aria-disabled={minutes <= 1 || undefined}
            icon={icon(Minus)}
            onClick={() => minutes > 1 && to(minutes - 1)}
          />
          <span className="tabular w-16 text-center font-semibold" aria-live="polite">
            {t.minutesOf(minutes)}
          </span>
          <Button
            data-action="part.minutes"
            aria-label={t.more}
            title={t.more}
            aria-disabled={minutes >= MINUTES_MAX || undefined}
            icon={icon(Plus)}
            onClick={() => minutes < MINUTES_MAX && to(minutes + 1)}
          />
        </fieldset>
        <Button
          data-action="part.skip"
          onClick={() => onChange({ what: 'skipped', part: id, skipped: !skipped })}
        >
          {skipped ? t.unskip : t.skip}
        </Button>
        {place > 0 ? (
          <Button
            data-action="part.up"
            icon={icon(ArrowUp)}
            onClick={() => onChange({ what: 'place', part: id, to: place - 1 })}
          >
            {t.earlier}
          </Button>
        ) : null}
        {place < of - 1 ? (
          <Button
            data-action="part.down"
            icon={icon(ArrowDown)}
            onClick={() => onChange({ what: 'place', part: id, to: place + 1 })}
          >
            {t.later}
          </Button>
        ) : null}
      </div>
      <PartNotes
        key={id}
        label={`${t.notes}: ${label}`}
        notes={part.notes}
        onNotes={(notes) => onChange({ what: 'notes', part: id, notes })}
      />
      {part.code === 'chapters' || part.code === 'touchpoints' ? <IsNotButton kind="plain" /> : null}
      <dl className="flex flex-col gap-2 text-note">
        {told.map(([term, words]) =>
          words ? (
            <Told key={term} term={term}>
              {words}
            </Told>
          ) : null,
        )}
        {stuck.length > 0 ? (
          <Told term={t.stuck}>
            <ul className="list-disc pl-5">
              {stuck.map(({ sign, helps }) => (
                <li key={sign}>
                  <em>{sign}</em>: {helps}
                </li>
              ))}
            </ul>
          </Told>
        ) : null}
      </dl>
    </div>
  )
}

function Told({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold text-ink2">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
