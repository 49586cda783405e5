import { lt, sql } from 'drizzle-orm'
import type { Rows } from './pool.ts'
import { verificationTokens } from './schema.ts'

/** Mail links that nobody used. */
export async function dropStaleTokens(on: Rows): Promise<void> {
  await on.delete(verificationTokens).where(lt(verificationTokens.expires, sql`now()`))
}
