/** When each part of an agenda begins and ends, and what to do about running late. Times are epoch milliseconds. */
import { setMinutes, type Agenda } from './agenda.ts'

const MINUTE = 60_000

/** `since`: when it really began. */
export type Running = { id: string; since: number }

export type Clock = {
  /** Of every part that isn't skipped, in order. Those before the running one as they were planned. */
  times: { id: string; from: number; to: number }[]
  end: number
  /** Minutes between the planned end and that of the time people have kept free; below zero is late. */
  slack: number
}

/**
 * Planned times from a start; with a running part, from when that began. A running part that takes longer
 * than planned ends now.
 */
export function clockOf(
  agenda: Agenda,
  start: number,
  running?: Running,
  now = running?.since ?? start,
): Clock {
  const parts = agenda.parts.filter(({ skipped, id }) => !skipped || id === running?.id)
  const times: Clock['times'] = []
  let at = start
  for (const { id, minutes } of parts) {
    const from = id === running?.id ? running.since : at
    const to = from + minutes * MINUTE
    at = id === running?.id ? Math.max(to, now) : to
    times.push({ id, from, to: at })
  }
  return { times, end: at, slack: (start + agenda.booked * MINUTE - at) / MINUTE }
}

/** Those that may become shorter when time runs out, first the first; no other ever. */
const SHORTEN = ['pains', 'stars', 'gaps'] as const

/**
 * The agenda that wins back so many minutes from what is still to come: at most half of each part that allows
 * it. Slack comes first by itself, for `over` is what remains after it: the clock's slack below zero.
 * `short`: what could not be won.
 */
export function catchUp(agenda: Agenda, over: number, running?: string): { agenda: Agenda; short: number } {
  const begun = agenda.parts.findIndex(({ id }) => id === running)
  let rest = Math.ceil(Math.max(0, over))
  let shorter = agenda
  for (const code of SHORTEN) {
    for (const part of agenda.parts.slice(begun + 1)) {
      if (part.code !== code || part.skipped) continue
      const won = Math.min(rest, Math.floor(part.minutes / 2))
      if (won > 0) shorter = setMinutes(shorter, part.id, part.minutes - won)
      rest -= won
    }
  }
  return { agenda: shorter, short: rest }
}

/** More than this without a break is too long. */
export const STRETCH_MAX = 65

/** The longest stretch of minutes without a break. */
export function longestStretch({ parts }: Agenda): number {
  let longest = 0
  let stretch = 0
  for (const { code, minutes, skipped } of parts) {
    if (skipped) continue
    stretch = code === 'break' ? 0 : stretch + minutes
    longest = Math.max(longest, stretch)
  }
  return longest
}
