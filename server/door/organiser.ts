/** Only an organiser of this board; a board that isn't yours and one that isn't there look the same. */
import { z } from 'zod'
import { isOrganiser } from '../../lib/journey/policy.ts'
import type { SessionUser } from '../auth/session.ts'
import { db } from '../db/pool.ts'
import { type BoardRow, boardRow, seatOfUser } from '../db/standing.ts'
import { Refusal } from '../http/refusal.ts'

export async function organisedBoard(user: SessionUser | null, boardId: string): Promise<BoardRow> {
  if (!user) throw new Refusal(401, 'signIn')
  if (!z.uuid().safeParse(boardId).success) throw new Refusal(404, 'notFound')
  const seat = await seatOfUser(db(), boardId, user.id)
  const board = await boardRow(db(), boardId)
  if (!board || !seat || !seat.admittedAt || seat.removedAt || !isOrganiser(seat.role)) {
    throw new Refusal(404, 'notFound')
  }
  return board
}
