/** What the guard asked and somebody answered: it does not ask again. */
import { z } from 'zod'
import { GUARD_KEY_MAX_CHARACTERS } from '../../../lib/journey/limits.ts'
import { titleKey } from '../../../lib/journey/guard.ts'
import { isOrganiser } from '../../../lib/journey/policy.ts'
import { keepGuardAnswer } from '../../db/guard-answers.ts'
import type { Command } from '../command.ts'

/** Of one thing under the names it had; of a journey its findings. They go to every browser. */
const PER_TITLE = 4
const PER_JOURNEY = 40

export const answerGuard: Command<'answerGuard'> = {
  input: z.object({
    target: z.string().min(1).max(64),
    key: z.string().max(GUARD_KEY_MAX_CHARACTERS),
  }),
  async run({ tx, room, board, seat }, answer) {
    const { chapters, touchpoints, parked, journeys } = room.view()
    const asked = [...chapters, ...touchpoints, ...parked].find(({ id }) => id === answer.target)
    if (!asked && !journeys.some(({ id }) => id === answer.target)) return 'notFound'
    // The question is its author's; what is asked about the whole map, the organisers'.
    if (!isOrganiser(seat.role) && asked?.createdBy !== seat.id) return 'notAllowed'
    // Asked about another title by now.
    if (asked && titleKey(asked.title) !== answer.key) return 'notFound'
    await keepGuardAnswer(tx, board.id, answer, asked ? PER_TITLE : PER_JOURNEY)
    return null
  },
}
