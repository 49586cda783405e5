/**
 * How busy this process is, and what follows: what can wait does, and a room gathers longer before it writes. Quick as
 * long as there is time for it; with its hands full it saves work by doing more at once, so that nobody waits behind a
 * queue that grows.
 */
import { performance, type EventLoopUtilization } from 'node:perf_hooks'

const LOOK_EVERY_MS = 500
/** Share of the time that the event loop works, above which a room gathers for so many ms. */
const GATHER = [
  { above: 0.92, ms: 33 },
  { above: 0.8, ms: 16 },
] as const
const QUICK_MS = 5
/** From so many people on one edit goes to so many that it is never quick. */
const CROWDED_FROM_SESSIONS = 100
const CROWDED_MS = 16

let before: EventLoopUtilization = performance.eventLoopUtilization()
let lookedAt = performance.now()
let share = 0

/** Share of the last half second in which the event loop worked; looked at when somebody asks. */
export function busyShare(): number {
  const now = performance.now()
  if (now - lookedAt >= LOOK_EVERY_MS) {
    const after = performance.eventLoopUtilization()
    share = performance.eventLoopUtilization(after, before).utilization
    before = after
    lookedAt = now
  }
  return share
}

export function gatherMs(sessions: number, busy = busyShare()): number {
  const by = GATHER.find(({ above }) => busy > above)?.ms ?? QUICK_MS
  return sessions > CROWDED_FROM_SESSIONS ? Math.max(by, CROWDED_MS) : by
}

/** How long at least between two statements of whatever boards. */
export const betweenStatementsMs = (busy = busyShare()): number => (busy > 0.35 ? 8 : 0)
