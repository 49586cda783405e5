/** POST /api/return/make, /look and /open: one's own seat on another device. */
import { z } from 'zod'
import { answer, Refusal, route } from '../http/route.ts'
import { refuseAtDoor, tokenSchema } from './asked.ts'
import { lookWayBack, makeWayBack, openWayBack } from './come-back.ts'
import { qrSvg } from './qr.ts'

export const postReturnMake = route(
  async ({ input, user, origin }) => {
    const link = await makeWayBack(user, input.boardId)
    if (!link) throw new Refusal(404, 'notFound')
    const url = `${origin}/join/back#${link.token}`
    return { url, qr: await qrSvg(url), expires: link.expires.toISOString() }
  },
  { input: z.object({ boardId: z.uuid() }), needs: 'session' },
)

/** Whose link it is, without using it up. */
export const postReturnLook = route(
  async ({ input, address }) => {
    const whose = await lookWayBack(input.token, address)
    if (whose === 'tooMany' || whose === null) refuseAtDoor(whose ?? 'unknown')
    return whose
  },
  { input: tokenSchema, needs: 'anyone' },
)

export const postReturnOpen = route(
  async ({ input, cookies, address }) => {
    const back = await openWayBack(input.token, cookies, address)
    if (back === 'tooMany' || back === null) refuseAtDoor(back ?? 'unknown')
    return answer({ boardId: back.boardId }, { cookies: [back.cookie] })
  },
  { input: tokenSchema, needs: 'anyone' },
)
