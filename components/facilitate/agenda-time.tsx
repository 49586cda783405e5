'use client'
import { catchUp, type Agenda, type AgendaChange, type Clock } from '../../lib/journey/agenda.ts'
import { agenda as agendaWords } from '../../messages/agenda.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

export const clockWords = (at: number, lang: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { hour: '2-digit', minute: '2-digit' }).format(at)

/** When it ends and what is left over; running late, what may become shorter. */
export function AgendaTime({
  agenda,
  clock,
  running,
  busy,
  onChange,
}: {
  agenda: Agenda
  clock: Clock
  running: string | undefined
  busy: boolean
  onChange: (change: AgendaChange) => void
}) {
  const t = useWords(agendaWords)
  const lang = useLang()
  const late = Math.ceil(-clock.slack)
  if (late <= 0)
    return (
      <p data-agenda-time>
        <strong>{t.ends(clockWords(clock.end, lang))}</strong> · {t.slack(Math.floor(clock.slack))}
      </p>
    )
  const { agenda: shorter, short } = catchUp(agenda, late, running)
  const changes = shorter.parts.flatMap((part) => {
    const before = agenda.parts.find(({ id }) => id === part.id)
    return before && before.minutes !== part.minutes ? [{ part, from: before.minutes }] : []
  })
  return (
    <Notice tone="warn" title={`${t.ends(clockWords(clock.end, lang))} · ${t.late(late)}`}>
      <div data-agenda-time className="flex flex-col items-start gap-2">
        {changes.length > 0 ? (
          <ul>
            {changes.map(({ part, from }) => (
              <li key={part.id}>{t.catchUpTo(t.label(part.code), from, part.minutes)}</li>
            ))}
          </ul>
        ) : (
          <p>{t.nothingToShorten}</p>
        )}
        {short > 0 ? <p>{t.short(short)}</p> : null}
        {changes.length > 0 ? (
          <Button
            data-action="agenda.catchUp"
            busy={busy}
            onClick={(event) => {
              event.currentTarget.closest('section')?.querySelector('h2')?.focus()
              for (const { part } of changes)
                onChange({ what: 'minutes', part: part.id, minutes: part.minutes })
            }}
          >
            {t.catchUp}
          </Button>
        ) : null}
      </div>
    </Notice>
  )
}
