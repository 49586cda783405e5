/** POST /api/boards/:id/actions: how far it is, who does it and by when, after the board is closed. */
import { z } from 'zod'
import { ACTION_STATES } from '../../lib/journey/follow-up.ts'
import { OWNER_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { boardAccess, mayCarryOn } from '../db/access.ts'
import { changeAction } from '../db/follow-up.ts'
import { db } from '../db/pool.ts'
import { Refusal, route } from '../http/route.ts'

const input = z.object({
  id: z.uuid(),
  /** What is left out stays, so that two people who change different things both get theirs. */
  change: z.object({
    owner: z.string().trim().max(OWNER_MAX_CHARACTERS, 'tooLong').optional(),
    due: z.iso.date('invalid').nullable().optional(),
    state: z.enum(ACTION_STATES, 'invalid').optional(),
  }),
})

/** Answers with the action as it stands then. */
export const postAction = route<typeof input, 'session', { id: string }>(
  async ({ input: { id, change }, user, params }) => {
    const access = await boardAccess(user.id, params.id)
    if (!access || !mayCarryOn(access)) throw new Refusal(404, 'notFound')
    const action = await changeAction(db(), access.boardId, id, change)
    if (!action) throw new Refusal(404, 'notFound')
    return action
  },
  { input, needs: 'session' },
)
