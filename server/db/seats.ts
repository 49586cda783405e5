/**
 * Places at a board. Whoever adds one holds the lock on the board's row (`lockBoard`), so two people
 * can't take the last place, the same name or the same badge.
 */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { SEATS_HARD } from '../../lib/journey/limits.ts'
import { distinctName } from '../../lib/journey/names.ts'
import type { Role } from '../../lib/journey/policy.ts'
import type { Rows, Tx } from './pool.ts'
import { seats } from './schema.ts'
import { seatRow, seatRows, type SeatRow } from './standing.ts'

export { mergeSeat } from './same-seat.ts'

export const BADGES = 24
/** People who wait at the door take no place yet; this many at most, or a flood of knocks fills the list. */
export const WAITING_MAX = 40

/** `MAX_SEATS` raises or lowers what a board holds. */
export function seatsMax(): number {
  const asked = Number(process.env.MAX_SEATS)
  return Number.isInteger(asked) && asked > 0 ? asked : SEATS_HARD
}

/** Everybody who sits or waits; those who were removed are not here. Oldest first. */
export async function seatsOf(on: Rows, boardId: string): Promise<SeatRow[]> {
  return (await seatRows(on, boardId)).filter((seat) => seat.removedAt === null)
}

/** The smallest badge nobody wears; with more people than badges, the one worn least. */
export function freeBadge(taken: readonly number[]): number {
  const worn = Array.from({ length: BADGES }, (_, badge) => taken.filter((one) => one === badge).length)
  return worn.indexOf(Math.min(...worn))
}

export type NewSeat = { userId: string; role: Role; name: string; admitted: boolean; maxOfRole: number }
export type SeatTaken = { ok: true; seatId: string; name: string } | { ok: false; error: 'full' }

/**
 * A seat for somebody who has none, or who was removed and comes back. The caller holds the board's
 * lock and has cleaned the name. `full` when no place is left for anybody, or for this role.
 */
export async function takeSeat(tx: Tx, boardId: string, wish: NewSeat): Promise<SeatTaken> {
  const others = (await seatsOf(tx, boardId)).filter((seat) => seat.userId !== wish.userId)
  if (!hasRoom(others, wish)) return { ok: false, error: 'full' }
  const name = distinctName(
    wish.name,
    others.map((seat) => seat.name),
  )
  const badge = freeBadge(others.map((seat) => seat.badge))
  const admittedAt = wish.admitted ? sql`now()` : null
  const [row] = await tx
    .insert(seats)
    .values({ boardId, userId: wish.userId, role: wish.role, name, badge, admittedAt })
    .onConflictDoUpdate({
      target: [seats.boardId, seats.userId],
      set: { role: wish.role, name, badge, admittedAt, removedAt: null },
    })
    .returning({ id: seats.id })
  if (!row) throw new Error('A seat was neither made nor found')
  return { ok: true, seatId: row.id, name }
}

/** Is there a place beside `others`, for anybody and for this role? */
export function hasRoom(
  others: readonly SeatRow[],
  wish: Pick<NewSeat, 'role' | 'admitted' | 'maxOfRole'>,
): boolean {
  const seated = others.filter((seat) => seat.admittedAt !== null)
  if (!wish.admitted) return others.length - seated.length < WAITING_MAX
  return (
    seated.length < seatsMax() && seated.filter((seat) => seat.role === wish.role).length < wish.maxOfRole
  )
}

/** Lets somebody in who waits at the door. False when there is nobody, or no place. */
export async function admitSeat(
  tx: Tx,
  boardId: string,
  seatId: string,
): Promise<'admitted' | 'full' | 'notFound'> {
  const all = await seatsOf(tx, boardId)
  const seat = all.find((one) => one.id === seatId)
  if (!seat) return 'notFound'
  if (seat.admittedAt !== null) return 'admitted'
  if (all.filter((one) => one.admittedAt !== null).length >= seatsMax()) return 'full'
  await tx.update(seats).set({ admittedAt: sql`now()` }).where(eq(seats.id, seatId))
  return 'admitted'
}

/** The row stays, so that what they wrote keeps its author. */
export async function removeSeat(tx: Tx, boardId: string, seatId: string): Promise<boolean> {
  const gone = await tx
    .update(seats)
    .set({ removedAt: sql`now()` })
    .where(and(eq(seats.boardId, boardId), eq(seats.id, seatId), isNull(seats.removedAt)))
    .returning({ id: seats.id })
  return gone.length > 0
}

/** Gives the name that stands now: a second Tom becomes "Tom 2". Null when there is no such seat. */
export async function renameSeat(
  tx: Tx,
  boardId: string,
  seatId: string,
  name: string,
): Promise<string | null> {
  const all = await seatsOf(tx, boardId)
  if (!all.some((seat) => seat.id === seatId)) return null
  const others = all.filter((seat) => seat.id !== seatId).map((seat) => seat.name)
  const distinct = distinctName(name, others)
  await tx.update(seats).set({ name: distinct }).where(eq(seats.id, seatId))
  return distinct
}

/** Nobody becomes or stops being the facilitator this way. */
export async function setRole(
  tx: Tx,
  boardId: string,
  seatId: string,
  role: Exclude<Role, 'facilitator'>,
): Promise<boolean> {
  const seat = await seatRow(tx, boardId, seatId)
  if (!seat || seat.removedAt !== null || seat.role === 'facilitator') return false
  // A hand was put up as somebody else.
  await tx.update(seats).set({ role, handAt: null, ready: false }).where(eq(seats.id, seatId))
  return true
}

/** What they voted before keeps the group it was voted in. */
export async function markCustomer(
  tx: Tx,
  boardId: string,
  seatId: string,
  isCustomer: boolean,
): Promise<void> {
  await tx
    .update(seats)
    .set({ isCustomer })
    .where(and(eq(seats.boardId, boardId), eq(seats.id, seatId)))
}

export async function setDepartment(
  tx: Tx,
  boardId: string,
  seatId: string,
  department: string,
): Promise<void> {
  await tx
    .update(seats)
    .set({ department })
    .where(and(eq(seats.boardId, boardId), eq(seats.id, seatId)))
}

/** Empty takes it away. */
export async function setHello(tx: Tx, boardId: string, seatId: string, hello: string): Promise<void> {
  await tx
    .update(seats)
    .set({ hello })
    .where(and(eq(seats.boardId, boardId), eq(seats.id, seatId)))
}
