/**
 * Every table. Ids are random uuids made by the app; times are the database's.
 * Only `server/db` imports this; `server/auth` gets its adapter from `adapter.ts` beside it.
 */
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { TargetResult } from '../../lib/sync/state.ts'

const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value),
})
const id = () =>
  uuid('id')
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID())
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const createdAt = () => moment('created_at').notNull().defaultNow()

// --- people -------------------------------------------------------------------------------------

export const users = pgTable('user', {
  id: id(),
  kind: text('kind').$type<'account' | 'guest'>().notNull().default('account'),
  name: text('name'),
  email: text('email').unique(),
  emailVerified: moment('email_verified'),
  image: text('image'),
  createdAt: createdAt(),
})

export const accounts = pgTable(
  'account',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    type: text('type').$type<'oauth' | 'oidc' | 'email' | 'webauthn'>().notNull(),
    provider: text('provider').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    refresh_token: text('refresh_token'),
    access_token: text('access_token'),
    expires_at: integer('expires_at'),
    token_type: text('token_type'),
    scope: text('scope'),
    id_token: text('id_token'),
    session_state: text('session_state'),
  },
  (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] })],
)

/** `sessionToken` holds the SHA-256 of the cookie's value, never the value. */
export const sessions = pgTable('session', {
  sessionToken: text('session_token').primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  expires: moment('expires').notNull(),
})

export const verificationTokens = pgTable(
  'verification_token',
  {
    identifier: text('identifier').notNull(),
    token: text('token').notNull(),
    expires: moment('expires').notNull(),
  },
  (t) => [primaryKey({ columns: [t.identifier, t.token] })],
)

/** The link that the server prints at its start: opens once, makes the owner of the first team. */
export const onceLinks = pgTable('once_link', {
  tokenHash: text('token_hash').primaryKey(),
  expires: moment('expires').notNull(),
  usedAt: moment('used_at'),
})

/** Counters that bound sign-in mails, joins and guesses. `key` never holds a plain address. */
export const attempts = pgTable(
  'attempt',
  { key: text('key').notNull(), at: moment('at').notNull().defaultNow() },
  (t) => [index('attempt_key_at').on(t.key, t.at)],
)

export const teams = pgTable('team', { id: id(), name: text('name').notNull(), createdAt: createdAt() })

export const teamMembers = pgTable(
  'team_member',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').$type<'owner' | 'member'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.userId] })],
)

export const teamInvites = pgTable('team_invite', {
  id: id(),
  teamId: uuid('team_id')
    .notNull()
    .references(() => teams.id, { onDelete: 'cascade' }),
  tokenHash: text('token_hash').notNull().unique(),
  expires: moment('expires').notNull(),
  usedAt: moment('used_at'),
  createdAt: createdAt(),
})

// --- boards -------------------------------------------------------------------------------------

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
    badge: smallint('badge').notNull(),
    /** Null: waits at the door until an organiser lets them in. */
    admittedAt: moment('admitted_at'),
    removedAt: moment('removed_at'),
    /** Last time a socket of this seat was open: who counts as present since a round opened. */
    seenAt: moment('seen_at'),
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

// --- nodes --------------------------------------------------------------------------------------

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

// --- the document's log -------------------------------------------------------------------------

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
     * `log`: the log up to `seq`, for loading. `close`: what review and compare read. `restore`: the
     * board as it stood before a restore, and the first state of the epoch after it.
     */
    kind: text('kind').$type<'log' | 'start' | 'close' | 'restore'>().notNull(),
    version: text('version').notNull().default(''),
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

// --- votes --------------------------------------------------------------------------------------

export const rounds = pgTable(
  'round',
  {
    id: id(),
    boardId: uuid('board_id')
      .notNull()
      .references(() => boards.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<'emotion'>().notNull(),
    journeyId: text('journey_id').notNull(),
    number: integer('number').notNull(),
    state: text('state').$type<'open' | 'revealed' | 'void'>().notNull().default('open'),
    organisersVote: boolean('organisers_vote').notNull().default(false),
    openedBy: uuid('opened_by').notNull(),
    openedAt: moment('opened_at').notNull().defaultNow(),
    revealedAt: moment('revealed_at'),
    /** Computed once, in the transaction of the reveal; in the order of the targets. */
    results: jsonb('results').$type<TargetResult[]>(),
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
    /** −2…+2; null is "don't know". */
    value: smallint('value'),
    voterGroup: text('voter_group').$type<'us' | 'customers'>().notNull().default('us'),
    reason: text('reason').notNull().default(''),
    reasonHidden: boolean('reason_hidden').notNull().default(false),
    at: moment('at').notNull().default(sql`now()`),
  },
  (t) => [unique('ballot_once').on(t.roundId, t.target, t.seatId)],
)
