import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { digestOf } from '../../lib/doc/digest.ts'
import { db } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { countRows } from '../db/test-rows.ts'
import { Compaction, compactInThread } from './compaction.ts'
import { compactBoard, type CompactStep } from './compact.ts'
import { loadBoard } from './load-board.ts'
import { openBench } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

/** `KILLS=200` for a long night. */
const KILLS = Number(process.env.KILLS ?? 6)
const SECRET = 'toch maar niet'
const log = () => postgresLog(db())

/** A board with `count` updates in its log, a text among them that was erased again; made without a room. */
async function longBoard(count: number): Promise<string> {
  const { boardId } = await bench.workshop()
  const loaded = await loadBoard(log(), boardId)
  if (!loaded) throw new Error('no board')
  const { document, head } = loaded
  const rows: Uint8Array[] = []
  document.on('update', (update: Uint8Array) => void rows.push(update))
  const goal = document.getMap('scope').get('goal') as Y.Text
  goal.insert(0, SECRET)
  goal.delete(0, SECRET.length)
  while (rows.length < count) goal.insert(goal.length, 'a')
  await log().append(
    boardId,
    head,
    rows.map((body) => ({
      seatId: null,
      clientId: document.clientID,
      body,
      changes: [{ what: 'x' }],
      step: 'free',
    })),
  )
  return boardId
}

async function digest(boardId: string) {
  const loaded = await loadBoard(log(), boardId)
  expect(loaded?.damaged).toBe(false)
  return loaded && digestOf(loaded.document)
}

test('DU6 a compacted board is the same with fewer rows, forgets what was erased, and keeps its events', async () => {
  const boardId = await longBoard(60)
  const before = await digest(boardId)
  const rows = await countRows(boardId)
  expect(rows.updates).toBe(61)
  expect(await compactInThread(boardId, new AbortController().signal)).toBe(61)
  expect(await digest(boardId)).toEqual(before)
  expect(await countRows(boardId)).toEqual({ updates: 0, events: rows.events, snapshots: 1 })
  const stored = await log().load(boardId)
  expect(Buffer.from(stored?.snapshot?.document ?? []).includes(SECRET)).toBe(false)
  expect(Buffer.from(stored?.snapshot?.document ?? []).includes('aaaa')).toBe(true)
  // and it goes on from there
  const anne = await bench.join(await bench.seat(boardId, 'facilitator', 'Anne'))
  expect(anne.view().scope.goal).toBe('a'.repeat(58))
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'verder')
  await anne.allSaved()
  expect(await compactInThread(boardId, new AbortController().signal)).toBeGreaterThan(61)
  expect(await countRows(boardId)).toMatchObject({ updates: 0, snapshots: 1 })
  anne.leave()
})

const STEPS: CompactStep[] = ['read', 'verified', 'kept', 'forgotten']
test.each(STEPS)(
  'DU6 ended after it has %s, the board loads as it was, and the next one finishes',
  async (last) => {
    const boardId = await longBoard(20)
    const before = await digest(boardId)
    const ended = compactBoard(log(), boardId, (step) => {
      if (step === last) throw new Error('killed')
    })
    await expect(ended).rejects.toThrow('killed')
    expect(await digest(boardId)).toEqual(before)
    await compactBoard(log(), boardId)
    expect(await digest(boardId)).toEqual(before)
    expect(await countRows(boardId)).toMatchObject({ updates: 0, snapshots: 1 })
  },
)

test('DU6 killed at any moment the board loads as it was', async () => {
  const boardId = await longBoard(40)
  const before = await digest(boardId)
  let killed = 0
  for (let n = 0; n < KILLS; n++) {
    const kill = new AbortController()
    const running = compactInThread(boardId, kill.signal).then(
      () => false,
      () => true,
    )
    // starting the thread takes most of it: the kills spread over what comes after
    setTimeout(() => kill.abort(), 400 + (n % 12) * 60)
    if (await running) killed += 1
    expect(await digest(boardId)).toEqual(before)
  }
  expect(killed).toBeGreaterThan(0)
  await compactInThread(boardId, new AbortController().signal)
  expect(await digest(boardId)).toEqual(before)
})

test('DU6 people who write meanwhile lose nothing, and a room that has been compacted away catches up', async () => {
  const boardId = await longBoard(30)
  const anne = await bench.join(await bench.seat(boardId, 'facilitator', 'Anne'))
  const compacting = compactInThread(boardId, new AbortController().signal)
  for (let n = 0; n < 30; n++) {
    anne.edit.setText({ in: 'scope', field: 'outOfScope' }, `${anne.view().scope.outOfScope}b`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await compacting
  await anne.allSaved()
  const other = await openBench()
  const bea = await other.join(await bench.seat(boardId, 'facilitator', 'Bea'))
  expect(bea.view().scope.outOfScope).toBe('b'.repeat(30))
  // the other process compacts what this one has not read yet
  bea.edit.setText({ in: 'scope', field: 'goal' }, 'elders')
  await bea.allSaved()
  await compactBoard(log(), boardId)
  anne.edit.setText({ in: 'scope', field: 'outOfScope' }, 'hier')
  await anne.allSaved()
  expect(anne.view().scope.goal).toBe('elders')
  await other.close()
  anne.leave()
})

test('DU6 at 5,000 rows it begins however busy it is, and another board waits two seconds', async () => {
  const boards = [await longBoard(10), await longBoard(10)]
  const rooms = boards.map((boardId) => ({
    boardId,
    head: { seq: 5_000 },
    coveredTo: 0,
    onWritten: new Set<() => void>(),
  }))
  const compaction = new Compaction(() => 0.9)
  for (const room of rooms) {
    compaction.watch(room)
    for (const tell of room.onWritten) tell()
    await compaction.idle()
  }
  expect(rooms.map(({ coveredTo }) => coveredTo)).toEqual([11, 0])
})

test('DU6 it begins at 500 rows, once a minute, and tells the room how far it came', async () => {
  const boardId = await longBoard(10)
  const told = new Set<() => void>()
  const room = { boardId, head: { seq: 499 }, coveredTo: 0, onWritten: told }
  let busy = 0
  const compaction = new Compaction(() => busy)
  compaction.watch(room)
  const write = () => told.forEach((tell) => tell())
  write()
  await compaction.idle()
  expect(room.coveredTo).toBe(0)
  room.head.seq = 500
  busy = 0.9
  write()
  await compaction.idle()
  expect(room.coveredTo, 'while there is much to do').toBe(0)
  busy = 0
  write()
  await compaction.idle()
  expect(room.coveredTo).toBe(11)
  room.head.seq = 2_000
  write()
  await compaction.idle()
  expect(room.coveredTo).toBe(11)
})
