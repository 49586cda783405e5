/** Read-only links this browser has opened: their tokens, newest first, in one httpOnly cookie. */
import { type BoardAccess, sharedAccess } from '../db/access.ts'
import { hashToken } from './derived-token.ts'
import { COOKIE, readCookie, setCookie } from './session.ts'

const KEPT = 10
const SECONDS = 90 * 24 * 3600
const TOKEN = /^[A-Za-z0-9_-]{43}$/

const tokensIn = (cookies: string | null): string[] =>
  (readCookie(cookies, COOKIE.shares) ?? '')
    .split('.')
    .filter((token) => TOKEN.test(token))
    .slice(0, KEPT)

/** Set-Cookie value that adds this token. */
export function rememberShare(token: string, cookies: string | null): string {
  const others = tokensIn(cookies).filter((one) => one !== token)
  return setCookie(COOKIE.shares, [token, ...others].slice(0, KEPT).join('.'), SECONDS)
}

/** Access by one of the links this browser opened; asked at every view, so revoking works at once. */
export async function accessByShare(cookies: string | null, boardId: string): Promise<BoardAccess | null> {
  for (const token of tokensIn(cookies)) {
    const access = await sharedAccess(hashToken(token), boardId)
    if (access) return access
  }
  return null
}
