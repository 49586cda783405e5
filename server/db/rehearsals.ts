/** A rehearsal in its rows: who acts in it, and how all it left behind is taken away. */
import { and, eq, gt, gte, inArray, sql } from 'drizzle-orm'
import { inOrder } from '../../lib/journey/preparation.ts'
import { courseOf, keepCourse } from './agendas.ts'
import { guardAnswersOf } from './guard-answers.ts'
import { insertGuest } from './joining.ts'
import type { Rows, Tx } from './pool.ts'
import { eraseOffers } from './offers.ts'
import { keepPreparation, preparationOf } from './preparation.ts'
import type { BeforeRehearsal } from './schema/rehearsals.ts'
import {
  boardEvents,
  boards,
  boardSnapshots,
  boardSummaries,
  breakouts,
  decisions,
  endedSteps,
  followUps,
  guardAnswers,
  jottings,
  piles,
  rehearsals,
  reportAddresses,
  rounds,
  seats,
  suggestions,
  users,
} from './schema.ts'
import { seatsMax, takeSeat } from './seats.ts'
import { seatRows, type BoardRow, type SeatRow } from './standing.ts'

export type Rehearsal = { seed: number; before: BeforeRehearsal; beganAt: Date }

export async function rehearsalOf(on: Rows, boardId: string): Promise<Rehearsal | null> {
  const [row] = await on.select().from(rehearsals).where(eq(rehearsals.boardId, boardId))
  return row ?? null
}

/** Notes how everything stands now, on a board that has not begun and whose row is locked. */
export async function beginRehearsal(tx: Tx, board: BoardRow, seed: number): Promise<void> {
  const { id: boardId, step, locks, seq, rev } = board
  const { opened } = await preparationOf(tx, boardId)
  const stage = board.stage === 'draft' ? 'draft' : 'lobby'
  const before = {
    stage,
    step,
    locks,
    seq,
    rev,
    opened,
    guardAnswers: await guardAnswersOf(tx, boardId),
  } as const
  await tx.insert(rehearsals).values({ boardId, seed, before })
}

/** Seats that the server acts, oldest first. */
export async function actedSeats(on: Rows, boardId: string): Promise<SeatRow[]> {
  const all = await seatRows(on, boardId)
  return all.filter((seat) => seat.rehearsal && seat.removedAt === null)
}

/** False when there is no place for one more. */
export async function seatActor(tx: Tx, boardId: string, name: string, department: string): Promise<boolean> {
  const userId = await insertGuest(tx, name)
  const taken = await takeSeat(tx, boardId, {
    userId,
    role: 'participant',
    name,
    admitted: true,
    maxOfRole: seatsMax(),
  })
  if (!taken.ok) return false
  await tx.update(seats).set({ rehearsal: true, department }).where(eq(seats.id, taken.seatId))
  return true
}

/**
 * Tables with a row for a board, and what cleaning does with each. `taken`: rows of the rehearsal go; `kept`:
 * made ready by who leads, or of the log. A new table has to be named here (RH76).
 */
export const AFTER_REHEARSAL: Record<string, 'taken' | 'kept'> = {
  agenda: 'kept',
  // of an older epoch, read by nobody
  board_damage: 'kept',
  board_update: 'kept',
  board_event: 'taken',
  board_snapshot: 'taken',
  board_summary: 'taken',
  breakout: 'taken',
  // those of seats that were acted go with them
  client_lease: 'kept',
  decision: 'taken',
  ended_step: 'taken',
  follow_up: 'taken',
  guard_answer: 'taken',
  invite: 'kept',
  jotting: 'taken',
  node_board: 'kept',
  offer: 'taken',
  pile: 'taken',
  preparation: 'kept',
  // people may answer at home while who leads rehearses
  prepared_answer: 'kept',
  rehearsal: 'taken',
  // asked for during it: the report of a rehearsal goes to nobody
  report_address: 'taken',
  round: 'taken',
  seat: 'taken',
  share_link: 'kept',
  suggestion: 'kept',
}

/**
 * Everything that came of a rehearsal goes, but for the document: that is the caller's. The agenda stays with
 * what was changed in it, for who leads changed it knowing; so do chapters in hand, answers of the
 * preparation and the seats of people.
 */
export async function forgetRehearsal(
  tx: Tx,
  boardId: string,
  { before, beganAt }: Rehearsal,
): Promise<void> {
  await tx.delete(rounds).where(and(eq(rounds.boardId, boardId), gte(rounds.openedAt, beganAt)))
  // Nobody writes alone before the start.
  await tx.delete(jottings).where(eq(jottings.boardId, boardId))
  await tx.delete(piles).where(eq(piles.boardId, boardId))
  for (const made of [followUps, decisions])
    await tx.delete(made).where(and(eq(made.boardId, boardId), gte(made.createdAt, beganAt)))
  await tx.delete(breakouts).where(eq(breakouts.boardId, boardId))
  await eraseOffers(tx, boardId)
  await tx.delete(reportAddresses).where(eq(reportAddresses.boardId, boardId))
  await tx.delete(guardAnswers).where(eq(guardAnswers.boardId, boardId))
  if (before.guardAnswers.length > 0)
    await tx.insert(guardAnswers).values(before.guardAnswers.map((each) => ({ boardId, ...each })))
  await tx.delete(boardEvents).where(and(eq(boardEvents.boardId, boardId), gt(boardEvents.seq, before.seq)))
  await tx.delete(endedSteps).where(and(eq(endedSteps.boardId, boardId), gt(endedSteps.rev, before.rev)))
  await tx
    .delete(boardSnapshots)
    .where(
      and(
        eq(boardSnapshots.boardId, boardId),
        inArray(boardSnapshots.kind, ['start', 'step']),
        gte(boardSnapshots.at, beganAt),
      ),
    )
  await tx.delete(boardSummaries).where(eq(boardSummaries.boardId, boardId))
  await tx.update(suggestions).set({ laidAs: null }).where(eq(suggestions.boardId, boardId))
  const { questions } = await preparationOf(tx, boardId)
  await keepPreparation(tx, boardId, { questions, opened: inOrder(before.opened) })
  const course = await courseOf(tx, boardId)
  await keepCourse(tx, boardId, { ...course, running: null, timer: null, attention: null, writeAlone: false })
  await forgetActors(tx, boardId)
  await tx.update(seats).set({ handAt: null, ready: false }).where(eq(seats.boardId, boardId))
  await tx.delete(rehearsals).where(eq(rehearsals.boardId, boardId))
}

async function forgetActors(tx: Tx, boardId: string): Promise<void> {
  const acted = and(eq(seats.boardId, boardId), eq(seats.rehearsal, true))
  const gone = await tx.delete(seats).where(acted).returning({ userId: seats.userId })
  const ids = gone.map(({ userId }) => userId)
  // Made for this board, so they sit nowhere else; their sign-ins go with them.
  if (ids.length > 0) await tx.delete(users).where(inArray(users.id, ids))
}

/** Back before the start. `rev` is raised by the new epoch of the same transaction. */
export async function standBefore(
  tx: Tx,
  boardId: string,
  { stage, step, locks }: BeforeRehearsal,
): Promise<void> {
  const { all, lanes, chapters } = locks
  await tx
    .update(boards)
    .set({ stage, step, locks: { all, lanes: [...lanes], chapters: [...chapters] }, startedAt: sql`null` })
    .where(eq(boards.id, boardId))
}
