/** A personal link for a second device: same person, same seat, one vote. */
import { type SessionUser, startSession } from '../auth/session.ts'
import { db } from '../db/pool.ts'
import { guessToken } from '../db/guesses.ts'
import { makeReturnLink, openReturnLink, peekReturnLink, type ReturnLink } from '../db/return-links.ts'
import { seatOfUser } from '../db/standing.ts'

/** Null when this person has no seat there. */
export async function makeWayBack(user: SessionUser, boardId: string): Promise<ReturnLink | null> {
  return db().transaction(async (tx) => {
    const seat = await seatOfUser(tx, boardId, user.id)
    if (!seat || seat.removedAt !== null) return null
    return makeReturnLink(tx, seat.id, user.kind)
  })
}

export type CameBack = { boardId: string; cookie: string }

export async function openWayBack(
  token: string,
  cookies: string | null,
  address: string,
): Promise<CameBack | null | 'tooMany'> {
  return guessToken(db(), address, (on) =>
    on.transaction(async (tx) => {
      const back = await openReturnLink(tx, token)
      if (!back) return null
      const { cookie } = await startSession(back.userId, cookies, tx)
      return { boardId: back.boardId, cookie }
    }),
  )
}

export function lookWayBack(token: string, address: string) {
  return guessToken(db(), address, (on) => peekReturnLink(on, token))
}
