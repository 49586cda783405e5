import { isOrganiser } from '../../lib/journey/policy.ts'
import type { RoundRow } from '../db/rounds.ts'
import type { SeatRow } from '../db/standing.ts'
import type { Present } from './push.ts'

/**
 * "9 of 12 have finished". Finished: an answer (or don't know) for every target. Counted are the
 * admitted people who were here since the round opened, without observers; organisers only when
 * they vote along.
 */
export function finishedVoters(
  round: Pick<RoundRow, 'openedAt' | 'organisersVote' | 'targets'>,
  seats: readonly SeatRow[],
  present: Present,
  answered: ReadonlyMap<string, number>,
): { finished: number; of: number } {
  const voters = seats.filter(
    (seat) =>
      seat.admittedAt !== null &&
      seat.removedAt === null &&
      seat.role !== 'observer' &&
      (round.organisersVote || !isOrganiser(seat.role)) &&
      (present.has(seat.id) || (seat.seenAt !== null && seat.seenAt >= round.openedAt)),
  )
  const finished = voters.filter((seat) => (answered.get(seat.id) ?? 0) >= round.targets.length)
  return { finished: finished.length, of: voters.length }
}
