/**
 * next-auth's adapter over our tables. Session tokens are kept as SHA-256: a copy of the database
 * signs nobody in. next-auth itself hashes verification tokens.
 */
import { DrizzleAdapter } from '@auth/drizzle-adapter'
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters'
import { hashToken } from '../auth/derived-token.ts'
import { db } from './pool.ts'
import { accounts, sessions, users, verificationTokens } from './schema.ts'

/** Who becomes of an address that no account has: decided by the flow that asked, never by next-auth. */
export type NewcomerRule = (email: string) => Promise<AdapterUser>

export function authAdapter(newcomer: NewcomerRule): Adapter {
  const plain = DrizzleAdapter(db(), {
    usersTable: users,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  }) as Required<Pick<Adapter, 'createSession' | 'getSessionAndUser' | 'updateSession' | 'deleteSession'>> &
    Adapter
  return {
    ...plain,
    createUser: (user) => newcomer(user.email),
    createSession: async (session) => clear(session.sessionToken, await plain.createSession(hashed(session))),
    async getSessionAndUser(token) {
      const found = await plain.getSessionAndUser(hashToken(token))
      return found && { user: found.user, session: clear(token, found.session) }
    },
    async updateSession(session) {
      const updated = await plain.updateSession(hashed(session))
      return updated && clear(session.sessionToken, updated)
    },
    deleteSession: async (token) => {
      await plain.deleteSession(hashToken(token))
    },
  }
}

const hashed = <T extends { sessionToken: string }>(session: T): T => ({
  ...session,
  sessionToken: hashToken(session.sessionToken),
})

/** next-auth writes what it gets back into the cookie, so it has to get the token itself. */
const clear = (token: string, session: AdapterSession): AdapterSession => ({
  ...session,
  sessionToken: token,
})
