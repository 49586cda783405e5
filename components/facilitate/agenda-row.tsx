'use client'
import ArrowRight from 'lucide-react/icons/arrow-right'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { useId, useState } from 'react'
import type { AgendaChange, Part } from '../../lib/journey/agenda.ts'
import { agenda as agendaWords } from '../../messages/agenda.ts'
import { course } from '../../messages/course.ts'
import { Sign } from '../course/sign.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { clockWords } from './agenda-time.tsx'
import { PartTools } from './part-tools.tsx'

/** One part: when, how long, and the way there; what can be changed of it unfolds under it. */
export function AgendaRow({
  part,
  place,
  of,
  from,
  usedSince,
  now,
  onGo,
  onChange,
}: {
  part: Part
  place: number
  of: number
  /** Epoch ms; null when it is skipped. */
  from: number | null
  /** When it began, for the one that runs. */
  usedSince: number | null
  now: number
  onGo: (() => void) | null
  onChange: (change: AgendaChange) => void
}) {
  const t = useWords(agendaWords)
  const c = useWords(course)
  const lang = useLang()
  const [open, setOpen] = useState(false)
  const id = useId()
  const label = t.label(part.code)
  const { skipped } = part
  const used = usedSince === null ? null : Math.max(0, Math.round((now - usedSince) / 60_000))
  return (
    <li
      data-part={part.id}
      aria-current={usedSince === null ? undefined : 'step'}
      className={classNames('border-b border-line', usedSince !== null && 'bg-tint')}
    >
      <div className="flex items-center gap-2 py-1 pr-1">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          className="target flex min-w-0 grow items-center gap-3 rounded-sign border border-transparent px-2 text-left hover:border-edge"
        >
          <span className="tabular w-12 shrink-0 text-sm text-ink2">
            {from === null || skipped ? '' : clockWords(from, lang)}
          </span>
          <span className="min-w-0 grow">
            {usedSince === null ? null : <Sign className="mr-2">{c.now}</Sign>}
            <span className={classNames(skipped ? 'text-ink2' : 'font-semibold')}>{label}</span>
            {part.notes ? <span className="block truncate text-sm text-ink2">{t.notes}</span> : null}
          </span>
          <span className="shrink-0 text-sm text-ink2">
            {skipped ? t.skippedWord : t.minutesOf(part.minutes)}
            {used === null ? '' : ` · ${t.used(used)}`}
          </span>
          <ChevronDown
            aria-hidden
            size={18}
            strokeWidth={1.75}
            className={classNames('shrink-0 text-ink2 transition-transform', open && 'rotate-180')}
          />
        </button>
        {onGo ? (
          <Button
            data-action="course.part"
            aria-label={t.goTo(label)}
            title={t.goTo(label)}
            icon={<ArrowRight aria-hidden strokeWidth={1.75} />}
            onClick={(event) => {
              // The way there goes when one is there; its row stays.
              const row = event.currentTarget.closest('li')?.querySelector('button')
              onGo()
              row?.focus()
            }}
          />
        ) : (
          <span className="w-9 shrink-0 pointer-coarse:w-11" />
        )}
      </div>
      <div id={id} hidden={!open}>
        {open ? <PartTools part={part} place={place} of={of} onChange={onChange} /> : null}
      </div>
    </li>
  )
}
