import { z } from 'zod'
import { stepOf } from '../../../lib/journey/agenda.ts'
import { courseOf, keepCourse } from '../../db/agendas.ts'
import { changeStep, lockBoard, raiseRev, setStage } from '../../db/standing.ts'
import type { Command } from '../command.ts'
import { keepVersion } from '../keep-version.ts'
import { begun } from './course.ts'

/** Opens the board for everyone who is in, at the first part; how it stood before the first edit is kept. */
export const start: Command<'start'> = {
  input: z.object({}),
  async run({ tx, room, board, seat }) {
    const now = await lockBoard(tx, board.id)
    if (!now) return 'notFound'
    const course = await courseOf(tx, board.id)
    const { parts } = course.agenda
    const first = parts.find(({ skipped }) => !skipped) ?? parts[0]
    await setStage(tx, board.id, 'live')
    if (first) await keepCourse(tx, board.id, begun(course, first, room.now()))
    const step = first ? stepOf(course.agenda, first.id) : now.step
    if (step === now.step) await raiseRev(tx, board.id)
    else await changeStep(tx, now, step)
    await keepVersion(tx, room, { kind: 'start', seatId: seat.id, board: now })
    return null
  },
}
