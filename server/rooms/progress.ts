import { progressOf, votersOf } from '../../lib/journey/rounds.ts'
import type { Db, Tx } from '../db/pool.ts'
import { answersOf, type RoundRow } from '../db/rounds.ts'
import type { SeatRow } from '../db/standing.ts'
import type { Present } from './push.ts'

/** Who votes in a round and who is done, from the rows and the open sockets: never what. */
export async function roundVoters(
  db: Db | Tx,
  round: Pick<RoundRow, 'id' | 'openedAt' | 'organisersVote' | 'targets' | 'budget'>,
  seats: readonly SeatRow[],
  present: Present,
): Promise<{ seatId: string; done: boolean }[]> {
  return votersOf({
    targets: round.targets.map((target) => target.id),
    budget: round.budget,
    organisersVote: round.organisersVote,
    answers: await answersOf(db, round.id),
    seats: seats.map((seat) => ({
      id: seat.id,
      role: seat.role,
      admitted: seat.admittedAt !== null,
      removed: seat.removedAt !== null,
      presentSinceOpening: present.has(seat.id) || (seat.seenAt !== null && seat.seenAt >= round.openedAt),
    })),
  })
}

/** "9 of 12 have finished". */
export async function roundProgress(
  ...of: Parameters<typeof roundVoters>
): Promise<{ finished: number; of: number }> {
  return progressOf(await roundVoters(...of))
}
