/** What people write alone, and the piles that shared chapter titles lie in. Never in the document. */
import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { JottingKind } from '../../../lib/journey/alone.ts'
import { boards, seats } from './boards.ts'
import { createdAt, id, moment } from './columns.ts'

/** Similar chapter titles, shown to everybody. */
export const piles = pgTable(
  'pile',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    journeyId: text('journey_id').notNull(),
    place: integer('place').notNull(),
    /** The chapter that was made of it. */
    keptAs: text('kept_as'),
    /** Nobody's screen shows it any more. */
    away: boolean('away').notNull().default(false),
  },
  (t) => [index('pile_board').on(t.boardId)],
)

export const jottings = pgTable(
  'jotting',
  {
    /** Made by the writer's browser. */
    id: uuid('id').primaryKey(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<JottingKind>().notNull(),
    /** Journey, chapter or touchpoint it belongs to. */
    parent: text('parent').notNull(),
    text: text('text').notNull(),
    /** The small fields of its kind: lane, or channel, directness, mode and need. */
    more: jsonb('more').$type<Record<string, string>>().notNull(),
    createdAt: createdAt(),
    /** Null: its writer alone may see it. */
    sharedAt: moment('shared_at'),
    /** Of a shared chapter title. */
    pileId: uuid('pile_id').references(() => piles.id, { onDelete: 'set null' }),
  },
  (t) => [index('jotting_board').on(t.boardId, t.seatId)],
)
