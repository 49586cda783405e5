/** The routes of /api/sign-in. */
import { z } from 'zod'
import { cleanName } from '../../lib/journey/names.ts'
import { findUserByEmail, firstOwner } from '../db/people.ts'
import { db } from '../db/pool.ts'
import { answer, Refusal, route } from '../http/route.ts'
import { leave } from './arrive.ts'
import { attempt, bound, guarded } from './limits.ts'
import { mailIsOn, sendNoAccountMail } from './mail.ts'
import { strictAddress } from './mail-address.ts'
import { confirmMailLink, halfOfNothing, requestMailLink } from './mail-link.ts'
import { signupIsOpen } from './newcomers.ts'
import { useOnceLink } from './once-link.ts'
import { safeReturn } from './safe-return.ts'
import { tellHouse } from './tell-house.ts'

const token = z.string().min(1, 'linkDead').max(200, 'linkDead')
/** Longer than any name or address, so that what is too long is said at the field, by its own rule. */
const typed = z.string().max(20_000, 'tooLong')

/** The same answer for a known and an unknown address: who has an account is nobody's business. */
export const postEmail = route(
  async ({ input, origin, address, lang }) => {
    if (!mailIsOn()) throw new Refusal(404, 'notFound')
    const email = strictAddress(input.email)
    if (!email) throw new Refusal(400, 'invalid', { email: 'emailInvalid' })
    const bounds = [bound('mailPerAddress', email), bound('mailPerNetwork', address)]
    if (!(await attempt(...bounds))) throw new Refusal(429, 'tooOften')
    const known = await findUserByEmail(db(), email)
    if (!known && !signupIsOpen()) {
      await sendNoAccountMail(email, new URL(origin).host, lang).catch(mailFailed)
      return answer({ sent: true }, { cookies: [halfOfNothing(email, input.next)] })
    }
    const ask = { origin, email, next: safeReturn(input.next), kind: 'signIn', lang } as const
    return answer({ sent: true }, { cookies: [await requestMailLink(ask)] })
  },
  { needs: 'anyone', input: z.object({ email: typed, next: z.string().max(2000).default('/') }) },
)

/** Adds an address to the account that is signed in, so that it can sign in by mail from now on. */
export const postAttach = route(
  async ({ input, user, origin, address, lang }) => {
    if (!mailIsOn()) throw new Refusal(404, 'notFound')
    const email = strictAddress(input.email)
    if (!email) throw new Refusal(400, 'invalid', { email: 'emailInvalid' })
    if (user.email !== null) throw new Refusal(409, 'hasAddress')
    const bounds = [bound('mailPerAddress', email), bound('mailPerNetwork', address)]
    if (!(await attempt(...bounds))) throw new Refusal(429, 'tooOften')
    const ask = { origin, email, next: '/team', kind: 'attach', lang } as const
    return answer({ sent: true }, { cookies: [await requestMailLink(ask)] })
  },
  { needs: 'account', input: z.object({ email: typed }) },
)

export const postConfirm = route(
  async ({ input, user, cookies, origin, address }) => {
    const confirmed = await guarded(address, () => confirmMailLink(input.token, origin, user, cookies))
    await tellHouse(confirmed.changed)
    return answer({ next: confirmed.next }, { cookies: confirmed.cookies })
  },
  { needs: 'anyone', input: z.object({ token }) },
)

export const postOnce = route(
  async ({ input, user, cookies, address }) => {
    const owner = await firstOwner(db())
    const name = cleanName(owner?.name ?? input.name)
    if (!name.ok) throw new Refusal(400, 'invalid', { name: name.error })
    const arrival = await guarded(address, () =>
      useOnceLink({ token: input.token, name: name.name }, user, cookies),
    )
    await tellHouse(arrival.changed)
    return answer({ next: '/' }, { cookies: [arrival.cookie] })
  },
  { needs: 'anyone', input: z.object({ token, name: typed.default('') }) },
)

export const postSignOut = route(
  async ({ user, cookies }) => {
    const { cookie } = await leave(user, cookies)
    return answer({ next: '/' }, { cookies: [cookie] })
  },
  { needs: 'anyone', input: z.object({}) },
)

function mailFailed(): never {
  throw new Refusal(503, 'mailFailed')
}
