/** Chapters that who leads keeps in hand. Nobody else learns of them, and they are never in the document. */
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { boards } from './boards.ts'
import { createdAt } from './columns.ts'

export const suggestions = pgTable(
  'suggestion',
  {
    /** Made by the browser of who leads. */
    id: uuid('id').primaryKey(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    /** The chapter that was made of it. */
    laidAs: text('laid_as'),
    createdAt: createdAt(),
  },
  (t) => [index('suggestion_board').on(t.boardId)],
)
