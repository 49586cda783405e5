/** Where the workshop stands, and what is held still. Both go either way and delete nothing. */
import { z } from 'zod'
import { LANES } from '../../../lib/journey/entities.ts'
import { CHAPTERS_MAX } from '../../../lib/journey/limits.ts'
import { STEPS } from '../../../lib/journey/policy.ts'
import { changeLocks, changeStep, lockBoard } from '../../db/standing.ts'
import type { Command } from '../command.ts'

export const setStep: Command<'setStep'> = {
  input: z.object({ step: z.enum(STEPS) }),
  async run({ tx, board }, { step }) {
    // Two organisers may press at once: the board is read again under its lock.
    const now = await lockBoard(tx, board.id)
    if (!now) return 'notFound'
    if (now.step !== step) await changeStep(tx, now, step)
    return null
  },
}

export const setLocks: Command<'setLocks'> = {
  input: z.object({
    locks: z.object({
      all: z.boolean(),
      lanes: z.array(z.enum(LANES)).max(LANES.length),
      chapters: z.array(z.string().min(1).max(64)).max(CHAPTERS_MAX),
    }),
  }),
  async run({ tx, board }, { locks }) {
    const now = await lockBoard(tx, board.id)
    if (!now) return 'notFound'
    if (JSON.stringify(now.locks) !== JSON.stringify(locks)) await changeLocks(tx, now, locks)
    return null
  },
}
