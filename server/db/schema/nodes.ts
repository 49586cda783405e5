/** Which process serves what, and who is there. */
import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { boards } from './boards.ts'
import { id, moment } from './columns.ts'

/** Processes that serve boards of this database. A row whose `seenAt` is old is of one that died. */
export const nodes = pgTable('node', {
  id: id(),
  seenAt: moment('seen_at').notNull().default(sql`now()`),
  /** When somebody last signed out there: the others look at their lines' sign-ins again. */
  signedOutAt: moment('signed_out_at'),
})

/** Who is at a board by way of a node, so that every node shows all who are present. */
export const nodeBoards = pgTable(
  'node_board',
  {
    nodeId: uuid('node_id')
      .notNull()
      .references(() => nodes.id, { onDelete: 'cascade' }),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    /** Client ids of open lines by seat. */
    present: jsonb('present').$type<Record<string, number[]>>().notNull().default({}),
    /** Where they are, as last told: client id, clock, state. */
    whereabouts: jsonb('whereabouts').$type<[number, number, string][]>().notNull().default([]),
    /** When this node last changed rows of the board: the others read them again. */
    changedAt: moment('changed_at'),
  },
  (t) => [primaryKey({ columns: [t.nodeId, t.boardId] }), index('node_board_board').on(t.boardId)],
)
