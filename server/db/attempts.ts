/** How often something was tried within a window, counted in the database so that every node agrees. */
import { and, count, eq, gt, lte, sql } from 'drizzle-orm'
import type { Db } from './pool.ts'
import { attempts } from './schema.ts'

export type Bound = { key: string; max: number; seconds: number }

/**
 * Counts one attempt under every key, unless one of the bounds is reached: then nothing is counted and
 * false comes back. The locks make parallel attempts come one by one, so a burst can't slip through.
 */
export function tryAttempt(on: Db, bounds: readonly Bound[]): Promise<boolean> {
  return on.transaction(async (tx) => {
    // Always in the same order, or two attempts could wait for each other.
    for (const { key, max, seconds } of [...bounds].sort((a, b) => (a.key < b.key ? -1 : 1))) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
      const since = sql`now() - make_interval(secs => ${seconds})`
      await tx.delete(attempts).where(and(eq(attempts.key, key), lte(attempts.at, since)))
      const [row] = await tx
        .select({ n: count() })
        .from(attempts)
        .where(and(eq(attempts.key, key), gt(attempts.at, since)))
      if ((row?.n ?? 0) >= max) return false
    }
    // clock_timestamp, not now(): a transaction that waited for a lock began in the past.
    await tx.insert(attempts).values(bounds.map(({ key }) => ({ key, at: sql`clock_timestamp()` })))
    return true
  })
}

/** Attempts counted under this key within its window. */
export async function attemptsWithin(on: Db, { key, seconds }: Bound): Promise<number> {
  const since = sql`now() - make_interval(secs => ${seconds})`
  const [row] = await on
    .select({ n: count() })
    .from(attempts)
    .where(and(eq(attempts.key, key), gt(attempts.at, since)))
  return row?.n ?? 0
}

export async function countAttempt(on: Db, { key, seconds }: Bound): Promise<void> {
  const since = sql`now() - make_interval(secs => ${seconds})`
  await on.delete(attempts).where(and(eq(attempts.key, key), lte(attempts.at, since)))
  await on.insert(attempts).values({ key })
}
