import { keySchema, refuseAtDoor } from '../../../../server/door/asked.ts'
import { look } from '../../../../server/door/look.ts'
import { route } from '../../../../server/http/route.ts'

export const POST = route(
  async ({ input, user, address }) => {
    const looked = await look(input, user, address)
    if (!looked.ok) refuseAtDoor(looked.error)
    return looked.invitation
  },
  { input: keySchema, needs: 'anyone' },
)
