/** Users, their teams and their sessions. */
import { and, eq, gt, sql } from 'drizzle-orm'
import type { Rows } from './pool.ts'
import { sessions, users } from './schema.ts'

export type SessionUser = {
  id: string
  kind: 'account' | 'guest'
  name: string | null
  email: string | null
}

/** Expiry is judged by the database's clock, never by this machine's. */
export async function findSessionUser(on: Rows, tokenHash: string): Promise<SessionUser | null> {
  const [row] = await on
    .select({ id: users.id, kind: users.kind, name: users.name, email: users.email })
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
  await on.insert(sessions).values({
    sessionToken: tokenHash,
    userId,
    expires: sql`now() + make_interval(secs => ${seconds})`,
  })
}

export async function deleteSession(on: Rows, tokenHash: string): Promise<void> {
  await on.delete(sessions).where(eq(sessions.sessionToken, tokenHash))
}
