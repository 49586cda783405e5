/** What happens each time somebody signs in, by whichever door. */
import { boardsWithSeat, deleteSession, mergeGuest, type SessionUser } from '../db/people.ts'
import { db, type Tx } from '../db/pool.ts'
import { hashToken } from './derived-token.ts'
import { COOKIE, endSession, readCookie, startSession } from './session.ts'
import { tellBoards } from './tell-boards.ts'

export type Arrival = { cookie: string; movedBoards: string[] }

/** New session, old one dead, the guest's seats taken along; all in the caller's transaction. */
export async function arrive(
  tx: Tx,
  accountId: string,
  before: SessionUser | null,
  cookies: string | null,
): Promise<Arrival> {
  const movedBoards = before?.kind === 'guest' ? await mergeGuest(tx, before.id, accountId) : []
  const { cookie } = await startSession(accountId, cookies, tx)
  return { cookie, movedBoards }
}

/** For the door where next-auth has made the session itself. */
export async function arriveByMail(
  accountId: string,
  before: SessionUser | null,
  cookies: string | null,
): Promise<string[]> {
  const old = readCookie(cookies, COOKIE.session)
  return db().transaction(async (tx) => {
    if (old) await deleteSession(tx, hashToken(old))
    return before?.kind === 'guest' ? mergeGuest(tx, before.id, accountId) : []
  })
}

/** Signing out: the row goes, the cookie goes, and open boards are told. */
export async function leave(user: SessionUser | null, cookies: string | null): Promise<{ cookie: string }> {
  const ended = await endSession(cookies)
  if (user) await tellBoards(await boardsWithSeat(db(), user.id))
  return ended
}
