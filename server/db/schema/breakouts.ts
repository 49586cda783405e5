/** The small groups of a board while they sit apart; without a row everybody is together. */
import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { OpenBreakout } from '../../../lib/journey/breakouts.ts'
import { boards } from './boards.ts'
import { moment } from './columns.ts'

/** What stood in a group's chapters when it opened: what was added since is told from there. */
export type StoredBreakout = OpenBreakout & { before: { touchpoints: number; notes: number } }

export const breakouts = pgTable('breakout', {
  boardId: uuid('board_id')
    .primaryKey()
    .references(() => boards.id, { onDelete: 'cascade' }),
  journeyId: text('journey_id').notNull(),
  openedAt: moment('opened_at').notNull(),
  groups: jsonb('groups').$type<StoredBreakout[]>().notNull(),
})
