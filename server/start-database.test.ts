import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbedded } from './embedded-postgres.ts'
import { BadEnvironment, readEnv } from './env.ts'
import { takeLock, type DataLock } from './lock.ts'
import { startDatabase } from './start-database.ts'

let dir: string
let lock: DataLock
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-start-'))
  lock = takeLock(dir)
})
afterEach(() => {
  lock.release()
  rmSync(dir, { recursive: true, force: true })
})

const envFor = (databaseUrl?: string) =>
  readEnv(
    { NODE_ENV: 'production', DATA_DIR: dir, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) },
    false,
  )

test('OP8 production refuses a database that runs with fsync off', async () => {
  const cluster = await startEmbedded(lock, { fast: true })
  try {
    const start = startDatabase(envFor(cluster.url('postgres')), lock)
    await expect(start).rejects.toThrow(BadEnvironment)
    await expect(start).rejects.toThrow(/^[^\n]*fsync off[^\n]*$/)
  } finally {
    await cluster.stop()
  }
})

test('OP8 a database that cannot be reached is told in one line', async () => {
  const start = startDatabase(envFor('postgres://app@127.0.0.1:1/none'), lock)
  await expect(start).rejects.toThrow(/^The database in DATABASE_URL cannot be reached: [^\n]+$/)
})

test('OP3 without DATABASE_URL the embedded one is made, durable and migrated', async () => {
  const database = await startDatabase(envFor(), lock)
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query(
    "select current_setting('fsync') as fsync, count(*)::int as boards from board",
  )
  await client.end()
  await database.stop()
  expect(rows).toEqual([{ fsync: 'on', boards: 0 }])
})
