/** Who gets an account by proving an address that nobody here has. */
import { teamNameOf } from '../../messages/team-name.ts'
import type { NewcomerRule } from '../db/adapter.ts'
import { attachEmail, insertAccount, insertTeam, type SessionUser } from '../db/people.ts'
import { db } from '../db/pool.ts'
import { Refusal } from '../http/refusal.ts'

/** `SIGNUP=open` lets anybody make an account; the default is by invitation only. */
export const signupIsOpen = (): boolean => process.env.SIGNUP === 'open'

const asAdapterUser = (id: string, email: string, name: string | null) => ({
  id,
  email,
  name,
  emailVerified: new Date(),
})

/** For signing in: a new account with a team of its own, when that is open. */
export function newcomerRule(): NewcomerRule {
  return async (email) => {
    if (!signupIsOpen()) throw new Refusal(403, 'linkDead')
    const name = email.split('@')[0] ?? email
    const account = await db().transaction(async (tx) => {
      const made = await insertAccount(tx, name, email)
      await insertTeam(tx, teamNameOf(name), made.id)
      return made
    })
    return asAdapterUser(account.id, email, name)
  }
}

/** For adding an address: it goes to the account that is signed in, and only when it has none. */
export function attachToAccount(account: SessionUser | null): NewcomerRule {
  return async (email) => {
    const attached = account?.kind === 'account' && (await attachEmail(db(), account.id, email))
    if (!attached) throw new Refusal(403, 'linkDead')
    return asAdapterUser(account.id, email, account.name)
  }
}
