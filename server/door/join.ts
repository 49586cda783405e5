/** Coming in: person, seat and session in one transaction. */
import type { Role } from '../../lib/journey/policy.ts'
import { startSession, type SessionUser } from '../auth/session.ts'
import { inviteById, type InviteRow } from '../db/invites.ts'
import { insertGuest } from '../db/joining.ts'
import { db, type Tx } from '../db/pool.ts'
import { admitSeat, renameSeat, setRole, takeSeat } from '../db/seats.ts'
import { lockBoard, raiseRev, seatOfUser, type SeatRow } from '../db/standing.ts'
import { type DoorError, findInvite, isLive, type Key, mayEnter } from './entrance.ts'

export type Joined =
  | {
      ok: true
      boardId: string
      /** True: knocked by code, an organiser has to let them in. */
      waiting: boolean
      name: string
      /** Set-Cookie value; null when the browser keeps its session. */
      cookie: string | null
    }
  | { ok: false; error: DoorError }

export type Caller = { user: SessionUser | null; cookies: string | null; address: string }

/** `name` is clean already. By link one is in at once; by code one knocks. */
export async function join(key: Key, name: string, caller: Caller): Promise<Joined> {
  const found = await findInvite(key, caller.address)
  if (!found.ok) return found
  return db().transaction(async (tx): Promise<Joined> => {
    const board = await lockBoard(tx, found.invite.boardId)
    // Read again under the lock: a renewal or a revoke may have come in between.
    const invite = await inviteById(tx, found.invite.id)
    if (!board || !invite || !isLive(invite) || invite.nonce !== found.invite.nonce) {
      return { ok: false, error: 'unknown' }
    }
    const standing = await mayEnter(tx, board, invite, found.by, caller.user)
    if (!standing.ok) return standing
    if (standing.seat) return comeBack(tx, board.id, standing.seat, invite, found.by, name)
    return sitDown(tx, board.id, invite, found.by, name, caller)
  })
}

async function sitDown(
  tx: Tx,
  boardId: string,
  invite: InviteRow,
  by: 'link' | 'code',
  name: string,
  { user, cookies }: Caller,
): Promise<Joined> {
  const userId = user?.id ?? (await insertGuest(tx, name))
  // Somebody who was sent away may knock, but doesn't walk in by the same link.
  const sentAway = user !== null && (await seatOfUser(tx, boardId, userId)) !== null
  const admitted = by === 'link' && !sentAway
  const taken = await takeSeat(tx, boardId, {
    userId,
    role: invite.role,
    name,
    admitted,
    maxOfRole: invite.maxSeats,
  })
  if (!taken.ok) return taken
  // A guest's token is new with each seat, so a cookie planted before is worth nothing after.
  const session = user?.kind === 'account' ? null : await startSession(userId, cookies, tx)
  return { ok: true, boardId, waiting: !admitted, name: taken.name, cookie: session?.cookie ?? null }
}

/** Same browser, same person, same seat; a better link may give more rights, never fewer. */
async function comeBack(
  tx: Tx,
  boardId: string,
  seat: SeatRow,
  invite: InviteRow,
  by: 'link' | 'code',
  name: string,
): Promise<Joined> {
  const stands =
    name === seat.name ? seat.name : ((await renameSeat(tx, boardId, seat.id, name)) ?? seat.name)
  let waiting = seat.admittedAt === null
  if (by === 'link') {
    if (waiting) {
      if ((await admitSeat(tx, boardId, seat.id)) === 'full') return { ok: false, error: 'full' }
      waiting = false
    }
    if (RANK[invite.role] > RANK[seat.role]) {
      await setRole(tx, boardId, seat.id, invite.role)
      await raiseRev(tx, boardId)
    }
  }
  return { ok: true, boardId, waiting, name: stands, cookie: null }
}

const RANK: Record<Role, number> = { observer: 0, participant: 1, cofacilitator: 2, facilitator: 3 }
