/** Questions of the guard that somebody answered. */
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { boards } from './boards.ts'

export const guardAnswers = pgTable(
  'guard_answer',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    /** Chapter, touchpoint or journey that was asked about. */
    target: text('target').notNull(),
    /** The title as the guard reads it, or the finding about a whole journey: asked about another it asks again. */
    key: text('key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.target, t.key] })],
)
