/** How next-auth is set up. Made anew for each request, so that building the app needs no database. */
import { randomBytes } from 'node:crypto'
import type { NextAuthConfig } from 'next-auth'
import type { Provider } from 'next-auth/providers'
import { authAdapter, type NewcomerRule } from '../db/adapter.ts'
import { isHttps } from '../http/origin.ts'
import { log } from '../log.ts'
import { authSecret } from './derived-token.ts'
import { COOKIE, SESSION_SECONDS } from './session.ts'

export const AUTH_PATH = '/api/auth'

export const nobodyNew: NewcomerRule = async () => {
  throw new Error('No account is made here')
}

export function authConfig(providers: Provider[], newcomer: NewcomerRule = nobodyNew): NextAuthConfig {
  return {
    basePath: AUTH_PATH,
    secret: authSecret(),
    // Requests reach this only with the app's own origin, see `origin.ts`.
    trustHost: true,
    useSecureCookies: isHttps(),
    adapter: authAdapter(newcomer),
    // The default token is a uuid of 122 bits.
    session: {
      strategy: 'database',
      maxAge: SESSION_SECONDS,
      generateSessionToken: () => randomBytes(32).toString('base64url'),
    },
    cookies: {
      sessionToken: {
        name: COOKIE.session,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() },
      },
    },
    pages: { signIn: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in', signOut: '/' },
    providers,
    callbacks: {
      // Built by hand: with database sessions `session` holds the token, which any script could then read.
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { id: user.id, name: user.name ?? null, email: user.email ?? null },
      }),
    },
    logger: {
      // Its kind only: the words of a mail server repeat the address.
      error: (error) => log.warn('next-auth', 'refused or failed', { kind: error.name }),
      warn: (code) => log.warn('next-auth', code),
      debug: () => {},
    },
  }
}
