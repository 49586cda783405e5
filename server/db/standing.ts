/** A board's row and its people, as the room needs them to judge an edit or a command. */
import { and, eq, gt, sql } from 'drizzle-orm'
import type { BoardStage, Locks, Role, Step } from '../../lib/journey/policy.ts'
import type { Db, Tx } from './pool.ts'
import { boards, endedSteps, seats } from './schema.ts'

export type BoardRow = {
  id: string
  title: string
  version: string
  stage: BoardStage
  step: Step
  locks: Locks
  language: 'nl' | 'en'
  startsAt: Date | null
  startedAt: Date | null
  zone: string
  minutes: number
  callUrl: string
  doorShut: boolean
  epoch: number
  seq: number
  rev: number
  /** Part of its log was set aside: read-only until it is restored. */
  damaged: boolean
  /** What people write is their own until it is shared. */
  alone: boolean
  /** It is being tried out: what happens now is taken away before the real start. */
  rehearsal: boolean
  /** The closed board whose actions open this workshop. */
  opensWithId: string | null
}

export type SeatRow = {
  id: string
  userId: string
  role: Role
  name: string
  department: string
  isCustomer: boolean
  hello: string
  /** The server acts it. */
  rehearsal: boolean
  badge: number
  admittedAt: Date | null
  removedAt: Date | null
  seenAt: Date | null
  /** Since when their hand is up. */
  handAt: Date | null
  ready: boolean
}

export const boardColumns = {
  id: boards.id,
  title: boards.title,
  version: boards.version,
  stage: boards.stage,
  step: sql<Step>`${boards.step}`,
  locks: sql<Locks>`${boards.locks}`,
  language: boards.language,
  startsAt: boards.startsAt,
  startedAt: boards.startedAt,
  zone: boards.zone,
  minutes: boards.minutes,
  callUrl: boards.callUrl,
  opensWithId: boards.opensWithId,
  doorShut: boards.doorShut,
  epoch: boards.epoch,
  seq: boards.seq,
  rev: boards.rev,
  // Names in full: the query builder writes columns of a single table without it, and both have an epoch.
  damaged: sql<boolean>`exists (
    select 1 from board_damage where board_damage.board_id = board.id and board_damage.epoch = board.epoch)`,
  alone: sql<boolean>`exists (select 1 from agenda where agenda.board_id = board.id and agenda.write_alone)`,
  rehearsal: sql<boolean>`exists (select 1 from rehearsal where rehearsal.board_id = board.id)`,
}

export const seatColumns = {
  id: seats.id,
  userId: seats.userId,
  role: seats.role,
  name: seats.name,
  department: seats.department,
  isCustomer: seats.isCustomer,
  hello: seats.hello,
  rehearsal: seats.rehearsal,
  badge: seats.badge,
  admittedAt: seats.admittedAt,
  removedAt: seats.removedAt,
  seenAt: seats.seenAt,
  handAt: seats.handAt,
  ready: seats.ready,
}

export async function boardRow(db: Db | Tx, boardId: string): Promise<BoardRow | null> {
  const [row] = await db.select(boardColumns).from(boards).where(eq(boards.id, boardId))
  return row ?? null
}

/** Locks the board's row until the end of the transaction: commands of one board come one by one. */
export async function lockBoard(tx: Tx, boardId: string): Promise<BoardRow | null> {
  const [row] = await tx.select(boardColumns).from(boards).where(eq(boards.id, boardId)).for('update')
  return row ?? null
}

/** The board as it stays until the end of the transaction: who holds it does not wait for others who do, and `lockBoard` waits for all. */
export async function holdBoard(tx: Tx, boardId: string): Promise<BoardRow | null> {
  const [row] = await tx.select(boardColumns).from(boards).where(eq(boards.id, boardId)).for('key share')
  return row ?? null
}

export function seatRows(db: Db | Tx, boardId: string): Promise<SeatRow[]> {
  return db
    .select(seatColumns)
    .from(seats)
    .where(eq(seats.boardId, boardId))
    .orderBy(seats.createdAt, seats.id)
}

export async function seatRow(db: Db | Tx, boardId: string, seatId: string): Promise<SeatRow | null> {
  const [row] = await db
    .select(seatColumns)
    .from(seats)
    .where(and(eq(seats.boardId, boardId), eq(seats.id, seatId)))
  return row ?? null
}

export async function seatOfUser(db: Db | Tx, boardId: string, userId: string): Promise<SeatRow | null> {
  const [row] = await db
    .select(seatColumns)
    .from(seats)
    .where(and(eq(seats.boardId, boardId), eq(seats.userId, userId)))
  return row ?? null
}

/** Rights changed: whatever was judged by an older `rev` is judged again before it is stored. */
export async function raiseRev(tx: Tx, boardId: string): Promise<void> {
  await tx
    .update(boards)
    .set({ rev: sql`${boards.rev} + 1` })
    .where(eq(boards.id, boardId))
}

/** The next step of a board whose row is locked; the one that ends is remembered for who is away. */
export async function changeStep(tx: Tx, board: BoardRow, step: Step): Promise<void> {
  const rev = board.rev + 1
  await tx.insert(endedSteps).values({ boardId: board.id, rev, step: board.step })
  await tx.update(boards).set({ step, rev }).where(eq(boards.id, board.id))
}

/** The steps that ended after `rev`, each once. */
export async function stepsEndedSince(db: Db | Tx, boardId: string, rev: number): Promise<Step[]> {
  const rows = await db
    .selectDistinct({ step: sql<Step>`${endedSteps.step}` })
    .from(endedSteps)
    .where(and(eq(endedSteps.boardId, boardId), gt(endedSteps.rev, rev)))
  return rows.map((row) => row.step)
}

export async function changeLocks(tx: Tx, board: BoardRow, locks: Locks): Promise<void> {
  const { all, lanes, chapters, scope = false } = locks
  await tx
    .update(boards)
    .set({
      locks: { all, lanes: [...lanes], chapters: [...chapters], ...(scope ? { scope } : {}) },
      rev: board.rev + 1,
    })
    .where(eq(boards.id, board.id))
}

export async function setStage(
  tx: Tx,
  boardId: string,
  stage: BoardStage,
  also: { version?: string } = {},
): Promise<void> {
  const times =
    stage === 'live' ? { startedAt: sql`now()` } : stage === 'closed' ? { closedAt: sql`now()` } : {}
  await tx
    .update(boards)
    .set({ stage, ...times, ...also })
    .where(eq(boards.id, boardId))
}

export async function setDoor(tx: Tx, boardId: string, shut: boolean): Promise<void> {
  await tx.update(boards).set({ doorShut: shut }).where(eq(boards.id, boardId))
}

/** Without waiting for the disk: after a crash of the machine nobody is at the board anyway. */
export async function markSeen(db: Db, seatId: string): Promise<void> {
  await db.execute(sql`
    with quick as (select set_config('synchronous_commit', 'off', true))
    update seat set seen_at = now() from quick where id = ${seatId}`)
}
