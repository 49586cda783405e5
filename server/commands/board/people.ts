/** Who sits at the board, and as what. */
import { z } from 'zod'
import { DEPARTMENT_MAX_CHARACTERS, HELLO_MAX_CHARACTERS } from '../../../lib/journey/limits.ts'
import { cleanName } from '../../../lib/journey/names.ts'
import type { CommandError } from '../../../lib/sync/commands.ts'
import {
  admitSeat,
  markCustomer,
  mergeSeat,
  removeSeat,
  renameSeat,
  setDepartment,
  setHello,
  setRole,
} from '../../db/seats.ts'
import { lockBoard, raiseRev, seatRow, setDoor } from '../../db/standing.ts'
import type { Command, CommandContext } from '../command.ts'

const id = z.uuid()

/** Another seat of this board that an organiser may decide about: never a facilitator's, never one's own. */
async function otherSeat({ tx, board, seat }: CommandContext, seatId: string): Promise<CommandError | null> {
  const other = await seatRow(tx, board.id, seatId)
  if (!other || other.removedAt) return 'notFound'
  return other.id === seat.id || other.role === 'facilitator' ? 'notAllowed' : null
}

export const rename: Command<'rename'> = {
  input: z.object({ name: z.string().max(1_000) }),
  oneByOne: true,
  async run({ tx, board, seat }, { name }) {
    const clean = cleanName(name)
    if (!clean.ok) return 'invalid'
    await renameSeat(tx, board.id, seat.id, clean.name)
    return null
  },
}

export const department: Command<'setDepartment'> = {
  input: z.object({ department: z.string().trim().max(DEPARTMENT_MAX_CHARACTERS) }),
  async run({ tx, board, seat }, { department }) {
    await setDepartment(tx, board.id, seat.id, department)
    return null
  },
}

export const greet: Command<'greet'> = {
  input: z.object({ text: z.string().trim().max(HELLO_MAX_CHARACTERS) }),
  async run({ tx, board, seat }, { text }) {
    await setHello(tx, board.id, seat.id, text)
    return null
  },
}

export const role: Command<'setRole'> = {
  input: z.object({ seatId: id, role: z.enum(['cofacilitator', 'participant', 'observer']) }),
  async run(context, { seatId, role }) {
    const problem = await otherSeat(context, seatId)
    if (problem) return problem
    await setRole(context.tx, context.board.id, seatId, role)
    await raiseRev(context.tx, context.board.id)
    return null
  },
}

export const customer: Command<'markCustomer'> = {
  input: z.object({ seatId: id, customer: z.boolean() }),
  async run(context, { seatId, customer }) {
    const problem = await otherSeat(context, seatId)
    if (problem) return problem
    await markCustomer(context.tx, context.board.id, seatId, customer)
    return null
  },
}

export const admit: Command<'admit'> = {
  input: z.object({ seatId: id }),
  async run(context, { seatId }) {
    const problem = await otherSeat(context, seatId)
    if (problem) return problem
    await lockBoard(context.tx, context.board.id)
    const done = await admitSeat(context.tx, context.board.id, seatId)
    return done === 'full' ? 'boardFull' : done === 'notFound' ? 'notFound' : null
  },
}

export const remove: Command<'removeSeat'> = {
  input: z.object({ seatId: id }),
  async run(context, { seatId }) {
    const problem = await otherSeat(context, seatId)
    if (problem) return problem
    await removeSeat(context.tx, context.board.id, seatId)
    await raiseRev(context.tx, context.board.id)
    return null
  },
}

export const same: Command<'sameSeat'> = {
  input: z.object({ waitingId: id, seatId: id }),
  async run(context, { waitingId, seatId }) {
    const { tx, board, room } = context
    const problem = (await otherSeat(context, waitingId)) ?? (await otherSeat(context, seatId))
    if (problem) return problem
    await lockBoard(tx, board.id)
    // Somebody who sits there at this moment can't be the one who comes in.
    if (room.present().has(seatId)) return 'notAllowed'
    const done = await mergeSeat(tx, board.id, waitingId, seatId)
    if (done !== 'merged') return done
    await raiseRev(tx, board.id)
    return null
  },
}

export const door: Command<'shutDoor'> = {
  input: z.object({ shut: z.boolean() }),
  async run({ tx, board }, { shut }) {
    await setDoor(tx, board.id, shut)
    return null
  },
}
