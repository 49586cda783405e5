/**
 * Guessing is limited, entering is not: only wrong codes and wrong tokens count, so thirty honest
 * people behind one office address get in within a minute. Keys hold no plain address.
 */
import { createHmac } from 'node:crypto'
import { and, count, eq, gt, like, lt, sql } from 'drizzle-orm'
import { authSecret } from '../auth/derived-token.ts'
import type { Db, Tx } from './pool.ts'
import { attempts } from './schema.ts'

export const WINDOW_MINUTES = 10
export type Guessed = 'code' | 'token'
/**
 * Wrong ones within the window. A code has 23^8 ≈ 7.8e10 values: 300 guesses per ten minutes over
 * all addresses need thousands of years. A token can't be guessed at all; its bound only saves work.
 */
export const WRONG_MAX: Record<Guessed, { address: number; total: number }> = {
  code: { address: 10, total: 300 },
  token: { address: 60, total: 3000 },
}

const windowStart = sql`now() - make_interval(mins => ${WINDOW_MINUTES})`

/**
 * A code typed by hand. `tooMany` when this address, or all together, guessed wrong too often: then
 * `look` is not even asked. The lock makes parallel guesses come one by one, so a burst can't slip
 * past the count.
 */
export function guessCode<T>(
  db: Db,
  address: string,
  look: (tx: Tx) => Promise<T | null>,
): Promise<T | null | 'tooMany'> {
  return db.transaction(async (tx) => {
    const tally = await tallyOf(tx, 'code', address)
    if (tally.full) return 'tooMany'
    const found = await look(tx)
    if (found === null) await tally.add()
    return found
  })
}

/** A token from a link. A right one always passes, without a lock and without counting. */
export async function guessToken<T>(
  db: Db,
  address: string,
  look: (db: Db) => Promise<T | null>,
): Promise<T | null | 'tooMany'> {
  const found = await look(db)
  if (found !== null) return found
  return db.transaction(async (tx) => {
    const tally = await tallyOf(tx, 'token', address)
    if (tally.full) return 'tooMany'
    await tally.add()
    return null
  })
}

async function tallyOf(tx: Tx, what: Guessed, address: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`join.${what}`}))`)
  const own = `join.${what}:${createHmac('sha256', authSecret()).update(address).digest('base64url')}`
  const all = `join.${what}:all`
  const full =
    (await wrongOnes(tx, own)) >= WRONG_MAX[what].address ||
    (await wrongOnes(tx, all)) >= WRONG_MAX[what].total
  const add = async () => {
    await tx.delete(attempts).where(and(like(attempts.key, `join.${what}:%`), lt(attempts.at, windowStart)))
    await tx.insert(attempts).values([{ key: own }, { key: all }])
  }
  return { full, add }
}

async function wrongOnes(tx: Tx, key: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(attempts)
    .where(and(eq(attempts.key, key), gt(attempts.at, windowStart)))
  return row?.n ?? 0
}
