/** What happens each time somebody signs in or out, by whichever door. */
import { boardsWithSeat, deleteSession, mergeGuest, type SessionUser } from '../db/people.ts'
import { db, type Tx } from '../db/pool.ts'
import { hashToken } from './derived-token.ts'
import { COOKIE, endSession, readCookie, startSession } from './session.ts'
import { type Changed, tellHouse } from './tell-house.ts'

export type Arrival = { cookie: string; changed: Changed }

/** New session, old one dead, the guest's seats taken along; all in the caller's transaction. */
export async function arrive(
  tx: Tx,
  accountId: string,
  before: SessionUser | null,
  cookies: string | null,
): Promise<Arrival> {
  const changed = await leaveBehind(tx, accountId, before, cookies)
  const { cookie } = await startSession(accountId, null, tx)
  return { cookie, changed }
}

/** The session this request came with dies, with all of a guest's; their seats move to the account. */
export async function leaveBehind(
  tx: Tx,
  accountId: string,
  before: SessionUser | null,
  cookies: string | null,
): Promise<Changed> {
  const old = readCookie(cookies, COOKIE.session)
  const endedTokens = old ? [hashToken(old)] : []
  for (const tokenHash of endedTokens) await deleteSession(tx, tokenHash)
  if (before?.kind !== 'guest') return { boards: [], endedTokens }
  const merged = await mergeGuest(tx, before.id, accountId)
  return { boards: merged.boards, endedTokens: [...endedTokens, ...merged.endedTokens] }
}

/** Signing out: the row goes, the cookie goes, open sockets of this sign-in close. */
export async function leave(user: SessionUser | null, cookies: string | null): Promise<{ cookie: string }> {
  const token = readCookie(cookies, COOKIE.session)
  const ended = await endSession(cookies)
  const boards = user ? await boardsWithSeat(db(), user.id) : []
  await tellHouse({ boards, endedTokens: token ? [hashToken(token)] : [] })
  return ended
}
