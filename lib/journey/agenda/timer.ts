/** The minutes of the part that runs. It tells and never ends anything. Times are epoch milliseconds. */
import { MINUTES_MAX } from './agenda.ts'

/** Counts down to `endsAt`, or stands still with `leftMs`; below zero the time is over. */
export type Timer = { endsAt: number } | { leftMs: number }

export type TimerChange = { do: 'start' | 'add'; minutes: number } | { do: 'pause' | 'resume' | 'clear' }

const MINUTE = 60_000

export const leftOf = (timer: Timer, now: number): number =>
  'endsAt' in timer ? timer.endsAt - now : timer.leftMs

/** Time that is over does not count when some is added: a minute more is a minute from now. */
export function timerAfter(timer: Timer | null, change: TimerChange, now: number): Timer | null {
  const left = timer ? Math.max(0, leftOf(timer, now)) : 0
  switch (change.do) {
    case 'start':
      return { endsAt: now + change.minutes * MINUTE }
    case 'add': {
      const more = Math.min(left + change.minutes * MINUTE, MINUTES_MAX * MINUTE)
      return timer && 'leftMs' in timer ? { leftMs: more } : { endsAt: now + more }
    }
    case 'pause':
      return timer && { leftMs: left }
    case 'resume':
      return timer && { endsAt: now + left }
    case 'clear':
      return null
  }
}
