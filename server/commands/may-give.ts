import { COMMAND_RULES, mayCommand, type CommandName } from '../../lib/journey/policy.ts'
import type { BoardRow, SeatRow } from '../db/standing.ts'
import { Refused } from './refused.ts'

/** Board and seat as a transaction read them, or `Refused` when the command is not this seat's to give now. */
export function mayGive(
  name: CommandName,
  board: BoardRow | null,
  seat: SeatRow | null,
): { board: BoardRow; seat: SeatRow } {
  if (!board || !seat || seat.removedAt || !seat.admittedAt) throw new Refused('notFound')
  const { stage, step, locks, damaged, rehearsal } = board
  if (!mayCommand({ role: seat.role, stage, step, locks, seatId: seat.id, damaged, rehearsal }, name)) {
    throw new Refused(COMMAND_RULES[name].stages.includes(stage) ? 'notAllowed' : 'wrongStage')
  }
  return { board, seat }
}
