/** Signs between the people in the room: hands, being ready, and who leads. */
import { z } from 'zod'
import { leadOf } from '../../../lib/journey/lead.ts'
import { isSilentPart } from '../../../lib/journey/policy.ts'
import { courseOf, keepCourse } from '../../db/agendas.ts'
import { seatsOf } from '../../db/seats.ts'
import { setHand, setReady } from '../../db/signs.ts'
import type { Command } from '../command.ts'

export const raise: Command<'raiseHand'> = {
  input: z.object({ up: z.boolean() }),
  async run({ tx, board, seat }, { up }) {
    await setHand(tx, board.id, seat.id, up)
    return null
  },
}

export const lower: Command<'lowerHand'> = {
  input: z.object({ seatId: z.uuid() }),
  async run({ tx, board }, { seatId }) {
    return (await setHand(tx, board.id, seatId, false)) ? null : 'notFound'
  },
}

export const ready: Command<'sayReady'> = {
  input: z.object({ ready: z.boolean(), part: z.string().max(40).nullable() }),
  // With what begins a part: nobody is ready with one they have not seen.
  oneByOne: true,
  async run({ tx, board, seat }, { ready, part }) {
    const course = await courseOf(tx, board.id)
    if ((course.running?.part ?? null) !== part || !isSilentPart(board.step, course.writeAlone)) return null
    await setReady(tx, seat.id, ready)
    return null
  },
}

export const takeLead: Command<'takeLead'> = {
  input: z.object({ from: z.uuid().nullable() }),
  async run({ tx, room, board, seat }, { from }) {
    const course = await courseOf(tx, board.id)
    const seats = (await seatsOf(tx, board.id)).filter(({ admittedAt }) => admittedAt !== null)
    const now = leadOf(seats, course.lead)
    // Somebody else was first.
    if (now !== from || now === seat.id) return null
    // Who leads and is back again goes on leading; only the facilitator takes it from who is here.
    if (seat.role !== 'facilitator' && now !== null && room.present().has(now)) return null
    await keepCourse(tx, board.id, { ...course, lead: seat.id })
    return null
  },
}
