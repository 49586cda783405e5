/** What people are asked before the workshop, and what they answered. Never in the document. */
import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { boards, seats } from './boards.ts'
import { moment } from './columns.ts'

export const preparations = pgTable('preparation', {
  boardId: uuid('board_id')
    .primaryKey()
    .references(() => boards.id, { onDelete: 'cascade' }),
  questions: jsonb('questions').$type<string[]>().notNull(),
  /** Those whose answers everybody may see. */
  opened: jsonb('opened').$type<string[]>().notNull().default([]),
})

export const preparedAnswers = pgTable(
  'prepared_answer',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    question: text('question').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.seatId, t.question] })],
)
