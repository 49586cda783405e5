/** What comes of the workshop: who does what, by when, and what was decided. */
import { z } from 'zod'
import { ACTION_STATES, mayDropFollowUp, mayFollowUp } from '../../../lib/journey/follow-up.ts'
import { ACTIONS_MAX, FOLLOW_UP_MAX_CHARACTERS, OWNER_MAX_CHARACTERS } from '../../../lib/journey/limits.ts'
import {
  actionRow,
  changeAction,
  countDecisions,
  countFollowUps,
  dropAction as dropRow,
  dropDecision as dropDecisionRow,
  keepAction,
  keepDecision,
} from '../../db/follow-up.ts'
import type { Command, CommandContext } from '../command.ts'

const id = z.uuid()
const words = z.string().trim().min(1).max(FOLLOW_UP_MAX_CHARACTERS)

const standing = ({ board, seat }: CommandContext) => {
  const { stage, step, locks } = board
  return { role: seat.role, stage, step, locks, seatId: seat.id }
}

export const putAction: Command<'putAction'> = {
  input: z.object({
    action: z.object({
      id,
      text: words,
      owner: z.string().trim().max(OWNER_MAX_CHARACTERS),
      due: z.iso.date().nullable(),
      state: z.enum(ACTION_STATES),
    }),
  }),
  // So that each gets a place of its own.
  oneByOne: true,
  async run(context, { action }) {
    const { tx, board, seat } = context
    if (!mayFollowUp(standing(context))) return 'notNow'
    const known = await actionRow(tx, board.id, action.id)
    if (!known && (await countFollowUps(tx, board.id)) >= ACTIONS_MAX) return 'boardFull'
    return (await keepAction(tx, board.id, action, seat.id)) ? null : 'notFound'
  },
}

export const dropAction: Command<'dropAction'> = {
  input: z.object({ id }),
  async run(context, { id }) {
    const { tx, board } = context
    const known = await actionRow(tx, board.id, id)
    if (!known) return 'notFound'
    if (!mayDropFollowUp(standing(context), known.createdBy)) return 'notAllowed'
    await dropRow(tx, board.id, id)
    return null
  },
}

/** What a workshop agreed is kept up in the next one: there everybody hears how it went. */
export const keepUpEarlier: Command<'keepUpEarlier'> = {
  input: z.object({ id, state: z.enum(ACTION_STATES) }),
  async run({ tx, board }, { id, state }) {
    if (board.opensWithId === null) return 'notFound'
    return (await changeAction(tx, board.opensWithId, id, { state })) ? null : 'notFound'
  },
}

export const decide: Command<'decide'> = {
  input: z.object({ text: words }),
  async run({ tx, board, seat }, { text }) {
    if ((await countDecisions(tx, board.id)) >= ACTIONS_MAX) return 'boardFull'
    await keepDecision(tx, board.id, text, seat.id)
    return null
  },
}

export const dropDecision: Command<'dropDecision'> = {
  input: z.object({ id }),
  async run({ tx, board }, { id }) {
    return (await dropDecisionRow(tx, board.id, id)) ? null : 'notFound'
  },
}
