/** The routes of /api/team: an owner makes a link, somebody comes in by it, people change their name. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { cleanName } from '../../lib/journey/names.ts'
import { insertAccount, renameUser } from '../db/people.ts'
import { db, type Tx } from '../db/pool.ts'
import { addMember, insertTeamInvite, teamOfInvite, teamsOf, useTeamInvite } from '../db/teams.ts'
import { answer, Refusal, route } from '../http/route.ts'
import { arrive } from './arrive.ts'
import { hashToken } from './derived-token.ts'
import { guarded } from './limits.ts'
import { tellHouse } from './tell-house.ts'

const token = z.string().min(1, 'linkDead').max(200, 'linkDead')
const typed = z.string().max(20_000, 'tooLong')

export const postTeamInvite = route(
  async ({ input, user, origin }) => {
    const team = (await teamsOf(db(), user.id)).find((one) => one.id === input.teamId)
    if (team?.role !== 'owner') throw new Refusal(404, 'notFound')
    const made = randomBytes(32).toString('base64url')
    await insertTeamInvite(db(), team.id, hashToken(made))
    return { link: `${origin}/team#${made}` }
  },
  { needs: 'account', input: z.object({ teamId: z.uuid() }) },
)

/** What the link is for, before anybody presses a button. Uses nothing up. */
export const postTeamLook = route(
  async ({ input, user, address }) => {
    const team = await guarded(address, () => invitedTo(input.token))
    return { team: team.name, account: user?.kind === 'account' }
  },
  { needs: 'anyone', input: z.object({ token }) },
)

/** Somebody with an account joins with it; everybody else gets one, under the name they give. */
export const postTeamJoin = route(
  async ({ input, user, cookies, address }) => {
    const account = user?.kind === 'account' ? user : null
    const name = cleanName(account?.name ?? input.name)
    if (!name.ok) throw new Refusal(400, 'invalid', { name: name.error })
    const join = async (tx: Tx) => {
      const teamId = await useTeamInvite(tx, hashToken(input.token))
      if (!teamId) throw new Refusal(403, 'linkDead')
      const member = account ?? (await insertAccount(tx, name.name))
      await addMember(tx, teamId, member.id)
      return arrive(tx, member.id, user, cookies)
    }
    const arrival = await guarded(address, () => db().transaction(join))
    await tellHouse(arrival.changed)
    return answer({ next: '/' }, { cookies: [arrival.cookie] })
  },
  { needs: 'anyone', input: z.object({ token, name: typed.default('') }) },
)

export const postOwnName = route(
  async ({ input, user }) => {
    const name = cleanName(input.name)
    if (!name.ok) throw new Refusal(400, 'invalid', { name: name.error })
    await renameUser(db(), user.id, name.name)
    return { name: name.name }
  },
  { needs: 'account', input: z.object({ name: typed }) },
)

async function invitedTo(token: string): Promise<{ name: string }> {
  const team = await teamOfInvite(db(), hashToken(token))
  if (!team) throw new Refusal(403, 'linkDead')
  return team
}
