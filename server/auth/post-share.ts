/** The routes of /api/share. */
import { z } from 'zod'
import { boardAccess, boardOfShare, mayShare } from '../db/access.ts'
import { db } from '../db/pool.ts'
import { makeShareLink, revokeShareLink } from '../db/share-links.ts'
import { answer, Refusal, route } from '../http/route.ts'
import { hashToken } from './derived-token.ts'
import { guarded } from './limits.ts'
import { rememberShare } from './share-cookie.ts'
import { shareUrl } from './share-url.ts'

/** Posted once by the page behind `/s#…`: the token never stands in an address the server sees. */
export const postShareOpen = route(
  async ({ input, cookies, address }) => {
    const boardId = await guarded(address, () => boardBehind(input.token))
    return answer({ next: `/s/${boardId}` }, { cookies: [rememberShare(input.token, cookies)] })
  },
  { needs: 'anyone', input: z.object({ token: z.string().min(1, 'linkDead').max(200, 'linkDead') }) },
)

/** `make` also renews: the link before it stops working. */
export const postShareLink = route(
  async ({ input, user, origin }) => {
    const access = await boardAccess(user.id, input.boardId)
    if (!access || !mayShare(access)) throw new Refusal(404, 'notFound')
    if (input.act === 'revoke') {
      await revokeShareLink(db(), access)
      return { link: null, expires: null }
    }
    const { token, expires } = await makeShareLink(db(), access)
    return { link: shareUrl(origin, token), expires: expires.toISOString() }
  },
  { needs: 'session', input: z.object({ boardId: z.uuid(), act: z.enum(['make', 'revoke']) }) },
)

async function boardBehind(token: string): Promise<string> {
  const boardId = await boardOfShare(db(), hashToken(token))
  if (!boardId) throw new Refusal(403, 'linkDead')
  return boardId
}
