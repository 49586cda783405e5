/** Projects, boards, seats, and the ways to them. */
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { users, teams } from './people.ts'
import { createdAt, id, moment } from './columns.ts'

export const projects = pgTable('project', {
  id: id(),
  teamId: uuid('team_id')
    .notNull()
    .references(() => teams.id),
  title: text('title').notNull(),
  /** Organisation whose journey it is, as the invitation names it; '' when not told. */
  client: text('client').notNull().default(''),
  projectKind: text('project_kind').notNull(),
  useCase: text('use_case').notNull(),
  mapState: text('map_state').notNull(),
  createdAt: createdAt(),
})

export const boards = pgTable(
  'board',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    basedOnId: uuid('based_on_id'),
    /** A closed board whose actions open this workshop. */
    opensWithId: uuid('opens_with_id').references((): AnyPgColumn => boards.id, { onDelete: 'set null' }),
    version: text('version').notNull().default('1.0'),
    title: text('title').notNull(),
    stage: text('stage').$type<'draft' | 'lobby' | 'live' | 'closed'>().notNull().default('lobby'),
    step: text('step').notNull().default('free'),
    /** What organisers hold still; empty lists and `false` when nothing is locked. */
    locks: jsonb('locks')
      .$type<{ all: boolean; lanes: string[]; chapters: string[] }>()
      .notNull()
      .default({ all: false, lanes: [], chapters: [] }),
    variant: text('variant').notNull().default('free'),
    language: text('language').$type<'nl' | 'en'>().notNull(),
    startsAt: moment('starts_at'),
    zone: text('zone').notNull(),
    minutes: integer('minutes').notNull(),
    callUrl: text('call_url').notNull().default(''),
    doorShut: boolean('door_shut').notNull().default(false),
    /** Grows when the log is replaced as a whole (restore, erasure). */
    epoch: integer('epoch').notNull().default(1),
    /** Number of the last row in the log. */
    seq: bigint('seq', { mode: 'number' }).notNull().default(0),
    /** Grows with every step, lock, role or removal: a write judged by an older one is judged again. */
    rev: integer('rev').notNull().default(1),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    startedAt: moment('started_at'),
    closedAt: moment('closed_at'),
  },
  (t) => [index('board_project').on(t.projectId)],
)

export const seats = pgTable(
  'seat',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role').$type<'facilitator' | 'cofacilitator' | 'participant' | 'observer'>().notNull(),
    name: text('name').notNull(),
    department: text('department').notNull().default(''),
    isCustomer: boolean('is_customer').notNull().default(false),
    /** The first note they put up for everybody: what one tries the board out with. */
    hello: text('hello').notNull().default(''),
    /** Nobody sits there: the server acts it while who leads tries things out. */
    rehearsal: boolean('rehearsal').notNull().default(false),
    badge: smallint('badge').notNull(),
    /** Null: waits at the door until an organiser lets them in. */
    admittedAt: moment('admitted_at'),
    removedAt: moment('removed_at'),
    /** Last time a socket of this seat was open: who counts as present since a round opened. */
    seenAt: moment('seen_at'),
    /** Since when their hand is up; null: it is down. */
    handAt: moment('hand_at'),
    /** Done with the silent part that runs now: goes with it. */
    ready: boolean('ready').notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [unique('seat_board_user').on(t.boardId, t.userId)],
)

/** Links and codes. The token is derived from the secret and `nonce`, so it can be shown again; only its hash is kept. */
export const invites = pgTable(
  'invite',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    role: text('role').$type<'cofacilitator' | 'participant' | 'observer'>().notNull(),
    nonce: text('nonce').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    code: text('code').notNull().unique(),
    expires: moment('expires').notNull(),
    maxSeats: integer('max_seats').notNull(),
    revokedAt: moment('revoked_at'),
    createdAt: createdAt(),
  },
  (t) => [index('invite_board').on(t.boardId)],
)

/** Brings one person back to their own seat on another device. */
export const returnLinks = pgTable('return_link', {
  tokenHash: text('token_hash').primaryKey(),
  seatId: uuid('seat_id')
    .notNull()
    .references(() => seats.id, { onDelete: 'cascade' }),
  expires: moment('expires').notNull(),
})

/** Read-only link for the team to one board. */
export const shareLinks = pgTable('share_link', {
  id: id(),
  boardId: uuid('board_id')
    .notNull()
    .references(() => boards.id, { onDelete: 'cascade' }),
  nonce: text('nonce').notNull(),
  tokenHash: text('token_hash').notNull().unique(),
  expires: moment('expires').notNull(),
  revokedAt: moment('revoked_at'),
  createdAt: createdAt(),
})
