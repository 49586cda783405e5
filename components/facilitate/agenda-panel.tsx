'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import {
  clockOf,
  longestStretch,
  STRETCH_MAX,
  type Agenda,
  type AgendaChange,
  type Clock,
  type Variant,
} from '../../lib/journey/agenda.ts'
import { workshopVariants } from '../../lib/journey/values/steps.ts'
import type { BoardState } from '../../lib/sync/state.ts'
import { agenda as agendaWords } from '../../messages/agenda.ts'
import { board } from '../../messages/board.ts'
import { latePart } from '../board/late-part.tsx'
import { SidePanel } from '../board/side-panel.tsx'
import { useCourse } from '../course/use-course.ts'
import { useMinuteNow } from '../course/use-left.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { RadioGroup } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { AgendaRow } from './agenda-row.tsx'
import { AgendaTime } from './agenda-time.tsx'
import { useCommand } from './use-command.ts'
import { useGoTo } from './use-go-to.tsx'

const LateOwnAgendas = latePart(
  () => import('./own-agendas.tsx').then((file) => file.OwnAgendas),
  () => null,
)

/** Planned long ago or for another day, the plan tells nothing of when people expect to be done. */
const FAR_OFF_MS = 3 * 3_600_000

function startOf({ startsAt, startedAt }: BoardState, now: number): number {
  const planned = startsAt ? Date.parse(startsAt) : null
  const real = startedAt ? Date.parse(startedAt) : null
  if (real === null) return planned !== null && planned > now - FAR_OFF_MS ? planned : now
  return planned !== null && Math.abs(real - planned) < FAR_OFF_MS ? planned : real
}

/** The parts of the workshop for who leads: where it stands, when it ends, and every way to change that. */
export function AgendaPanel({ onClose }: { onClose: () => void }) {
  const t = useWords(agendaWords)
  const b = useWords(board)
  const lang = useLang()
  const announce = useAnnounce()
  const { state } = usePush()
  const { agenda, running } = useCourse()
  const { give, pending, error } = useCommand()
  const way = useGoTo()
  const now = useMinuteNow()
  const clock = clockAt(state, agenda, now)
  const follow = useMovedFocus(agenda)
  const live = state.stage === 'live'

  const change = async (asked: AgendaChange) => {
    if (await give('changeAgenda', { change: asked })) {
      follow(null)
      return
    }
    if (asked.what !== 'place') return
    const { code } = agenda.parts.find(({ id }) => id === asked.part) ?? {}
    if (code) announce(b.movedWithin(t.label(code), asked.to + 1, agenda.parts.length))
  }
  // On its way to the server it is the chosen one already.
  const [chosen, setChosen] = useState<{ from: Variant; to: Variant } | null>(null)
  const choose = async (variant: Variant) => {
    setChosen({ from: state.course.variant, to: variant })
    if (await give('chooseVariant', { variant })) setChosen(null)
  }
  const stretch = longestStretch(agenda)
  return (
    <SidePanel title={t.title} onClose={onClose} error={error ?? way.error} wide>
      <div className="flex flex-col gap-5">
        {live ? null : (
          <div data-action="variant.choose">
            <RadioGroup
              legend={t.whichVariant}
              name="variant"
              columns={2}
              value={chosen?.from === state.course.variant ? chosen.to : state.course.variant}
              onChange={(variant) => void choose(variant)}
              options={workshopVariants.map(({ code, label }) => ({
                value: code,
                label: label[lang].charAt(0).toUpperCase() + label[lang].slice(1),
                hint: t.variant[code],
              }))}
            />
          </div>
        )}
        <AgendaTime
          agenda={agenda}
          clock={clock}
          running={running?.id}
          busy={pending !== null}
          onChange={(asked) => void change(asked)}
        />
        {stretch > STRETCH_MAX ? <Notice tone="warn">{t.noBreak(stretch)}</Notice> : null}
        <ol className="flex flex-col border-t border-edge">
          {agenda.parts.map((part, n) => (
            <AgendaRow
              key={part.id}
              part={part}
              place={n}
              of={agenda.parts.length}
              from={clock.times.find(({ id }) => id === part.id)?.from ?? null}
              usedSince={part.id === running?.id ? (state.course.running?.since ?? null) : null}
              now={now}
              onGo={live && part.id !== running?.id ? () => way.goTo(part.id, null) : null}
              onChange={(asked) => {
                if (asked.what === 'place') follow(`${part.id}:${asked.to > n ? 'down' : 'up'}`)
                void change(asked)
              }}
            />
          ))}
        </ol>
        <LateOwnAgendas />
      </div>
      {way.question}
    </SidePanel>
  )
}

function clockAt(state: BoardState, agenda: Agenda, now: number): Clock {
  const { running } = state.course
  const began = running ? { id: running.part, since: running.since } : undefined
  return clockOf(agenda, startOf(state, now), began, now)
}

/** A row that moves is taken out of the page and put back: its button keeps the focus all the same. */
function useMovedFocus(agenda: Agenda) {
  const moved = useRef<string | null>(null)
  const order = agenda.parts.map(({ id }) => id).join(' ')
  const drawn = useRef(order)
  useEffect(() => {
    if (drawn.current === order) return
    drawn.current = order
    const [id, way] = moved.current?.split(':') ?? []
    moved.current = null
    if (!id) return
    const row = document.querySelector(`[data-part="${id}"]`)
    // The answer took a while: whoever is at something else by now stays there.
    const at = document.activeElement
    if (at !== document.body && !row?.contains(at)) return
    const button =
      row?.querySelector<HTMLElement>(`[data-action="part.${way}"]`) ??
      row?.querySelector<HTMLElement>('[data-action="part.up"], [data-action="part.down"]')
    button?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [order])
  return useCallback((row: string | null) => {
    moved.current = row
  }, [])
}
