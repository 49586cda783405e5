/** Rounds and ballots: never in the document. */
import { sql } from 'drizzle-orm'
import { boolean, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { RoundKind } from '../../../lib/journey/policy.ts'
import type { OutcomeOf } from '../../../lib/journey/results.ts'
import type { BallotValue } from '../../../lib/journey/rounds/kinds.ts'
import { boards, seats } from './boards.ts'
import { id, moment } from './columns.ts'

export const rounds = pgTable(
  'round',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<RoundKind>().notNull(),
    journeyId: text('journey_id').notNull(),
    number: integer('number').notNull(),
    state: text('state').$type<'open' | 'revealed' | 'void'>().notNull().default('open'),
    organisersVote: boolean('organisers_vote').notNull().default(false),
    /** Points each person shares out; null: an answer for every target. */
    budget: integer('budget'),
    revealWhenDone: boolean('reveal_when_done').notNull().default(false),
    openedBy: uuid('opened_by').notNull(),
    openedAt: moment('opened_at').notNull().defaultNow(),
    remindedAt: moment('reminded_at'),
    revealedAt: moment('revealed_at'),
    /** Computed once, in the transaction of the reveal. */
    results: jsonb('results').$type<OutcomeOf[RoundKind]>(),
  },
  (t) => [unique('round_number').on(t.boardId, t.kind, t.journeyId, t.number)],
)

export const roundTargets = pgTable(
  'round_target',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    target: text('target').notNull(),
    titleThen: text('title_then').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.target] })],
)

export const ballots = pgTable(
  'ballot',
  {
    id: id(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    target: text('target').notNull(),
    /** Null once the vote has been cut loose from whoever cast it, long after closing. */
    seatId: uuid('seat_id').references(() => seats.id, { onDelete: 'cascade' }),
    /** As `isValue` of the round's kind has it; null is "don't know". */
    value: jsonb('value').$type<Exclude<BallotValue, null>>(),
    /** Up to two named emotions. */
    named: jsonb('named').$type<string[]>().notNull().default([]),
    voterGroup: text('voter_group').$type<'us' | 'customers'>().notNull().default('us'),
    reason: text('reason').notNull().default(''),
    reasonHidden: boolean('reason_hidden').notNull().default(false),
    at: moment('at').notNull().default(sql`now()`),
  },
  (t) => [unique('ballot_once').on(t.roundId, t.target, t.seatId)],
)
