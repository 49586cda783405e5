import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSessionUser } from '../db/people.ts'
import { openDatabase } from '../db/pool.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { reachable } from './reachable.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

test('AU15 a page hears that the database is down, by TCP and by socket', async () => {
  for (const url of [
    'postgresql://a@127.0.0.1:1/none',
    'postgresql://a@localhost/none?host=%2Fno%2Fsuch%2Ffolder',
  ]) {
    const gone = openDatabase(url)
    expect([url, await reachable(() => findSessionUser(gone, 'x'))]).toEqual([url, 'down'])
    await gone.$client.end()
  }
})

test('AU15 a server that throws people out mid-query is down too', async () => {
  const { db, url } = database
  const victim = openDatabase(url)
  const slow = reachable(() => victim.$client.query(`select pg_sleep(20), 'victim'`))
  const end = `select pg_terminate_backend(pid) from pg_stat_activity where query like '%victim%' and pid <> pg_backend_pid()`
  for (let ended = 0; ended === 0; ) ended = (await db.$client.query(end)).rowCount ?? 0
  expect(await slow).toBe('down')
  await victim.$client.end()
})

test('AU15 a fault of ours is no outage', async () => {
  await expect(reachable(() => database.db.$client.query('select nonsense'))).rejects.toThrow('nonsense')
  expect(await reachable(async () => 'well')).toBe('well')
})

test('AU19 every connection waits for the disk, whatever the database says', async () => {
  const { db, url } = database
  await db.$client.query(
    `do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$`,
  )
  const fresh = openDatabase(url)
  expect((await fresh.$client.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }])
  await fresh.$client.end()
})
