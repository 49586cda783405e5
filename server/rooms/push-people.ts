/** What the people in the room show each other: who leads, hands, and who is ready. */
import { leadOf } from '../../lib/journey/lead.ts'
import type { LeadView } from '../../lib/sync/state.ts'
import type { BoardRow, SeatRow } from '../db/standing.ts'
import type { Present } from './push.ts'

export const isIn = (seat: SeatRow): boolean => seat.admittedAt !== null && seat.removedAt === null

const takesPart = (seat: SeatRow) => isIn(seat) && seat.role !== 'observer'

/** Who led and was never here has been away since the start. */
export function leadView(
  board: BoardRow,
  seats: readonly SeatRow[],
  chosen: string | null,
  present: Present,
): LeadView {
  const seatId = leadOf(seats.filter(isIn), chosen)
  if (seatId === null || present.has(seatId)) return { seatId, awaySince: null }
  const since = seats.find(({ id }) => id === seatId)?.seenAt ?? board.startedAt
  return { seatId, awaySince: since?.toISOString() ?? null }
}

export const handsUp = (seats: readonly SeatRow[]): string[] =>
  seats
    .flatMap((seat) => (takesPart(seat) && seat.handAt ? [{ id: seat.id, at: seat.handAt.getTime() }] : []))
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id)

export const readyOf = (seats: readonly SeatRow[]): string[] =>
  seats.filter((seat) => takesPart(seat) && seat.ready).map(({ id }) => id)
