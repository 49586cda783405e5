/** The agenda of a workshop and where it stands. Beside the board's row, which every write of the log changes. */
import { boolean, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Part, Timer, Variant } from '../../../lib/journey/agenda.ts'
import { boards } from './boards.ts'
import { createdAt, id, moment } from './columns.ts'
import { users } from './people.ts'

export const agendas = pgTable('agenda', {
  boardId: uuid('board_id')
    .primaryKey()
    .references(() => boards.id, { onDelete: 'cascade' }),
  variant: text('variant').$type<Variant>().notNull(),
  parts: jsonb('parts').$type<Part[]>().notNull(),
  /** Minutes people have kept free. */
  booked: integer('booked').notNull(),
  /** Id of the part that runs; null before the start. */
  running: text('running'),
  runningSince: moment('running_since'),
  timer: jsonb('timer').$type<Timer>(),
  /** Chapter or touchpoint that the one who leads points at. */
  attention: text('attention'),
  /** What people write is their own until it is shared. */
  writeAlone: boolean('write_alone').notNull().default(false),
  /** Seat of the organiser who took over; null: the facilitator leads. */
  lead: uuid('lead'),
})

/** Agendas that somebody with an account kept for another workshop, their notes included. Nobody else's. */
export const ownAgendas = pgTable(
  'own_agenda',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    variant: text('variant').$type<Variant>().notNull(),
    parts: jsonb('parts').$type<Part[]>().notNull(),
    booked: integer('booked').notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique('own_agenda_name').on(t.userId, t.name)],
)
