/** Signs that people give at their seat: a hand, and being ready. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from './pool.ts'
import { seats } from './schema.ts'

/** A hand that is up keeps its turn. False when nobody sits there. */
export async function setHand(tx: Tx, boardId: string, seatId: string, up: boolean): Promise<boolean> {
  const done = await tx
    .update(seats)
    .set({ handAt: up ? sql`coalesce(${seats.handAt}, clock_timestamp())` : null })
    .where(and(eq(seats.boardId, boardId), eq(seats.id, seatId), isNull(seats.removedAt)))
    .returning({ id: seats.id })
  return done.length > 0
}

export async function setReady(tx: Tx, seatId: string, ready: boolean): Promise<void> {
  await tx.update(seats).set({ ready }).where(eq(seats.id, seatId))
}

/** Another part begins: nobody is ready with it. */
export async function clearReady(tx: Tx, boardId: string): Promise<void> {
  await tx
    .update(seats)
    .set({ ready: false })
    .where(and(eq(seats.boardId, boardId), eq(seats.ready, true)))
}
