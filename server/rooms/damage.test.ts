import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { db } from '../db/pool.ts'
import { sha256 } from '../db/log.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { snapshotsOf } from '../db/snapshots.ts'
import { countRows } from '../db/test-rows.ts'
import { compactBoard } from './compact.ts'
import { loadBoard } from './load-board.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

const log = () => postgresLog(db())
const goalOf = (document: Y.Doc) => String(document.getMap('scope').get('goal'))

/** Rows 2 to 5 each add a letter to the goal: "abcd". Row 1 is the board as it was made. */
async function fiveRows() {
  const { boardId, facilitator } = await bench.workshop()
  const loaded = await loadBoard(log(), boardId)
  if (!loaded) throw new Error('no board')
  const { document, head } = loaded
  const bodies: Uint8Array[] = []
  document.on('update', (update: Uint8Array) => void bodies.push(update))
  const goal = document.getMap('scope').get('goal') as Y.Text
  for (const letter of 'abcd') goal.insert(goal.length, letter)
  const rows = bodies.map((body) => ({ seatId: null, clientId: 1, body, changes: [], step: 'free' }))
  await log().append(boardId, head, rows)
  return { boardId, facilitator, bodies }
}

const spoil = (boardId: string, seq: number, body: Uint8Array, sum: Uint8Array | null) =>
  db().$client.query('update board_update set body = $3, sha256 = $4 where board_id = $1 and seq = $2', [
    boardId,
    seq,
    Buffer.from(body),
    sum && Buffer.from(sum),
  ])

const damageOf = async (boardId: string) =>
  (await db().$client.query('select seq::int, why from board_damage where board_id = $1', [boardId])).rows

type Way = [
  name: string,
  why: string,
  spoilIt: (board: Awaited<ReturnType<typeof fiveRows>>) => Promise<unknown>,
]
const NONSENSE = Uint8Array.of(9, 9, 9, 9, 9)
const WAYS: Way[] = [
  [
    'whose bytes changed',
    'other bytes than written',
    ({ boardId, bodies }) => spoil(boardId, 4, NONSENSE, sha256(bodies[2] ?? NONSENSE)),
  ],
  ['that does not read', 'does not load', ({ boardId }) => spoil(boardId, 4, NONSENSE, sha256(NONSENSE))],
  [
    'of before sums were kept that does not read',
    'does not load',
    ({ boardId }) => spoil(boardId, 4, NONSENSE, null),
  ],
  [
    'that waits for what is not there',
    'does not load',
    ({ boardId }) => {
      const far = new Y.Doc()
      far.getText('x').insert(0, 'a')
      const before = Y.encodeStateVector(far)
      far.getText('x').insert(1, 'b')
      const gap = Y.encodeStateAsUpdate(far, before)
      return spoil(boardId, 4, gap, sha256(gap))
    },
  ],
  [
    'that is gone',
    'missing',
    ({ boardId }) =>
      db().$client.query('delete from board_update where board_id = $1 and seq = 4', [boardId]),
  ],
]

test.each(WAYS)(
  'DU7 at a row %s the board stops, read-only, and is restored by who leads',
  async (_name, why, spoilIt) => {
    const board = await fiveRows()
    const { boardId, facilitator } = board
    await spoilIt(board)
    const loaded = await loadBoard(log(), boardId)
    expect(loaded?.damaged).toBe(true)
    expect(loaded && goalOf(loaded.document)).toBe('ab')
    expect(await damageOf(boardId)).toEqual([{ seq: 4, why }])

    const anne = await bench.join(facilitator)
    expect(anne.push?.state.damaged).toBe(true)
    expect(anne.view().scope.goal).toBe('ab')
    expect(anne.view().chapters.length).toBe(6)
    await anne.allSaved()
    // one who writes by hand gets nothing in, compaction touches nothing
    const rows = await countRows(boardId)
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'toch')
    expect(await compactBoard(log(), boardId)).toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await countRows(boardId)).toEqual(rows)
    expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: false })

    expect(await anne.command('restoreBoard', { snapshotId: null })).toMatchObject({ ok: true })
    await anne.until(() => anne.closed !== null)
    const back = bench.knock(facilitator, { epoch: '2' })
    await back.until(() => back.provider.synced && back.push !== null)
    expect(back.push?.state.damaged).toBe(false)
    expect(back.view().scope.goal).toBe('ab')
    back.edit.setText({ in: 'scope', field: 'goal' }, 'weer heel')
    await back.allSaved()
    // what is left of the old log stays for whoever wants to look at it
    expect((await countRows(boardId)).updates).toBeGreaterThanOrEqual(rows.updates)
  },
)

test('DU7 a snapshot that does not load is passed over while the rows are there', async () => {
  const { boardId } = await fiveRows()
  const broken = { boardId, epoch: 1, seq: 4, version: '', canonical: null, createdBy: null } as const
  await log().keep({ ...broken, kind: 'start', document: NONSENSE })
  const loaded = await loadBoard(log(), boardId)
  expect(loaded?.damaged).toBe(false)
  expect(loaded && goalOf(loaded.document)).toBe('abcd')
  await db().$client.query('update board_snapshot set sha256 = null where board_id = $1', [boardId])
  expect((await loadBoard(log(), boardId))?.damaged).toBe(false)
})

test('DU7 when it covered rows that are gone, what is before it still opens', async () => {
  const { boardId, facilitator } = await fiveRows()
  await compactBoard(log(), boardId)
  await db().$client.query(
    "update board_snapshot set document = '\\x0909' where board_id = $1 and kind = 'log'",
    [boardId],
  )
  const anne = await bench.join(facilitator)
  expect(anne.push?.state.damaged).toBe(true)
  expect(anne.view().chapters).toEqual([])
  expect(await damageOf(boardId)).toEqual([{ seq: 1, why: 'missing' }])
  expect(await snapshotsOf(db(), boardId)).toEqual([])
  anne.leave()
})
