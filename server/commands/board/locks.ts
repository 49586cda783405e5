/** What is held still for everybody but organisers. */
import { z } from 'zod'
import { LANES } from '../../../lib/journey/entities.ts'
import { CHAPTERS_MAX } from '../../../lib/journey/limits.ts'
import { changeLocks, lockBoard } from '../../db/standing.ts'
import type { Command } from '../command.ts'

export const setLocks: Command<'setLocks'> = {
  input: z.object({
    locks: z.object({
      all: z.boolean(),
      lanes: z.array(z.enum(LANES)).max(LANES.length),
      scope: z.boolean().optional(),
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
