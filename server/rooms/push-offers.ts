/** Offered words as each may know them: who leads those that wait, authors their own and what became of it. */
import type { Offer, OwnOffer } from '../../lib/journey/offer.ts'
import { offersOf } from '../db/offers.ts'
import type { Db, Tx } from '../db/pool.ts'

export async function readOffers(
  db: Db | Tx,
  boardId: string,
): Promise<{ waiting: Offer[]; of(seatId: string): OwnOffer[] }> {
  const offers = await offersOf(db, boardId)
  return {
    waiting: offers
      .filter(({ state }) => state === 'open')
      .map(({ id, seatId, target, text }) => ({ id, seatId, target, text })),
    of: (seatId) =>
      offers
        .filter((offer) => offer.seatId === seatId)
        .map(({ id, target, text, state, by }) => ({ id, target, text, state, by })),
  }
}
