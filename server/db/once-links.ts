/** The link printed at the server's start. */
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db, Tx } from './pool.ts'
import { onceLinks } from './schema.ts'

const HOURS = 24

/** Only the newest unused link counts: a start of the server voids the one printed before. */
export async function replaceOnceLink(on: Db, tokenHash: string): Promise<void> {
  await on.transaction(async (tx) => {
    await tx.delete(onceLinks).where(isNull(onceLinks.usedAt))
    await tx.insert(onceLinks).values({ tokenHash, expires: sql`now() + make_interval(hours => ${HOURS})` })
  })
}

/** One statement decides: of two presses at once, one wins. */
export async function takeOnceLink(tx: Tx, tokenHash: string): Promise<boolean> {
  const rows = await tx
    .update(onceLinks)
    .set({ usedAt: sql`now()` })
    .where(
      and(eq(onceLinks.tokenHash, tokenHash), isNull(onceLinks.usedAt), gt(onceLinks.expires, sql`now()`)),
    )
    .returning({ tokenHash: onceLinks.tokenHash })
  return rows.length > 0
}
