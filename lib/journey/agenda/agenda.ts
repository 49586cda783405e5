/** What a workshop does and for how long, as plain values; the variants of the method stand in `variants.ts`. */
import type { Step } from '../policy.ts'

/** Parts that are no step of the thirteen: a break, and those of a validation with customers. */
export const EXTRA_PARTS = ['break', 'recap', 'evidence', 'retell', 'verdict', 'additions'] as const
export type PartCode = Step | (typeof EXTRA_PARTS)[number]

export type Part = {
  /** Once in an agenda; the same step may stand in it several times. */
  id: string
  /** Whose words are shown: `messages/agenda`. */
  code: PartCode
  /** What is open then. Null in a break: the step before it goes on, so nobody's typing is cut off. */
  step: Step | null
  minutes: number
  skipped: boolean
  /** Of who leads, for who leads. */
  notes: string
}

export type Agenda = {
  parts: readonly Part[]
  /** Minutes that the people who come have kept free. What isn't planned of them is slack. */
  booked: number
}

export const MINUTES_MAX = 240

export const plannedMinutes = ({ parts }: Agenda): number =>
  parts.reduce((total, { minutes, skipped }) => total + (skipped ? 0 : minutes), 0)

/** Below zero when more is planned than people have kept free. */
export const slackOf = (agenda: Agenda): number => agenda.booked - plannedMinutes(agenda)

/** The same agenda with one part changed; unknown ids change nothing. */
function withPart(agenda: Agenda, id: string, change: Partial<Part>): Agenda {
  return { ...agenda, parts: agenda.parts.map((part) => (part.id === id ? { ...part, ...change } : part)) }
}

export const skip = (agenda: Agenda, id: string, skipped: boolean): Agenda =>
  withPart(agenda, id, { skipped })

export const note = (agenda: Agenda, id: string, notes: string): Agenda => withPart(agenda, id, { notes })

/** Whole minutes, one at least. */
export function setMinutes(agenda: Agenda, id: string, minutes: number): Agenda {
  const whole = Number.isFinite(minutes) ? Math.round(minutes) : 1
  return withPart(agenda, id, { minutes: Math.min(MINUTES_MAX, Math.max(1, whole)) })
}

/** `to`: its place afterwards, counted from 0; beyond an end is that end. */
export function move(agenda: Agenda, id: string, to: number): Agenda {
  const part = agenda.parts.find((each) => each.id === id)
  if (!part) return agenda
  const parts = agenda.parts.filter((each) => each !== part)
  const at = Math.min(parts.length, Math.max(0, to))
  return { ...agenda, parts: [...parts.slice(0, at), part, ...parts.slice(at)] }
}

/** The next part that isn't skipped; null after the last. Of a part that is gone, the first. */
export function nextPart({ parts }: Agenda, id: string): Part | null {
  const at = parts.findIndex((part) => part.id === id)
  return parts.slice(at + 1).find(({ skipped }) => !skipped) ?? null
}

/** The part before it that isn't skipped; null before the first. */
export function previousPart({ parts }: Agenda, id: string): Part | null {
  const at = parts.findIndex((part) => part.id === id)
  return parts.slice(0, Math.max(0, at)).findLast(({ skipped }) => !skipped) ?? null
}

/** What is open during a part: of a break, what was before it; before any step, that of arriving. */
export function stepOf(agenda: Agenda, id: string): Step {
  const at = agenda.parts.findIndex((part) => part.id === id)
  const till = agenda.parts.slice(0, at + 1).filter((part) => part.id === id || !part.skipped)
  return till.findLast(({ step }) => step !== null)?.step ?? 'arrive'
}
