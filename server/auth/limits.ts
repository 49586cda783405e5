import { createHmac } from 'node:crypto'
import { type Bound, tryAttempt } from '../db/attempts.ts'
import { db } from '../db/pool.ts'
import { authSecret } from './derived-token.ts'

const HOUR = 3600

/** What is bounded in the doors, per hour. Confirmations and links carry 256 bits: their bound saves work. */
export const LIMITS = {
  mailPerAddress: 3,
  mailPerNetwork: 20,
  linkPerNetwork: 60,
} as const

/** Table keys never hold a plain address: a keyed hash can't be looked up in a list of addresses. */
export function bound(what: keyof typeof LIMITS, value: string): Bound {
  const hash = createHmac('sha256', authSecret()).update(value).digest('base64url')
  return { key: `${what}:${hash}`, max: LIMITS[what], seconds: HOUR }
}

/** False when one of the bounds is reached; nothing is counted then. */
export const attempt = (...bounds: Bound[]): Promise<boolean> => tryAttempt(db(), bounds)
