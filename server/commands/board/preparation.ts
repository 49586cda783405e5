/** Before the workshop: who leads chooses questions, everybody answers for themselves, some are opened. */
import { z } from 'zod'
import { PREPARED_ANSWER_MAX_CHARACTERS, PREPARED_STORY_MAX_CHARACTERS } from '../../../lib/journey/limits.ts'
import { inOrder, PREPARED, STORY } from '../../../lib/journey/preparation.ts'
import { keepPreparation, preparationOf, storeAnswer } from '../../db/preparation.ts'
import { lockBoard } from '../../db/standing.ts'
import type { Command } from '../command.ts'

const question = z.enum(PREPARED)

export const choose: Command<'choosePreparation'> = {
  input: z.object({ questions: z.array(question).max(PREPARED.length) }),
  async run({ tx, board }, { questions }) {
    await lockBoard(tx, board.id)
    const now = await preparationOf(tx, board.id)
    await keepPreparation(tx, board.id, { ...now, questions: inOrder(questions) })
    return null
  },
}

/** Once opened an answer stays as everybody read it. */
export const prepare: Command<'prepare'> = {
  input: z
    .object({ question, text: z.string().trim().max(PREPARED_STORY_MAX_CHARACTERS) })
    .refine(({ question, text }) => question === STORY || text.length <= PREPARED_ANSWER_MAX_CHARACTERS),
  // An answer that is on its way while its question is opened comes before it or is refused.
  oneByOne: true,
  async run({ tx, board, seat }, { question, text }) {
    const { questions, opened } = await preparationOf(tx, board.id)
    if (!questions.includes(question) || opened.includes(question)) return 'notFound'
    await storeAnswer(tx, board.id, { seatId: seat.id, question, text })
    return null
  },
}

export const openAnswers: Command<'openAnswers'> = {
  input: z.object({ question }),
  async run({ tx, board }, { question }) {
    await lockBoard(tx, board.id)
    const now = await preparationOf(tx, board.id)
    if (!now.questions.includes(question)) return 'notFound'
    await keepPreparation(tx, board.id, { ...now, opened: inOrder([...now.opened, question]) })
    return null
  },
}
