/** A board that is being tried out before its start, and what goes back to how it was. */
import { integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { Locks, Step } from '../../../lib/journey/policy.ts'
import { boards } from './boards.ts'
import { moment } from './columns.ts'

export type BeforeRehearsal = {
  stage: 'draft' | 'lobby'
  step: Step
  locks: Locks
  seq: number
  rev: number
  /** Questions of the preparation whose answers everybody could read. */
  opened: string[]
  guardAnswers: { target: string; key: string }[]
}

export const rehearsals = pgTable('rehearsal', {
  boardId: uuid('board_id')
    .primaryKey()
    .references(() => boards.id, { onDelete: 'cascade' }),
  /** Of all that those who only act choose. */
  seed: integer('seed').notNull(),
  before: jsonb('before').$type<BeforeRehearsal>().notNull(),
  beganAt: moment('began_at').notNull().defaultNow(),
})
