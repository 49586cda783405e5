/** Where a workshop stands in somebody's list. */
import type { BoardStage } from '../journey/policy.ts'

export type AgendaPart = 'today' | 'coming' | 'earlier'
type Planned = { stage: BoardStage; startsAt: Date | null; zone: string }

/** "2026-11-03": the calendar day of an instant in a zone. */
const dayIn = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)

/**
 * Closed is earlier. What is going on is today, whatever its date. A date that went by without a
 * workshop still waits: it is coming, never lost among what was done.
 */
export function agendaPart({ stage, startsAt, zone }: Planned, now: Date): AgendaPart {
  if (stage === 'closed') return 'earlier'
  if (stage === 'live') return 'today'
  return startsAt !== null && dayIn(startsAt, zone) === dayIn(now, zone) ? 'today' : 'coming'
}

/** Today and coming: first thing first, without a date last. Earlier: the newest first. */
export function agenda<T extends Planned & { closedAt: Date | null }>(
  rows: readonly T[],
  now: Date,
): Record<AgendaPart, T[]> {
  const parts: Record<AgendaPart, T[]> = { today: [], coming: [], earlier: [] }
  for (const row of rows) parts[agendaPart(row, now)].push(row)
  const start = (row: T) => row.startsAt?.getTime() ?? Number.POSITIVE_INFINITY
  const byStart = (a: T, b: T) => (start(a) === start(b) ? 0 : start(a) - start(b))
  parts.today.sort(byStart)
  parts.coming.sort(byStart)
  parts.earlier.sort((a, b) => (b.closedAt?.getTime() ?? 0) - (a.closedAt?.getTime() ?? 0))
  return parts
}
