/** What comes of a workshop: actions and decisions. They go on after the board is closed. */
import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ActionState } from '../../../lib/journey/follow-up.ts'
import { boards, seats } from './boards.ts'
import { createdAt, id, moment } from './columns.ts'

export const followUps = pgTable(
  'follow_up',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    /** A name or a role, in words: who does it need not have been there. */
    owner: text('owner').notNull().default(''),
    /** Calendar day, `YYYY-MM-DD`; null when none was named. */
    due: date('due', { mode: 'string' }),
    state: text('state').$type<ActionState>().notNull().default('open'),
    position: integer('position').notNull(),
    createdBy: uuid('created_by').references(() => seats.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [index('follow_up_board').on(t.boardId)],
)

export const decisions = pgTable(
  'decision',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    createdBy: uuid('created_by').references(() => seats.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [index('decision_board').on(t.boardId)],
)

/** Where somebody wants the report sent. Read by the sender alone, and erased as soon as it went out. */
export const reportAddresses = pgTable(
  'report_address',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    address: text('address').notNull(),
    language: text('language').$type<'nl' | 'en'>().notNull(),
    /** Of the page it was left on: where the link leads. */
    origin: text('origin').notNull(),
    createdAt: createdAt(),
    tries: integer('tries').notNull().default(0),
    /** Not before; after a failure it is tried later again. */
    nextTry: moment('next_try').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.seatId] })],
)
