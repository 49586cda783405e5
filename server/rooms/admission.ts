/**
 * Who may open a line to a board: asked before the first sync step. A refused HTTP upgrade is
 * retried by the stock client for ever, so we accept first and then close with a final code.
 */
import { SOCKETS_PER_SEAT, UPDATE_CLIENTS_MAX } from '../../lib/journey/limits.ts'
import { mayShowWall, type Step } from '../../lib/journey/policy.ts'
import { CLOSE, SCHEMA_VERSION } from '../../lib/sync/wire.ts'
import { hashToken } from '../auth/derived-token.ts'
import { COOKIE, readCookie } from '../auth/session.ts'
import { knockerOf } from '../db/knocking.ts'
import { leaseAtTheDoor } from '../db/leases.ts'
import { db } from '../db/pool.ts'
import { stepsEndedSince, type SeatRow } from '../db/standing.ts'
import type { Room } from './room.ts'

export type Knock = {
  boardId: string
  /** Hash of the session's token; '' without one. */
  signIn: string
  epoch: number
  schema: number
  clientId: number
  /** Client ids of earlier visits whose unsaved work this one brings along. */
  after: readonly number[]
  /** For the big screen (`wall.ts`). */
  wall: boolean
}

export type Admission =
  | {
      ok: true
      room: Room
      seat: SeatRow
      leases: ReadonlySet<number>
      /** Steps that ended while this client was away. */
      missed: readonly Step[]
    }
  | { ok: false; code: number; reason: string }

const refuse = (code: number, reason: string): Admission => ({ ok: false, code, reason })

/** Reads a line's address. Null when it is not one of a board. */
export function readKnock(url: URL, cookie: string | null): Knock | null {
  const match = /^\/(?:sync|line)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(
    url.pathname,
  )
  if (!match?.[1]) return null
  const whole = (text: string | null) => {
    const value = Number(text)
    return Number.isSafeInteger(value) && value >= 0 ? value : 0
  }
  const number = (name: string) => whole(url.searchParams.get(name))
  return {
    boardId: match[1],
    signIn: signInOf(cookie),
    epoch: number('epoch'),
    schema: number('schema'),
    clientId: number('client'),
    after: (url.searchParams.get('after') ?? '').split(',', UPDATE_CLIENTS_MAX).map(whole),
    wall: url.searchParams.get('wall') === '1',
  }
}

/** Hash of the session's token; '' without one. */
export function signInOf(cookie: string | null): string {
  const token = readCookie(cookie, COOKIE.session)
  return token ? hashToken(token) : ''
}

export async function admit(
  knock: Knock,
  openRoom: (boardId: string) => Promise<Room | null>,
  rests: (seatId: string) => boolean,
): Promise<Admission> {
  const knocker = knock.signIn === '' ? null : await knockerOf(db(), knock.signIn, knock.boardId)
  if (!knocker) return refuse(CLOSE.signIn, 'sign in')
  const { board, seat } = knocker
  // Unknown and forbidden look the same: nobody learns which boards there are.
  if (!board || !seat) return refuse(CLOSE.gone, 'gone')
  if (seat.removedAt || !seat.admittedAt) return refuse(CLOSE.notYours, 'not yours')
  if (knock.wall && !mayShowWall(seat.role)) return refuse(CLOSE.notYours, 'not theirs to show')
  if (rests(seat.id)) return refuse(CLOSE.resting, 'refused too often')
  if (knock.schema < SCHEMA_VERSION) return refuse(CLOSE.newerVersion, 'reload')
  if (knock.epoch !== board.epoch) return refuse(CLOSE.otherEpoch, 'other epoch')
  if (knock.clientId < 1 || knock.clientId > 0xffffffff) return refuse(CLOSE.refused, 'client id')
  // At one moment, for who joins waits for each: a room opened for nothing goes again.
  const [before, room] = await Promise.all([
    leaseAtTheDoor(db(), board.id, knock.clientId, seat.id, board.rev),
    openRoom(board.id),
  ])
  if (!before) return refuse(CLOSE.refused, 'client id taken')
  if (!room) return refuse(CLOSE.gone, 'gone')
  if (!(await room.upTo(board))) return refuse(CLOSE.restarting, 'began anew')
  const own = room.linesOf(seat.id)
  if (own.length >= SOCKETS_PER_SEAT) return refuse(CLOSE.tooOften, 'too many windows')
  // A line that broke may look open here for a while: the same browser coming back takes over from it.
  for (const old of own) if (old.clientId === knock.clientId) old.end(CLOSE.tooSlow, 'came back')
  // Somebody whose seat changed since the room last read its rows, or the other way round.
  const known = room.seat(seat.id)
  if (!known?.admittedAt || known.removedAt || known.role !== seat.role) await room.refresh()
  const seen = Math.min(board.rev, ...[knock.clientId, ...knock.after].flatMap((id) => before.get(id) ?? []))
  const missed = seen < board.rev ? await stepsEndedSince(db(), board.id, seen) : []
  // As the room knows it in the moment of joining: what was taken away meanwhile is gone.
  const now = room.seat(seat.id)
  if (!now?.admittedAt || now.removedAt) return refuse(CLOSE.notYours, 'not yours')
  return { ok: true, room, seat: now, leases: new Set([...before.keys(), knock.clientId]), missed }
}
