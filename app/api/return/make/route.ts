import { z } from 'zod'
import { makeWayBack } from '../../../../server/door/come-back.ts'
import { Refusal, route } from '../../../../server/http/route.ts'
import { qrSvg } from '../../../../server/door/qr.ts'

/** A link (and its QR) to one's own seat, for another device. */
export const POST = route(
  async ({ input, user, origin }) => {
    const link = await makeWayBack(user, input.boardId)
    if (!link) throw new Refusal(404, 'notFound')
    const url = `${origin}/join/back#${link.token}`
    return { url, qr: await qrSvg(url), expires: link.expires.toISOString() }
  },
  { input: z.object({ boardId: z.uuid() }), needs: 'session' },
)
