import { and, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Db } from './pool.ts'
import { ballots, boards, rounds } from './schema.ts'

/**
 * Forgets who cast the votes of boards that were closed more than `days` ago. Figures and reasons
 * stay: they never said who. Returns how many votes were cut loose.
 */
export async function cutVotesLoose(db: Db, days: number): Promise<number> {
  const old = db
    .select({ id: rounds.id })
    .from(rounds)
    .innerJoin(boards, sql`${boards.id} = ${rounds.boardId}`)
    .where(lt(boards.closedAt, sql`now() - make_interval(days => ${days})`))
  const rows = await db
    .update(ballots)
    .set({ seatId: null })
    .where(and(isNotNull(ballots.seatId), inArray(ballots.roundId, old)))
    .returning({ id: ballots.id })
  return rows.length
}
