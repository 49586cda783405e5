/**
 * Who sends this request. No next-auth in here: the socket and every route ask the same one SELECT.
 * The cookie holds 256 random bits; the table holds only their SHA-256.
 */
import { randomBytes } from 'node:crypto'
import { deleteSession, findSessionUser, insertSession, type SessionUser } from '../db/people.ts'
import { db, type Rows } from '../db/pool.ts'
import { isHttps } from '../http/origin.ts'
import { hashToken } from './derived-token.ts'

export type { SessionUser }

export const SESSION_SECONDS = 30 * 24 * 3600

/** Cookie names; on https with the `__Host-` prefix, so that no other host or path can set them. */
export const COOKIE = {
  get session(): string {
    return isHttps() ? '__Host-authjs.session-token' : 'authjs.session-token'
  },
  /** Half of a magic link, kept by the browser that asked for it. */
  get signIn(): string {
    return isHttps() ? '__Host-samenreis.sign-in' : 'samenreis.sign-in'
  },
  /** Share links opened by this browser. */
  get shares(): string {
    return isHttps() ? '__Host-samenreis.shares' : 'samenreis.shares'
  },
}

/** Value of one cookie in a Cookie header; null when absent or twice there (then somebody planted one). */
export function readCookie(header: string | null | undefined, name: string): string | null {
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
  if (found.length !== 1) return null
  try {
    return decodeURIComponent((found[0] ?? '').slice(name.length + 1))
  } catch {
    return null
  }
}

/** A Set-Cookie value: httpOnly, Lax, whole site. `seconds` 0 removes it. */
export function setCookie(name: string, value: string, seconds: number): string {
  const secure = isHttps() ? '; Secure' : ''
  return `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

/** Null when nobody is signed in, or the session has run out or was ended. */
export async function sessionUser(cookieHeader: string | null | undefined): Promise<SessionUser | null> {
  const token = readCookie(cookieHeader, COOKIE.session)
  return token ? findSessionUser(db(), hashToken(token)) : null
}

/**
 * A new session with a new token. Give the request's Cookie header as `replacing`: the session it
 * carried dies, so a token planted before signing in is worth nothing after it.
 */
export async function startSession(
  userId: string,
  replacing: string | null = null,
  on: Rows = db(),
): Promise<{ cookie: string; tokenHash: string }> {
  const old = readCookie(replacing, COOKIE.session)
  if (old) await deleteSession(on, hashToken(old))
  const token = randomBytes(32).toString('base64url')
  const tokenHash = hashToken(token)
  await insertSession(on, tokenHash, userId, SESSION_SECONDS)
  return { cookie: setCookie(COOKIE.session, token, SESSION_SECONDS), tokenHash }
}

/** Ends the session of this request; the Set-Cookie value clears the browser's cookie. */
export async function endSession(cookieHeader: string | null): Promise<{ cookie: string }> {
  const token = readCookie(cookieHeader, COOKIE.session)
  if (token) await deleteSession(db(), hashToken(token))
  return { cookie: setCookie(COOKIE.session, '', 0) }
}
