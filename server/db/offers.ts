/** Rows of what people offer to who leads. Whose they are is asked in every query of their author. */
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import type { Offer, OfferState } from '../../lib/journey/offer.ts'
import type { Rows, Tx } from './pool.ts'
import { offers, seats } from './schema.ts'

export type OfferRow = Offer & { state: OfferState; by: string | null }

const columns = {
  id: offers.id,
  seatId: offers.seatId,
  target: offers.target,
  text: offers.text,
  state: offers.state,
  by: offers.settledBy,
}

/** Of everybody who was not sent away, in the order of offering. */
export function offersOf(on: Rows, boardId: string): Promise<OfferRow[]> {
  return on
    .select(columns)
    .from(offers)
    .innerJoin(seats, eq(seats.id, offers.seatId))
    .where(and(eq(offers.boardId, boardId), isNull(seats.removedAt)))
    .orderBy(asc(offers.createdAt), asc(offers.id))
}

export async function countOffers(tx: Tx, boardId: string, seatId: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(offers)
    .where(and(eq(offers.boardId, boardId), eq(offers.seatId, seatId)))
  return row?.n ?? 0
}

/** False when the id is taken. */
export async function insertOffer(tx: Tx, boardId: string, offer: Offer): Promise<boolean> {
  const rows = await tx
    .insert(offers)
    // the clock, not the transaction's: two that are offered at once keep their order
    .values({ ...offer, boardId, createdAt: sql`clock_timestamp()` })
    .onConflictDoNothing()
    .returning({ id: offers.id })
  return rows.length > 0
}

/** False when there is no such offer of one's own. */
export async function deleteOffer(tx: Tx, boardId: string, seatId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(offers)
    .where(and(eq(offers.boardId, boardId), eq(offers.seatId, seatId), eq(offers.id, id)))
    .returning({ id: offers.id })
  return rows.length > 0
}

/** Placed or let go by `by`; false when it does not wait any more. */
export async function settleOffer(
  tx: Tx,
  boardId: string,
  id: string,
  state: Exclude<OfferState, 'open'>,
  by: string,
): Promise<boolean> {
  const rows = await tx
    .update(offers)
    .set({ state, settledBy: by })
    .where(and(eq(offers.boardId, boardId), eq(offers.id, id), eq(offers.state, 'open')))
    .returning({ id: offers.id })
  return rows.length > 0
}

export async function eraseOffers(tx: Tx, boardId: string): Promise<void> {
  await tx.delete(offers).where(eq(offers.boardId, boardId))
}
