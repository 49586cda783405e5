import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase, freshDatabase, type TestDatabase } from './db/test-database.ts'
import { runMigrations } from './migrate.ts'

let empty: Awaited<ReturnType<typeof emptyDatabase>>
let copy: TestDatabase
beforeAll(async () => {
  empty = await emptyDatabase()
  copy = await freshDatabase()
})
afterAll(async () => {
  await copy.close()
  await empty.close()
})

async function tables(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  )
  await client.end()
  return rows.map((row) => row.name)
}

test('OP6 four nodes that migrate an empty database at once leave one complete schema', async () => {
  await Promise.all([1, 2, 3, 4].map(() => runMigrations(empty.url)))
  const made = await tables(empty.url)
  expect(made).toContain('board_update')
  expect(made).toEqual(await tables(copy.url))
})

test('OP6 a database that is not there is told by name', async () => {
  await expect(runMigrations(empty.url.replace(/samenreis_empty_\w+/, 'nowhere'))).rejects.toThrow(
    'database "nowhere" does not exist',
  )
})
