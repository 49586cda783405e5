'use client'
import { useMemo } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { nextPart, previousPart, type Agenda, type Part } from '../../lib/journey/agenda/agenda.ts'
import type { Timer } from '../../lib/journey/agenda/timer.ts'
import type { CourseView } from '../../lib/sync/state.ts'

export type Course = {
  /** With the private notes where one may know them. */
  agenda: Agenda
  /** Those to come by: not skipped, or running. */
  shown: readonly Part[]
  running: Part | null
  /** Place of the running one among `shown`; −1 before the start. */
  at: number
  /** The how manieth step it is, of how many; breaks are none. Null before the start and in a break. */
  nth: { n: number; of: number } | null
  previous: Part | null
  next: Part | null
  /** Is there a step to tell of? A free workshop has none, until somebody goes to one. */
  stepped: boolean
  timer: Timer | null
  attention: string | null
}

export function courseFrom(view: CourseView, notes: Record<string, string> = {}): Course {
  const parts = view.parts.map((part) => ({ ...part, notes: notes[part.id] ?? '' }))
  const agenda = { parts, booked: view.booked }
  const running = parts.find(({ id }) => id === view.running?.part) ?? null
  const shown = parts.filter(({ id, skipped }) => !skipped || id === running?.id)
  const steps = shown.filter(({ code }) => code !== 'break')
  const n = running ? steps.indexOf(running) + 1 : 0
  return {
    agenda,
    shown,
    running,
    nth: n > 0 ? { n, of: steps.length } : null,
    at: running ? shown.indexOf(running) : -1,
    previous: running && previousPart(agenda, running.id),
    next: running && nextPart(agenda, running.id),
    stepped: running !== null && running.step !== 'free',
    timer: view.timer,
    attention: view.attention,
  }
}

/** Where the workshop stands now. */
export function useCourse(): Course {
  const { state, desk } = usePush()
  return useMemo(() => courseFrom(state.course, desk?.partNotes), [state.course, desk])
}
