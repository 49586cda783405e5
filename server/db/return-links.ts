/** A link that brings one person back to their own seat, on another device. Single use. */
import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { hashToken } from '../auth/derived-token.ts'
import type { Rows, Tx } from './pool.ts'
import { boards, returnLinks, seats, users } from './schema.ts'

export const RETURN_HOURS = 24
/** On the second device an account gets all its boards, not one seat: its link is short-lived. */
export const ACCOUNT_RETURN_MINUTES = 10

export type ReturnLink = { token: string; expires: Date }

export async function makeReturnLink(tx: Tx, seatId: string, kind: 'account' | 'guest'): Promise<ReturnLink> {
  const token = randomBytes(32).toString('base64url')
  const minutes = kind === 'account' ? ACCOUNT_RETURN_MINUTES : RETURN_HOURS * 60
  await tx.delete(returnLinks).where(lt(returnLinks.expires, sql`now()`))
  // Asking again makes the earlier one worthless: at most one key per seat lies around.
  await tx.delete(returnLinks).where(eq(returnLinks.seatId, seatId))
  const [row] = await tx
    .insert(returnLinks)
    .values({ tokenHash: hashToken(token), seatId, expires: sql`now() + make_interval(mins => ${minutes})` })
    .returning({ expires: returnLinks.expires })
  if (!row) throw new Error('A return link was not stored')
  return { token, expires: row.expires }
}

export type Returned = { userId: string; boardId: string }

/** Uses the link up. Null for an unknown, used or expired one, and for a seat that was removed. */
export async function openReturnLink(tx: Tx, token: string): Promise<Returned | null> {
  const [link] = await tx
    .delete(returnLinks)
    .where(and(eq(returnLinks.tokenHash, hashToken(token)), gt(returnLinks.expires, sql`now()`)))
    .returning({ seatId: returnLinks.seatId })
  if (!link) return null
  const [row] = await tx
    .select({ userId: seats.userId, boardId: seats.boardId })
    .from(seats)
    .innerJoin(boards, eq(boards.id, seats.boardId))
    .innerJoin(users, eq(users.id, seats.userId))
    .where(and(eq(seats.id, link.seatId), isNull(seats.removedAt)))
  return row ?? null
}

/** For a page that shows whose link it is, without using it up. */
export async function peekReturnLink(
  on: Rows,
  token: string,
): Promise<{ name: string; title: string } | null> {
  const [row] = await on
    .select({ name: seats.name, title: boards.title })
    .from(returnLinks)
    .innerJoin(seats, eq(seats.id, returnLinks.seatId))
    .innerJoin(boards, eq(boards.id, seats.boardId))
    .where(
      and(
        eq(returnLinks.tokenHash, hashToken(token)),
        gt(returnLinks.expires, sql`now()`),
        isNull(seats.removedAt),
      ),
    )
  return row ?? null
}
