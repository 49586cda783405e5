/** People, their ways in, and teams. Shapes of `@auth/core` where it reads them. */
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns.ts'

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
