/** GET and POST /api/boards/:id/invites, and what of it stands on the big screen. */
import { z } from 'zod'
import { sessionUser } from '../auth/session.ts'
import type { WallWay } from '../../lib/sync/invite-sheet.ts'
import { defaultExpiry, extendInvite, INVITE_ROLES, renewInvite, revokeInvite } from '../db/invites.ts'
import { db } from '../db/pool.ts'
import { lockBoard, setDoor } from '../db/standing.ts'
import { inviteSheet } from './invite-sheet.ts'
import { organisedBoard } from './organiser.ts'
import { house } from '../house.ts'
import { answer } from '../http/answer.ts'
import { appOrigin } from '../http/origin.ts'
import { Refusal, refuse, route } from '../http/route.ts'

type Params = { id: string }

export async function getInvites(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  try {
    const board = await organisedBoard(
      await sessionUser(request.headers.get('cookie')),
      (await context.params).id,
    )
    const origin = appOrigin(request.headers)
    if (!origin) throw new Refusal(400, 'invalid')
    return answer(await inviteSheet(board, origin))
  } catch (error) {
    return refuse(error, request)
  }
}

/** GET /api/boards/:id/wall: for the big screen the way in of participants only, the others are nobody's to read. */
export async function getWallWay(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  try {
    const board = await organisedBoard(
      await sessionUser(request.headers.get('cookie')),
      (await context.params).id,
    )
    const origin = appOrigin(request.headers)
    if (!origin) throw new Refusal(400, 'invalid')
    const { invites, closed, doorShut } = await inviteSheet(board, origin)
    const card = invites.find(({ role, state }) => role === 'participant' && state === 'live')
    const open = card && !closed && !doorShut
    const way = open ? { link: card.link, qr: card.qr, code: card.code } : null
    return answer({ way } satisfies WallWay)
  } catch (error) {
    return refuse(error, request)
  }
}

const DAY_MS = 24 * 3600 * 1000
const role = z.enum(INVITE_ROLES)
const input = z.discriminatedUnion('do', [
  z.object({ do: z.literal('renew'), role }),
  z.object({ do: z.literal('revoke'), role }),
  z.object({ do: z.literal('extend'), role, days: z.number().int().min(1).max(90) }),
  z.object({ do: z.literal('door'), shut: z.boolean() }),
])

/** Changes one way in and answers with the whole sheet as it stands then. */
export const postInvites = route<typeof input, 'session', Params>(
  async ({ input, user, params, origin }) => {
    const own = await organisedBoard(user, params.id)
    await db().transaction(async (tx) => {
      const board = await lockBoard(tx, own.id)
      if (!board || board.stage === 'closed') throw new Refusal(409, 'closed')
      const now = new Date()
      if (input.do === 'renew') {
        await renewInvite(tx, board.id, input.role, defaultExpiry(board.startsAt, board.minutes, now))
      } else if (input.do === 'revoke') await revokeInvite(tx, board.id, input.role)
      else if (input.do === 'extend') {
        await extendInvite(tx, board.id, input.role, new Date(now.getTime() + input.days * DAY_MS))
      } else await setDoor(tx, board.id, input.shut)
    })
    if (input.do === 'door') await house().boardChanged(own.id)
    return inviteSheet(await organisedBoard(user, params.id), origin)
  },
  { input, needs: 'session' },
)
