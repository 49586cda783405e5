import { createHmac } from 'node:crypto'
import { attemptsWithin, type Bound, countAttempt, tryAttempt } from '../db/attempts.ts'
import { db } from '../db/pool.ts'
import { Refusal } from '../http/refusal.ts'
import { authSecret } from './derived-token.ts'

const HOUR = 3600

/** What is bounded in the doors, per hour. Links carry 256 bits, nobody guesses one:
 * their bound only saves work, and counts wrong ones only, so a whole office can open the same link. */
export const LIMITS = {
  mailPerAddress: 3,
  mailPerNetwork: 20,
  wrongLinksPerNetwork: 30,
} as const

/** Table keys never hold a plain address: a keyed hash can't be looked up in a list of addresses. */
export function bound(what: keyof typeof LIMITS, value: string): Bound {
  const hash = createHmac('sha256', authSecret()).update(value).digest('base64url')
  return { key: `${what}:${hash}`, max: LIMITS[what], seconds: HOUR }
}

/** False when one of the bounds is reached; nothing is counted then. */
export const attempt = (...bounds: Bound[]): Promise<boolean> => tryAttempt(db(), bounds)

/** Runs `look`; a wrong link (`linkDead`) is counted against this address, and after too many none is looked at. */
export async function guarded<T>(address: string, look: () => Promise<T>): Promise<T> {
  const wrong = bound('wrongLinksPerNetwork', address)
  if ((await attemptsWithin(db(), wrong)) >= wrong.max) throw new Refusal(429, 'tooOften')
  try {
    return await look()
  } catch (error) {
    if (error instanceof Refusal && error.code === 'linkDead') await countAttempt(db(), wrong)
    throw error
  }
}
