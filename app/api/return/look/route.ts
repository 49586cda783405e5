import { refuseAtDoor, tokenSchema } from '../../../../server/door/asked.ts'
import { lookWayBack } from '../../../../server/door/come-back.ts'
import { route } from '../../../../server/http/route.ts'

/** Whose link it is, without using it up. */
export const POST = route(
  async ({ input, address }) => {
    const whose = await lookWayBack(input.token, address)
    if (whose === 'tooMany' || whose === null) refuseAtDoor(whose ?? 'unknown')
    return whose
  },
  { input: tokenSchema, needs: 'anyone' },
)
