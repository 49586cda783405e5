/** Users, their teams and their sessions. */
import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Rows, Tx } from './pool.ts'
import { seats, sessions, teamMembers, teams, users } from './schema.ts'

export type SessionUser = {
  id: string
  kind: 'account' | 'guest'
  name: string | null
  email: string | null
}

const columns = { id: users.id, kind: users.kind, name: users.name, email: users.email }

/** Expiry is judged by the database's clock, never by this machine's. */
export async function findSessionUser(on: Rows, tokenHash: string): Promise<SessionUser | null> {
  const [row] = await on
    .select(columns)
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.sessionToken, tokenHash), gt(sessions.expires, sql`now()`)))
  return row ?? null
}

export async function insertSession(
  on: Rows,
  tokenHash: string,
  userId: string,
  seconds: number,
): Promise<void> {
  await on.delete(sessions).where(and(eq(sessions.userId, userId), lt(sessions.expires, sql`now()`)))
  await on.insert(sessions).values({
    sessionToken: tokenHash,
    userId,
    expires: sql`now() + make_interval(secs => ${seconds})`,
  })
}

/** Of these hashes of session tokens, the ones that are still good. */
export async function liveSessions(on: Rows, tokenHashes: readonly string[]): Promise<Set<string>> {
  const rows = await on
    .select({ token: sessions.sessionToken })
    .from(sessions)
    .where(and(inArray(sessions.sessionToken, [...tokenHashes]), gt(sessions.expires, sql`now()`)))
  return new Set(rows.map((row) => row.token))
}

export async function deleteSession(on: Rows, tokenHash: string): Promise<void> {
  await on.delete(sessions).where(eq(sessions.sessionToken, tokenHash))
}

export async function findUserByEmail(on: Rows, email: string): Promise<SessionUser | null> {
  const [row] = await on.select(columns).from(users).where(eq(users.email, email))
  return row ?? null
}

export async function insertAccount(
  on: Rows,
  name: string,
  email: string | null = null,
): Promise<SessionUser> {
  const [row] = await on
    .insert(users)
    .values({ kind: 'account', name, email, emailVerified: email === null ? null : sql`now()` })
    .returning(columns)
  if (!row) throw new Error('The account was not made')
  return row
}

export async function renameUser(on: Rows, userId: string, name: string): Promise<void> {
  await on.update(users).set({ name }).where(eq(users.id, userId))
}

/**
 * Gives a proven address to an account that has none. False when the account has one already, or the
 * address belongs to somebody else.
 */
export async function attachEmail(on: Rows, userId: string, email: string): Promise<boolean> {
  const rows = await on
    .update(users)
    .set({ email, emailVerified: sql`now()` })
    .where(
      and(
        eq(users.id, userId),
        eq(users.kind, 'account'),
        sql`${users.email} is null`,
        sql`not exists (select 1 from ${users} other where other.email = ${email})`,
      ),
    )
    .returning({ id: users.id })
  return rows.length > 0
}

export async function insertTeam(on: Rows, name: string, ownerId: string): Promise<string> {
  const [team] = await on.insert(teams).values({ name }).returning({ id: teams.id })
  if (!team) throw new Error('The team was not made')
  await on.insert(teamMembers).values({ teamId: team.id, userId: ownerId, role: 'owner' })
  return team.id
}

/** The owner of the oldest team: who the printed links sign in. Null before the first sign-in ever. */
export async function firstOwner(on: Rows): Promise<SessionUser | null> {
  const [row] = await on
    .select(columns)
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(eq(teamMembers.role, 'owner'))
    .orderBy(asc(teams.createdAt), asc(teams.id), asc(users.createdAt), asc(users.id))
    .limit(1)
  return row ?? null
}

export type Merged = { boards: string[]; endedTokens: string[] }

/**
 * A guest signed in: their seats go to the account, but for boards where the account sits already.
 * The guest's sessions end. A removed seat moves too: signing in is no way back in. Gives the boards
 * whose seat changed hands and the hashes of the sessions that ended.
 */
export async function mergeGuest(tx: Tx, guestId: string, accountId: string): Promise<Merged> {
  const [guest] = await tx
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.id, guestId), eq(users.kind, 'guest')))
    .for('update')
  if (!guest) return { boards: [], endedTokens: [] }
  const taken = tx.select({ id: seats.boardId }).from(seats).where(eq(seats.userId, accountId))
  const moved = await tx
    .update(seats)
    .set({ userId: accountId })
    .where(and(eq(seats.userId, guestId), sql`${seats.boardId} not in (${taken})`))
    .returning({ boardId: seats.boardId })
  const ended = await tx
    .delete(sessions)
    .where(eq(sessions.userId, guestId))
    .returning({ tokenHash: sessions.sessionToken })
  await tx
    .update(users)
    .set({ name: guest.name })
    .where(and(eq(users.id, accountId), sql`${users.name} is null`))
  return {
    boards: moved.map((seat) => seat.boardId),
    endedTokens: ended.map((session) => session.tokenHash),
  }
}

/** Boards where this person sits: told when their session ends, so that open sockets close. */
export async function boardsWithSeat(on: Rows, userId: string): Promise<string[]> {
  const rows = await on.select({ id: seats.boardId }).from(seats).where(eq(seats.userId, userId))
  return rows.map((row) => row.id)
}
