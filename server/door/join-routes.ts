/** POST /api/join/look and POST /api/join. */
import { z } from 'zod'
import { cleanName } from '../../lib/journey/names.ts'
import { house } from '../house.ts'
import { answer, Refusal, route } from '../http/route.ts'
import { keySchema, refuseAtDoor } from './asked.ts'
import { join } from './join.ts'
import { look } from './look.ts'

/** Nothing changes by looking. */
export const postLook = route(
  async ({ input, user, address }) => {
    const looked = await look(input, user, address)
    if (!looked.ok) refuseAtDoor(looked.error)
    return looked.invitation
  },
  { input: keySchema, needs: 'anyone' },
)

const person = z.object({
  name: z.string('empty'),
  /** Somebody else at the same browser: not the guest that it remembers. */
  someoneElse: z.boolean().default(false),
})

export const postJoin = route(
  async ({ input, user, cookies, address }) => {
    const name = cleanName(input.name)
    if (!name.ok) throw new Refusal(400, 'invalid', { name: name.error })
    const who = input.someoneElse && user?.kind === 'guest' ? null : user
    const joined = await join(input, name.name, { user: who, cookies, address })
    if (!joined.ok) refuseAtDoor(joined.error)
    await house().boardChanged(joined.boardId)
    const { boardId, waiting, name: stands } = joined
    return answer({ boardId, waiting, name: stands }, { cookies: joined.cookie ? [joined.cookie] : [] })
  },
  { input: keySchema.and(person), needs: 'anyone' },
)
