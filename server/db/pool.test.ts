import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from './pool.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

/** Ends every connection of this test's database but its own. */
async function cutAll(admin: Client): Promise<void> {
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
}

test('DU23 connections that are cut in any moment of a transaction are given back, and do not end the process', async () => {
  const admin = new Client({ connectionString: database.url })
  await admin.connect()
  const pool = db().$client
  const work = () => db().transaction((tx) => tx.execute(sql`select pg_sleep(0.005)`))
  try {
    for (let round = 0; round < 40; round++) {
      await Promise.allSettled(Array.from({ length: 10 }, work))
      const [, ...ended] = await Promise.allSettled([
        cutAll(admin),
        ...Array.from({ length: 10 }, async (_, n) => {
          await sleep((n * round) % 8)
          await work()
        }),
      ])
      expect(ended).toHaveLength(10)
      expect(pool.totalCount - pool.idleCount, `taken after round ${round}`).toBe(0)
    }
    await Promise.all(Array.from({ length: 10 }, work))
  } finally {
    await admin.end()
  }
})
