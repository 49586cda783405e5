/** The document's log, what it meant, and its snapshots. */
import {
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { BoardSize } from '../../../lib/journey/entities.ts'
import type { Step } from '../../../lib/journey/policy.ts'
import { boards, seats } from './boards.ts'
import { bytea, id, moment } from './columns.ts'

/** A Yjs client id belongs to one seat of one board, for ever. Server ids are never leased. */
export const clientLeases = pgTable(
  'client_lease',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    clientId: bigint('client_id', { mode: 'number' }).notNull(),
    /** Null: taken by the server itself. */
    seatId: uuid('seat_id').references(() => seats.id, { onDelete: 'cascade' }),
    /** Last `board.rev` that this client said it knows: what it wrote since may date from any step after it. */
    seenRev: integer('seen_rev').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.clientId] })],
)

/** Steps that are over: who was away is judged by all that was open since they knew the board. */
export const endedSteps = pgTable(
  'ended_step',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    /** The `board.rev` that ended it. */
    rev: integer('rev').notNull(),
    step: text('step').notNull(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.rev] })],
)

export const boardUpdates = pgTable(
  'board_update',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    epoch: integer('epoch').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    /** Null: written by the server. */
    seatId: uuid('seat_id'),
    clientId: bigint('client_id', { mode: 'number' }),
    body: bytea('body').notNull(),
    /** SHA-256 of `body`, checked at load; null in rows from before it was kept. */
    sha256: bytea('sha256'),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.epoch, t.seq] })],
)

/** Where a board's log can't be read any further: set aside, the board opens read-only before it. */
export const boardDamage = pgTable(
  'board_damage',
  {
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    epoch: integer('epoch').notNull(),
    /** The first row that is missing, changed or does not load. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    why: text('why').notNull(),
    foundAt: moment('found_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.epoch, t.seq] })],
)

/** What the updates meant: text log, replay, "since you left" and audit read this. */
export const boardEvents = pgTable(
  'board_event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    step: text('step').notNull(),
    seatId: uuid('seat_id'),
    change: jsonb('change').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [index('board_event_board').on(t.boardId, t.seq)],
)

export const boardSnapshots = pgTable(
  'board_snapshot',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    epoch: integer('epoch').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    /**
     * `log`: the log up to `seq`, for loading. `start`, `step`: before the first edit, before a step. `close`: what review and compare read. `restore`: the
     * board as it stood before a restore, and the first state of the epoch after it.
     */
    kind: text('kind').$type<'log' | 'start' | 'step' | 'close' | 'restore'>().notNull(),
    version: text('version').notNull().default(''),
    /** Where the workshop stood; '' in rows from before it was kept, and where nobody asks. */
    step: text('step').$type<Step | ''>().notNull().default(''),
    /** How much stands on it; null in rows from before it was kept, and where nobody asks. */
    size: jsonb('size').$type<BoardSize>(),
    document: bytea('document').notNull(),
    /** SHA-256 of `document`, checked at load; null in rows from before it was kept. */
    sha256: bytea('sha256'),
    /** Canonical JSON: content, results and version, without times and seats. */
    canonical: jsonb('canonical'),
    createdBy: uuid('created_by'),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [index('board_snapshot_board').on(t.boardId, t.epoch, t.seq)],
)

/** What home shows of a board; derived by one pure function, never edited. */
export const boardSummaries = pgTable('board_summary', {
  boardId: uuid('board_id')
    .primaryKey()
    .references(() => boards.id, { onDelete: 'cascade' }),
  ofSeq: bigint('of_seq', { mode: 'number' }).notNull(),
  people: integer('people').notNull(),
  touchpoints: integer('touchpoints').notNull(),
  /** Medians in journey order, null for a hole. */
  curve: jsonb('curve').$type<(number | null)[]>().notNull(),
  /** Title of the lowest touchpoint; '' without votes. */
  lowest: text('lowest').notNull().default(''),
  insight: doublePrecision('insight').notNull().default(0),
})
