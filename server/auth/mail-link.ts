/**
 * Signing in by mail. The token is `A.B`: only A goes into the mail, B stays in a cookie of the browser
 * that asked. A scanner that opens the link, or somebody who reads the mail, has half a token. next-auth
 * makes, hashes, checks and uses up the whole one; these functions only hand it the two halves.
 */
import { randomBytes } from 'node:crypto'
import { Auth, raw, skipCSRFCheck } from '@auth/core'
import { AuthError } from '@auth/core/errors'
import type { Provider } from 'next-auth/providers'
import { z } from 'zod'
import type { Lang } from '../../lib/journey/entities.ts'
import type { NewcomerRule } from '../db/adapter.ts'
import { findSessionUser, type SessionUser } from '../db/people.ts'
import { db } from '../db/pool.ts'
import { dropStaleTokens } from '../db/verification.ts'
import { Refusal } from '../http/refusal.ts'
import { leaveBehind } from './arrive.ts'
import { AUTH_PATH, authConfig, nobodyNew } from './config.ts'
import { hashToken } from './derived-token.ts'
import { type LinkMail, sendLinkMail } from './mail.ts'
import { strictAddress } from './mail-address.ts'
import { attachToAccount, newcomerRule } from './newcomers.ts'
import { safeReturn } from './safe-return.ts'
import { COOKIE, readCookie, SESSION_SECONDS, setCookie } from './session.ts'
import type { Changed } from './tell-house.ts'

export const MAIL_MINUTES = 10

const half = () => randomBytes(32).toString('base64url')
/** What the asking browser keeps. It is that person's own: changing it only spoils their own link. */
const Kept = z.object({
  b: z.string(),
  email: z.string(),
  next: z.string(),
  kind: z.enum(['signIn', 'attach']),
})
type Kept = z.infer<typeof Kept>

type Ask = { origin: string; email: string; next: string; kind: LinkMail; lang: Lang }

/** Sends the mail; gives the cookie for the browser that asked. Throws 503 `mailFailed`. */
export async function requestMailLink({ origin, email, next, kind, lang }: Ask): Promise<string> {
  const [a, b] = [half(), half()]
  const provider: Provider = {
    ...mailProvider,
    generateVerificationToken: () => `${a}.${b}`,
    sendVerificationRequest: ({ identifier }) =>
      sendLinkMail(kind, identifier, `${origin}/sign-in/confirm#${a}`, lang, MAIL_MINUTES),
  }
  await dropStaleTokens(db())
  const request = new Request(`${origin}${AUTH_PATH}/signin/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email }),
  })
  await inside(request, provider, nobodyNew)
  return keepHalf({ b, email, next: safeReturn(next), kind })
}

/** For an address without an account: the answer has to look the same, cookie included. */
export const halfOfNothing = (email: string, next: string): string =>
  keepHalf({ b: half(), email, next: safeReturn(next), kind: 'signIn' })

const keepHalf = (kept: Kept): string =>
  setCookie(COOKIE.signIn, Buffer.from(JSON.stringify(kept)).toString('base64url'), MAIL_MINUTES * 60)

export type Confirmed = { cookies: string[]; next: string; changed: Changed }

/**
 * `a` comes from the mail, the other half from the cookie. Throws 403 `otherBrowser` without that
 * cookie, and 403 `linkDead` when the halves don't fit, are used up or too old.
 */
export async function confirmMailLink(
  a: string,
  origin: string,
  before: SessionUser | null,
  cookies: string | null,
): Promise<Confirmed> {
  const kept = readKept(cookies)
  if (!kept) throw new Refusal(403, 'otherBrowser')
  const newcomer = kept.kind === 'attach' ? attachToAccount(before) : newcomerRule()
  const query = new URLSearchParams({ token: `${a}.${kept.b}`, email: kept.email })
  const request = new Request(`${origin}${AUTH_PATH}/callback/email?${query}`)
  const response = await inside(request, mailProvider, newcomer)
  const token = response.cookies?.find((cookie) => cookie.name === COOKIE.session)?.value
  const account = token ? await findSessionUser(db(), hashToken(token)) : null
  if (!token || !account) throw new Refusal(403, 'linkDead')
  const changed = await db().transaction((tx) => leaveBehind(tx, account.id, before, cookies))
  return {
    cookies: [setCookie(COOKIE.session, token, SESSION_SECONDS), setCookie(COOKIE.signIn, '', 0)],
    next: safeReturn(kept.next),
    changed,
  }
}

const mailProvider = {
  id: 'email',
  name: 'Email',
  type: 'email',
  from: '',
  maxAge: MAIL_MINUTES * 60,
  options: {},
  normalizeIdentifier: (typed: string) => {
    const address = strictAddress(typed)
    if (!address) throw new Refusal(400, 'invalid', { email: 'emailInvalid' })
    return address
  },
  sendVerificationRequest: () => {
    throw new Error('No mail is sent at confirming')
  },
} satisfies Provider

/** Runs next-auth on a request of our own making; only its answer counts, no page of it is shown. */
async function inside(request: Request, provider: Provider, newcomer: NewcomerRule) {
  const config = { ...authConfig([provider], newcomer), raw, skipCSRFCheck } as const
  try {
    const response = await Auth(request, config)
    // With `raw`, a real Response means next-auth met an error that was not its own.
    if (response instanceof Response) throw new Refusal(503, 'mailFailed')
    return response
  } catch (error) {
    if (!(error instanceof AuthError)) throw error
    if (error.type === 'Verification') throw new Refusal(403, 'linkDead')
    // What `newcomer` refused comes back wrapped.
    throw error.cause?.err instanceof Refusal ? error.cause.err : error
  }
}

function readKept(cookies: string | null): Kept | null {
  const value = readCookie(cookies, COOKIE.signIn)
  if (!value) return null
  try {
    return Kept.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data ?? null
  } catch {
    return null
  }
}
