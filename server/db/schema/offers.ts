/** Words that people offer to who leads. Nobody else learns of them, and they are never in the document. */
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { OfferState, OfferTarget } from '../../../lib/journey/offer.ts'
import { boards, seats } from './boards.ts'
import { createdAt } from './columns.ts'

export const offers = pgTable(
  'offer',
  {
    /** Made by the author's browser. */
    id: uuid('id').primaryKey(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    target: jsonb('target').$type<OfferTarget>().notNull(),
    text: text('text').notNull(),
    state: text('state').$type<OfferState>().notNull().default('open'),
    /** Who placed it or let it go. */
    settledBy: uuid('settled_by').references(() => seats.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [index('offer_board').on(t.boardId, t.seatId)],
)
