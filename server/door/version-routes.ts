/** GET /api/boards/:id/versions and …/versions/:version: earlier states, for who may put one back. */
import { z } from 'zod'
import { sessionUser } from '../auth/session.ts'
import { db } from '../db/pool.ts'
import { snapshotDocument, snapshotsOf } from '../db/snapshots.ts'
import { answer } from '../http/answer.ts'
import { Refusal } from '../http/refusal.ts'
import { refuse } from '../http/route.ts'
import { organisedBoard } from './organiser.ts'

type Context<Params> = { params: Promise<Params> }

export async function getVersions(request: Request, context: Context<{ id: string }>): Promise<Response> {
  try {
    const user = await sessionUser(request.headers.get('cookie'))
    const board = await organisedBoard(user, (await context.params).id)
    return answer(await snapshotsOf(db(), board.id))
  } catch (error) {
    return refuse(error, request)
  }
}

/** The document's own bytes: the browser of who leads can read them, and this process has a workshop to serve. */
export async function getVersion(
  request: Request,
  context: Context<{ id: string; version: string }>,
): Promise<Response> {
  try {
    const { id, version } = await context.params
    const board = await organisedBoard(await sessionUser(request.headers.get('cookie')), id)
    const known = z.uuid().safeParse(version).success
    const document = known ? await snapshotDocument(db(), board.id, version) : null
    if (!document) throw new Refusal(404, 'notFound')
    return new Response(new Uint8Array(document), {
      headers: {
        'content-type': 'application/octet-stream',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    return refuse(error, request)
  }
}
