import { openWayBack } from '../../../../server/door/come-back.ts'
import { refuseAtDoor, tokenSchema } from '../../../../server/door/asked.ts'
import { answer, route } from '../../../../server/http/route.ts'

export const POST = route(
  async ({ input, cookies, address }) => {
    const back = await openWayBack(input.token, cookies, address)
    if (back === 'tooMany' || back === null) refuseAtDoor(back ?? 'unknown')
    return answer({ boardId: back.boardId }, { cookies: [back.cookie] })
  },
  { input: tokenSchema, needs: 'anyone' },
)
