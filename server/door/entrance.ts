/** From what somebody holds, a link or a code, to the invite behind it, or why that one won't do. */
import type { SessionUser } from '../auth/session.ts'
import { guessCode, guessToken } from '../db/guesses.ts'
import { type InviteRow, inviteByCode, inviteByToken } from '../db/invites.ts'
import { db, type Rows } from '../db/pool.ts'
import { hasRoom, seatsOf } from '../db/seats.ts'
import type { BoardRow, SeatRow } from '../db/standing.ts'

/** What a guest sends: one of the two. */
export type Key = { token: string } | { code: string }

/** `unknown` is also said of expired and revoked ones: who holds an old link learns nothing from us. */
export type DoorError = 'unknown' | 'tooMany' | 'shut' | 'full' | 'closed'

export type Found = { ok: true; invite: InviteRow; by: 'link' | 'code' } | { ok: false; error: DoorError }

export async function findInvite(key: Key, address: string): Promise<Found> {
  const by = 'token' in key ? 'link' : 'code'
  const invite =
    'token' in key
      ? await guessToken(db(), address, (on) => inviteByToken(on, key.token))
      : await guessCode(db(), address, (on) => inviteByCode(on, key.code))
  if (invite === 'tooMany') return { ok: false, error: 'tooMany' }
  if (invite === null || !isLive(invite)) return { ok: false, error: 'unknown' }
  return { ok: true, invite, by }
}

export const isLive = (invite: InviteRow): boolean => invite.revokedAt === null && !invite.expired

export type Standing =
  | { ok: true; seat: SeatRow | null; seats: SeatRow[] }
  | { ok: false; error: 'shut' | 'full' | 'closed' }

/** May this person come to this board now? Whoever sits or waits there already always may, until it closes. */
export async function mayEnter(
  on: Rows,
  board: BoardRow,
  invite: InviteRow,
  by: 'link' | 'code',
  user: SessionUser | null,
): Promise<Standing> {
  if (board.stage === 'closed') return { ok: false, error: 'closed' }
  const seats = await seatsOf(on, board.id)
  const seat = seats.find((one) => one.userId === user?.id) ?? null
  if (seat) return { ok: true, seat, seats }
  if (board.doorShut) return { ok: false, error: 'shut' }
  const wish = { role: invite.role, maxOfRole: invite.maxSeats, admitted: by === 'link' }
  return hasRoom(seats, wish) ? { ok: true, seat: null, seats } : { ok: false, error: 'full' }
}
