/** A migrated database of its own for one test file, copied from the template in some 40 ms. */
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { closePool, db, type Db } from './pool.ts'
import { databaseUrl, dropDatabase } from './test-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string
    templateDatabase: string
  }
}

export type TestDatabase = { url: string; db: Db; close(): Promise<void> }

/** Also points `DATABASE_URL` of this test process at it, so that `db()` anywhere reads the same one. */
export async function freshDatabase(): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl')
  const name = `samenreis_test_${randomBytes(6).toString('hex')}`
  await copyTemplate(adminUrl, name)
  const url = databaseUrl(adminUrl, name)
  await closePool()
  process.env.DATABASE_URL = url
  return {
    url,
    db: db(),
    async close() {
      await closePool()
      await dropDatabase(adminUrl, name)
    },
  }
}

/** An empty database without any table, for tests of migrations, backup and restore. */
export async function emptyDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const adminUrl = inject('adminUrl')
  const name = `samenreis_empty_${randomBytes(6).toString('hex')}`
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  return { url: databaseUrl(adminUrl, name), close: () => dropDatabase(adminUrl, name) }
}

async function copyTemplate(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const template = client.escapeIdentifier(inject('templateDatabase'))
    await client.query(`create database ${client.escapeIdentifier(name)} template ${template}`)
  } finally {
    await client.end()
  }
}
