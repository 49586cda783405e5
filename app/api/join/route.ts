import { z } from 'zod'
import { cleanName } from '../../../lib/journey/names.ts'
import { keySchema, refuseAtDoor } from '../../../server/door/asked.ts'
import { join } from '../../../server/door/join.ts'
import { house } from '../../../server/house.ts'
import { answer, Refusal, route } from '../../../server/http/route.ts'

const more = z.object({
  name: z.string(),
  /** Somebody else at the same browser: not the guest that it remembers. */
  someoneElse: z.boolean().default(false),
})

export const POST = route(
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
  { input: keySchema.and(more), needs: 'anyone' },
)
