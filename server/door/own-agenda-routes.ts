/** GET and POST /api/agendas: what somebody with an account keeps for other workshops. */
import { z } from 'zod'
import { OWN_AGENDAS_MAX, TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { sessionUser } from '../auth/session.ts'
import { courseOf } from '../db/agendas.ts'
import { dropOwnAgenda, keepOwnAgenda, lockUser, ownAgendasOf, renameOwnAgenda } from '../db/own-agendas.ts'
import { db } from '../db/pool.ts'
import { answer } from '../http/answer.ts'
import { Refusal, refuse, route } from '../http/route.ts'
import { organisedBoard } from './organiser.ts'

export async function getOwnAgendas(request: Request): Promise<Response> {
  try {
    const user = await sessionUser(request.headers.get('cookie'))
    if (!user) throw new Refusal(401, 'signIn')
    if (user.kind !== 'account') throw new Refusal(403, 'notAllowed')
    return answer(await ownAgendasOf(db(), user.id))
  } catch (error) {
    return refuse(error, request)
  }
}

const name = z.string().trim().min(1, 'required').max(TITLE_MAX_CHARACTERS, 'tooLong')
const input = z.discriminatedUnion('do', [
  z.object({ do: z.literal('keep'), boardId: z.uuid(), name }),
  z.object({ do: z.literal('rename'), id: z.uuid(), name }),
  z.object({ do: z.literal('drop'), id: z.uuid() }),
])

/** Answers with all of them as they are then. */
export const postOwnAgendas = route(
  async ({ input, user }) => {
    // Private notes of who leads go along, so only who leads that board may.
    const board = input.do === 'keep' ? await organisedBoard(user, input.boardId) : null
    return db().transaction(async (tx) => {
      await lockUser(tx, user.id)
      switch (input.do) {
        case 'keep': {
          const there = await ownAgendasOf(tx, user.id)
          const others = there.filter((each) => each.name !== input.name)
          if (!board || others.length >= OWN_AGENDAS_MAX) throw new Refusal(409, 'tooMany')
          await keepOwnAgenda(tx, user.id, input.name, await courseOf(tx, board.id))
          break
        }
        case 'rename': {
          const done = await renameOwnAgenda(tx, user.id, input.id, input.name)
          if (done === 'nameTaken') throw new Refusal(409, 'nameTaken')
          if (done === 'notFound') throw new Refusal(404, 'notFound')
          break
        }
        case 'drop':
          if (!(await dropOwnAgenda(tx, user.id, input.id))) throw new Refusal(404, 'notFound')
      }
      return ownAgendasOf(tx, user.id)
    })
  },
  { input, needs: 'account' },
)
