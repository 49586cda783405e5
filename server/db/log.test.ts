import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWhole, type BoardLog, type LogHead, type LogRow, type NewSnapshot } from './log.ts'
import { MemoryLog } from './memory-log.ts'
import { db } from './pool.ts'
import { postgresLog } from './postgres-log.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'
import { countRows, eventSeqs, insertBoard } from './test-rows.ts'
import { raiseRev } from './standing.ts'

type Contract = {
  log: () => BoardLog
  /** A board with an empty log. */
  board: () => Promise<string>
  raiseRev: (boardId: string) => Promise<void>
}

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const memory = new MemoryLog()
const LOGS: [string, Contract][] = [
  [
    'in memory',
    {
      log: () => memory,
      async board() {
        const boardId = crypto.randomUUID()
        memory.open(boardId)
        return boardId
      },
      raiseRev: async (boardId) => memory.raiseRev(boardId),
    },
  ],
  [
    'on Postgres',
    {
      log: () => postgresLog(db()),
      board: insertBoard,
      raiseRev: (boardId) => db().transaction((tx) => raiseRev(tx, boardId)),
    },
  ],
]

const row = (...body: number[]): LogRow => ({
  seatId: null,
  clientId: 4_294_967_295,
  body: Uint8Array.from(body),
  changes: [{ what: 'a "quoted", {braced} one\\', to: null }, { what: 'another' }],
  step: 'free',
})
const snapshotOf = (boardId: string, seq: number, kind: NewSnapshot['kind'], ...bytes: number[]) => ({
  boardId,
  epoch: 1,
  seq,
  kind,
  version: '',
  document: Uint8Array.from(bytes),
  canonical: null,
  createdBy: null,
})
const START: LogHead = { epoch: 1, seq: 0, rev: 1 }

describe.each(LOGS)('%s', (_name, contract) => {
  const bodiesAfter = async (boardId: string, seq: number) =>
    (await contract.log().rowsAfter(boardId, 1, seq)).map((stored) => [stored.seq, ...stored.body])

  test('DU4 rows are numbered without a gap and come back in order, with their sums', async () => {
    const log = contract.log()
    const boardId = await contract.board()
    expect(await log.append(boardId, START, [row(1), row(2, 2)])).toBe(2)
    expect(await log.append(boardId, { ...START, seq: 2 }, [row()])).toBe(3)
    expect(await bodiesAfter(boardId, 0)).toEqual([[1, 1], [2, 2, 2], [3]])
    expect(await bodiesAfter(boardId, 2)).toEqual([[3]])
    expect(await log.head(boardId)).toEqual({ epoch: 1, seq: 3, rev: 1 })
    const stored = await log.load(boardId)
    expect(stored?.rows.every((one) => one.sha256 !== null && isWhole(one.body, one.sha256))).toBe(true)
  })

  test('DU4 whoever holds an old seq, rev or epoch writes nothing', async () => {
    const log = contract.log()
    const boardId = await contract.board()
    await log.append(boardId, START, [row(1)])
    expect(await log.append(boardId, START, [row(9)])).toBeNull()
    await contract.raiseRev(boardId)
    expect(await log.append(boardId, { ...START, seq: 1 }, [row(9)])).toBeNull()
    expect(await log.append(boardId, { epoch: 2, seq: 1, rev: 2 }, [row(9)])).toBeNull()
    expect(await log.append(crypto.randomUUID(), START, [row(9)])).toBeNull()
    expect(await bodiesAfter(boardId, 0)).toEqual([[1, 1]])
    expect(await log.append(boardId, { epoch: 1, seq: 1, rev: 2 }, [row(2)])).toBe(2)
  })

  test('DU4 of many writers at once exactly one wins each number', async () => {
    const log = contract.log()
    const boardId = await contract.board()
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, n) => log.append(boardId, START, [row(n), row(n)])),
    )
    expect(won.filter((seq) => seq !== null)).toEqual([2])
    expect((await bodiesAfter(boardId, 0)).map(([seq]) => seq)).toEqual([1, 2])
  })

  test('DU6 loading takes the newest snapshot and what came after it; a broken one can be left out', async () => {
    const log = contract.log()
    const boardId = await contract.board()
    await log.append(boardId, START, [row(1), row(2), row(3), row(4)])
    await log.keep(snapshotOf(boardId, 1, 'start', 10))
    await log.keep(snapshotOf(boardId, 3, 'log', 30))
    const newest = await log.load(boardId)
    expect(newest).toMatchObject({ epoch: 1, seq: 4, rev: 1, damagedFrom: null })
    expect([newest?.snapshot?.seq, ...(newest?.snapshot?.document ?? [])]).toEqual([3, 30])
    expect(newest?.rows.map((one) => one.seq)).toEqual([4])
    const earlier = await log.load(boardId, 3)
    expect(earlier?.snapshot?.seq).toBe(1)
    expect(earlier?.rows.map((one) => one.seq)).toEqual([2, 3, 4])
    expect(await log.load(crypto.randomUUID())).toBeNull()
  })

  test('DU6 only what a snapshot of the log covers is forgotten', async () => {
    const log = contract.log()
    const boardId = await contract.board()
    await log.append(boardId, START, [row(1), row(2), row(3), row(4)])
    await log.keep(snapshotOf(boardId, 4, 'start', 10))
    expect(await log.forgetCovered(boardId, 1)).toBe(0)
    await log.keep(snapshotOf(boardId, 2, 'log', 20))
    await log.keep(snapshotOf(boardId, 3, 'log', 30))
    expect(await log.forgetCovered(boardId, 2)).toBe(0)
    expect(await log.forgetCovered(boardId, 1)).toBe(3)
    expect(await bodiesAfter(boardId, 0)).toEqual([[4, 4]])
    expect((await log.load(boardId, 4))?.snapshot?.seq).toBe(3)
    expect((await log.load(boardId, 3))?.snapshot ?? null).toBeNull()
  })

  test('DU7 where the log was set aside is told at every load', async () => {
    const log = contract.log()
    const boardId = await contract.board()
    await log.append(boardId, START, [row(1), row(2), row(3)])
    await log.setAside(boardId, 1, 3, 'does not load')
    await log.setAside(boardId, 1, 2, 'other bytes')
    await log.setAside(boardId, 1, 2, 'other bytes')
    expect((await log.load(boardId))?.damagedFrom).toBe(2)
  })

  test('DU8 a new epoch begins with one document, and the old log takes nothing more', async () => {
    const log = contract.log()
    const boardId = await contract.board()
    await log.append(boardId, START, [row(1), row(2)])
    await log.setAside(boardId, 1, 2, 'does not load')
    expect(await log.beginEpoch(boardId, START, Uint8Array.of(7))).toBeNull()
    const head = { ...START, seq: 2 }
    expect(await log.beginEpoch(boardId, head, Uint8Array.of(7))).toEqual({ epoch: 2, seq: 2, rev: 2 })
    expect(await log.append(boardId, head, [row(9)])).toBeNull()
    const stored = await log.load(boardId)
    expect(stored).toMatchObject({ epoch: 2, seq: 2, rev: 2, rows: [], damagedFrom: null })
    expect([...(stored?.snapshot?.document ?? [])]).toEqual([7])
    expect(await log.append(boardId, { epoch: 2, seq: 2, rev: 2 }, [row(3)])).toBe(3)
  })
})

test('DU4 the meaning of each row is kept beside it, whatever signs it holds', async () => {
  const boardId = await insertBoard()
  await postgresLog(db()).append(boardId, START, [row(1), row(2)])
  expect(await eventSeqs(boardId)).toEqual([
    [1, 'a "quoted", {braced} one\\'],
    [1, 'another'],
    [2, 'a "quoted", {braced} one\\'],
    [2, 'another'],
  ])
  expect(await countRows(boardId)).toMatchObject({ updates: 2, events: 4 })
})

test('DU4 while a board is held others wait to write it, and then come second; of work that fails nothing stays', async () => {
  const log = postgresLog(database.db)
  const boardId = await insertBoard()
  const order: string[] = []
  let other: Promise<number | null> = Promise.resolve(null)
  await log.whileHeld(boardId, async (held) => {
    other = log.append(boardId, START, [row(9)]).finally(() => order.push('other'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await held.append(boardId, START, [row(1)])).toBe(1)
    order.push('held')
  })
  expect(await other).toBeNull()
  expect(order).toEqual(['held', 'other'])
  const failing = log.whileHeld(boardId, async (held) => {
    await held.append(boardId, { ...START, seq: 1 }, [row(2)])
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await log.head(boardId)).toEqual({ ...START, seq: 1 })
})

test('DU4 in a transaction that is rolled back nothing stays', async () => {
  const boardId = await insertBoard()
  const undone = db().transaction(async (tx) => {
    expect(await postgresLog(tx).append(boardId, START, [row(1)])).toBe(1)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await countRows(boardId)).toMatchObject({ updates: 0, events: 0 })
  expect(await postgresLog(db()).head(boardId)).toEqual(START)
})
