/** "That's me": somebody came back by another device and got a second seat; the first one is theirs. */
import { and, count, eq, ne, sql } from 'drizzle-orm'
import { isOrganiser } from '../../lib/journey/policy.ts'
import type { Tx } from './pool.ts'
import {
  ballots,
  clientLeases,
  decisions,
  followUps,
  jottings,
  offers,
  rounds,
  seats,
  sessions,
  users,
} from './schema.ts'
import { moveAnswers } from './preparation.ts'
import { seatRow, type SeatRow } from './standing.ts'

export type Merged = 'merged' | 'notFound' | 'notAllowed'

/**
 * The newcomer takes over `seatId`; their own fresh seat goes. The caller holds the board's lock and
 * has checked that nobody sits at `seatId` at this moment.
 *
 * An organiser vouches here for somebody they only see a name of, so the press may give no more than
 * this one seat: never an organiser's seat, never an account's, never a seat at another board.
 */
export async function mergeSeat(
  tx: Tx,
  boardId: string,
  newcomerId: string,
  seatId: string,
): Promise<Merged> {
  const fresh = await seatRow(tx, boardId, newcomerId)
  const old = await seatRow(tx, boardId, seatId)
  if (!fresh || !old || fresh.id === old.id || fresh.removedAt || old.removedAt) return 'notFound'
  if (isOrganiser(old.role) || isOrganiser(fresh.role)) return 'notAllowed'
  if ((await kindOf(tx, old.userId)) !== 'guest') return 'notAllowed'

  await moveVotes(tx, fresh.id, old.id)
  await tx.update(clientLeases).set({ seatId: old.id }).where(eq(clientLeases.seatId, fresh.id))
  await moveAnswers(tx, fresh.id, old.id)
  for (const own of [jottings, offers])
    await tx.update(own).set({ seatId: old.id }).where(eq(own.seatId, fresh.id))
  for (const written of [followUps, decisions])
    await tx.update(written).set({ createdBy: old.id }).where(eq(written.createdBy, fresh.id))
  if (fresh.hello !== '') await tx.update(seats).set({ hello: fresh.hello }).where(eq(seats.id, old.id))
  if (fresh.isCustomer) await tx.update(seats).set({ isCustomer: true }).where(eq(seats.id, old.id))
  await leaveFreshSeat(tx, fresh)
  if (await mayShareUser(tx, boardId, old, fresh)) {
    await tx.update(sessions).set({ userId: old.userId }).where(eq(sessions.userId, fresh.userId))
  } else {
    await tx.update(seats).set({ userId: fresh.userId }).where(eq(seats.id, old.id))
  }
  if (old.admittedAt === null) {
    await tx.update(seats).set({ admittedAt: sql`now()` }).where(eq(seats.id, old.id))
  }
  return 'merged'
}

/** Both devices can stay one person only when that opens nothing but this seat to either. */
async function mayShareUser(tx: Tx, boardId: string, old: SeatRow, fresh: SeatRow): Promise<boolean> {
  if ((await kindOf(tx, fresh.userId)) !== 'guest') return false
  for (const userId of [old.userId, fresh.userId]) {
    const [elsewhere] = await tx
      .select({ n: count() })
      .from(seats)
      .where(and(eq(seats.userId, userId), ne(seats.boardId, boardId)))
    if ((elsewhere?.n ?? 0) > 0) return false
  }
  return true
}

async function kindOf(tx: Tx, userId: string): Promise<'account' | 'guest' | null> {
  const [row] = await tx.select({ kind: users.kind }).from(users).where(eq(users.id, userId))
  return row?.kind ?? null
}

/**
 * One seat, one vote: where both voted on the same touchpoint of a round, the later vote stays; where both
 * gave stars or dots, those of whoever gave last, or one person would have twice as many.
 */
async function moveVotes(tx: Tx, from: string, to: string): Promise<void> {
  await tx.execute(sql`
    delete from ${ballots} loser using ${rounds}
    where ${rounds.id} = loser.round_id and ${rounds.budget} is not null
      and loser.seat_id in (${from}, ${to})
      and (select max(winner.at) from ${ballots} winner
        where winner.round_id = loser.round_id and winner.seat_id in (${from}, ${to})
          and winner.seat_id <> loser.seat_id)
        > (select max(own.at) from ${ballots} own
          where own.round_id = loser.round_id and own.seat_id = loser.seat_id)`)
  await tx.execute(sql`
    delete from ${ballots} loser using ${ballots} winner
    where loser.round_id = winner.round_id and loser.target = winner.target
      and ((loser.seat_id = ${from} and winner.seat_id = ${to} and loser.at <= winner.at)
        or (loser.seat_id = ${to} and winner.seat_id = ${from} and loser.at < winner.at))`)
  await tx.update(ballots).set({ seatId: to }).where(eq(ballots.seatId, from))
}

/**
 * A seat that never got in leaves no trace. One that did may have written: its row stays as the author
 * of that, in the name of nobody, because its user sits elsewhere now.
 */
async function leaveFreshSeat(tx: Tx, fresh: SeatRow): Promise<void> {
  if (fresh.admittedAt === null) {
    await tx.delete(seats).where(eq(seats.id, fresh.id))
    return
  }
  const nobody = crypto.randomUUID()
  await tx.insert(users).values({ id: nobody, kind: 'guest', name: fresh.name })
  await tx.update(seats).set({ userId: nobody, removedAt: sql`now()` }).where(eq(seats.id, fresh.id))
}
