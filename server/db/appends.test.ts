import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Appends } from './appends.ts'
import type { LogHead, LogRow } from './log.ts'
import { db } from './pool.ts'
import { postgresLog } from './postgres-log.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'
import { insertBoard } from './test-rows.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const START: LogHead = { epoch: 1, seq: 0, rev: 1 }
const row = (body: number, seatId: string | null = null): LogRow => ({
  seatId,
  clientId: 1,
  body: Uint8Array.of(body, 255, 0),
  changes: [{ to: body }],
  step: 'free',
})
const boards = (count: number) => Promise.all(Array.from({ length: count }, () => insertBoard()))
const bodies = async (boardId: string) =>
  (await postgresLog(db()).rowsAfter(boardId, 1, 0)).map(({ body }) => body[0])

/** Ids of the transactions that wrote the newest row of each board. */
async function writtenBy(): Promise<number> {
  const { rows } = await db().execute<{ n: number }>(
    sql`select count(distinct xmin::text)::int as n from board_update`,
  )
  return rows[0]?.n ?? 0
}

test('DU16 forty boards that write at one moment are written in three commits, each its own rows', async () => {
  const ids = await boards(40)
  const before = await writtenBy()
  const appends = new Appends(db().$client, () => 0)
  const seqs = await Promise.all(ids.map((id, n) => appends.append(id, START, [row(n), row(n + 100)])))
  expect(seqs).toEqual(ids.map(() => 2))
  expect((await writtenBy()) - before).toBe(3)
  for (const [n, id] of ids.entries()) expect(await bodies(id)).toEqual([n, n + 100])
})

test('DU16 a busy process waits a little for other boards, but for none where only one writes', async () => {
  const ids = await boards(40)
  const [first = ''] = ids
  const before = await writtenBy()
  const appends = new Appends(db().$client, () => 50)
  const seqs = await Promise.all(ids.map((id, n) => appends.append(id, START, [row(n)])))
  expect(seqs).toEqual(ids.map(() => 1))
  expect((await writtenBy()) - before, 'the first, and all the others').toBe(2)
  const hurried = new Appends(db().$client, () => 60_000)
  for (let seq = 1; seq < 5; seq++)
    expect(await hurried.append(first, { ...START, seq }, [row(seq)])).toBe(seq + 1)
})

test('DU16 a board that has moved on, is unknown, or holds what Postgres refuses, is no matter to the others', async () => {
  const [good, moved, bad, last] = await boards(4)
  if (!good || !moved || !bad || !last) throw new Error('four boards')
  const appends = new Appends(db().$client, () => 0)
  await appends.append(moved, START, [row(1)])
  // the first two keep both connections busy, so that the others go together
  const busy = (await boards(2)).map((id) => appends.append(id, START, [row(9)]))
  const answers = await Promise.allSettled([
    ...busy,
    appends.append(good, START, [row(2)]),
    appends.append(moved, START, [row(3)]),
    appends.append(crypto.randomUUID(), START, [row(4)]),
    appends.append(bad, START, [row(5, 'nobody')]),
    appends.append(last, START, [row(6)]),
  ])
  const told = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'refused'))
  expect(told).toEqual([1, 1, 1, null, null, 'refused', 1])
  expect([await bodies(good), await bodies(moved), await bodies(bad), await bodies(last)]).toEqual([
    [2],
    [1],
    [],
    [6],
  ])
})

test('DU4 of two for one board at one moment one wins, and the other is told', async () => {
  const [id] = await boards(1)
  if (!id) throw new Error('a board')
  const appends = new Appends(db().$client, () => 0)
  const twice = await Promise.all([1, 2].map((body) => appends.append(id, START, [row(body)])))
  expect(new Set(twice)).toEqual(new Set([1, null]))
  expect(await bodies(id)).toEqual([1 + twice.indexOf(1)])
})

test('DU4 two processes that write the same boards in opposite order wait for each other and never for good', async () => {
  const ids = await boards(12)
  const processes = [new Appends(db().$client, () => 0), new Appends(db().$client, () => 0)]
  for (let round = 0; round < 20; round++) {
    const head = { ...START, seq: round }
    const answers = await Promise.all(
      processes.flatMap((one, n) =>
        (n === 0 ? ids : ids.toReversed()).map((id) => one.append(id, head, [row(round)])),
      ),
    )
    expect(answers.filter((answer) => answer === round + 1)).toHaveLength(ids.length)
  }
})

test('DU22 what is written is saved while every other connection is taken and more wait for one', async () => {
  const [id = ''] = await boards(1)
  const others = Array.from({ length: 30 }, () => db().$client.query('select pg_sleep(0.5)'))
  const began = performance.now()
  expect(await postgresLog(db()).append(id, START, [row(1)])).toBe(1)
  expect(performance.now() - began, 'thirty that wait take 1.5 s').toBeLessThan(1_000)
  await Promise.all(others)
})

test('DU22 a board that somebody holds keeps nobody else from saving', async () => {
  const ids = await boards(12)
  const held = ids.slice(0, 3)
  const client = await db().$client.connect()
  try {
    await client.query('begin')
    await client.query('select id from board where id = any($1) for update', [held])
    const began = performance.now()
    const saved = ids.map(async (id) => {
      const seq = await postgresLog(db())
        .append(id, START, [row(1)])
        .catch((error: unknown) => (error instanceof Error ? error.message : ''))
      return { seq, ms: performance.now() - began }
    })
    const answers = await Promise.all(saved)
    for (const [n, { seq, ms }] of answers.entries())
      if (n < 3) expect(seq).toContain('lock timeout')
      else {
        expect(seq).toBe(1)
        expect(ms).toBeLessThan(4_000)
      }
  } finally {
    await client.query('rollback')
    client.release()
  }
  expect(await postgresLog(db()).append(ids[0] ?? '', START, [row(1)])).toBe(1)
})
