/** The link that the server prints when it starts: how the first person gets in, without mail or password. */
import { randomBytes } from 'node:crypto'
import { teamNameOf } from '../../messages/team-name.ts'
import { replaceOnceLink, takeOnceLink } from '../db/once-links.ts'
import { firstOwner, insertAccount, insertTeam, renameUser, type SessionUser } from '../db/people.ts'
import { db } from '../db/pool.ts'
import { Refusal } from '../http/refusal.ts'
import { type Arrival, arrive } from './arrive.ts'
import { hashToken } from './derived-token.ts'

/** Voids the link printed before. The token stands behind the #, so it reaches no log and no Referer. */
export async function makeOnceLink(origin: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await replaceOnceLink(db(), hashToken(token))
  return `${origin}/sign-in/once#${token}`
}

/**
 * Works once. The first one ever makes an account and the first team; later ones sign in that owner.
 * Throws 403 `linkDead` for every link that is no good, whatever the reason.
 */
export async function useOnceLink(
  link: { token: string; name: string },
  before: SessionUser | null,
  cookies: string | null,
): Promise<Arrival> {
  return db().transaction(async (tx) => {
    if (!(await takeOnceLink(tx, hashToken(link.token)))) throw new Refusal(403, 'linkDead')
    let owner = await firstOwner(tx)
    if (!owner) {
      owner = await insertAccount(tx, link.name)
      await insertTeam(tx, teamNameOf(link.name), owner.id)
    } else if (!owner.name) {
      await renameUser(tx, owner.id, link.name)
    }
    return arrive(tx, owner.id, before, cookies)
  })
}
