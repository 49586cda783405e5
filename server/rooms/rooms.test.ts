import { expect, test } from 'vitest'
import { CLOSE } from '../../lib/sync/wire.ts'
import { raiseRev } from '../db/standing.ts'
import { db } from '../db/pool.ts'
import { Rooms } from './rooms.ts'
import { openBench, type Person } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const LINGER_MS = 800

const bench = benchOfFile({ lingerMs: LINGER_MS })

const ends = (person: Person) => person.until(() => person.closed !== null)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function until(holds: () => boolean): Promise<void> {
  const latest = performance.now() + 15_000
  while (!holds()) {
    if (performance.now() > latest) throw new Error(`never came true: ${holds.toString()}`)
    await pause(5)
  }
}

test('RM8 a board opens once, however many ask at the same moment, and again while it closes', async () => {
  const { boardId } = await bench.workshop()
  let opened = 0
  const rooms = new Rooms(() => (opened += 1), { lingerMs: 0 })
  const all = await Promise.all(Array.from({ length: 20 }, () => rooms.open(boardId)))
  expect(new Set(all).size).toBe(1)
  expect(opened).toBe(1)
  rooms.settle(boardId)
  await pause(1)
  const again = await Promise.all(Array.from({ length: 20 }, () => rooms.open(boardId)))
  expect(new Set(again).size).toBe(1)
  expect(again[0]?.view()).toEqual(all[0]?.view())
  await rooms.close()
})

test('RM8 a join keeps a board that was about to go; a board that went is the same when somebody comes', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  const room = bench.hub.rooms.find(boardId)
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'bewaard')
  await anne.allSaved()
  anne.leave()
  await until(() => room?.sessions.size === 0)
  const back = await bench.join(facilitator)
  await pause(LINGER_MS * 1.5)
  expect(bench.hub.rooms.find(boardId)).toBe(room)
  back.leave()
  await until(() => bench.hub.rooms.find(boardId) === null && bench.hub.rooms.count().kept > 0)
  const later = await bench.join(facilitator)
  expect(bench.hub.rooms.find(boardId)).not.toBe(room)
  expect(later.view().scope.goal).toBe('bewaard')
  later.edit.setText({ in: 'scope', field: 'goal' }, 'en weer verder')
  await later.allSaved()
  later.leave()
})

test('RM8 what another process wrote while only bytes were left is there when the board wakes', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  anne.leave()
  await until(() => bench.hub.rooms.find(boardId) === null)
  await openBench().then(async (other) => {
    const bea = await other.join(facilitator)
    bea.edit.setText({ in: 'scope', field: 'goal' }, 'elders geschreven')
    await bea.allSaved()
    await other.close()
  })
  const back = await bench.join(facilitator)
  expect(back.view().scope.goal).toBe('elders geschreven')
  back.leave()
})

test('RM8 a hundred refused joins leave no board open', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const other = await bench.workshop()
  const waiting = await bench.seat(boardId, 'participant', 'Voor de deur')
  await db().$client.query('update seat set admitted_at = null where id = $1', [waiting.seatId])
  await until(() => bench.hub.rooms.count().open === 0)
  const refused = Array.from({ length: 100 }, (_, n) => {
    switch (n % 5) {
      case 0:
        return bench.knock({ boardId, seatId: '', cookie: `x=${n}` })
      case 1:
        return bench.knock({ ...other.facilitator, boardId })
      case 2:
        return bench.knock(waiting)
      case 3:
        return bench.knock(facilitator, { epoch: '7' })
      default:
        return bench.knock(facilitator, { schema: '0' })
    }
  })
  // and some who are let in, but have gone by then
  for (let n = 0; n < 20; n++) {
    const fleeting = bench.knock(facilitator)
    fleeting.provider.on('status', ({ status }) => status === 'connected' && fleeting.leave())
  }
  await Promise.all(refused.map(ends))
  expect(new Set(refused.map((person) => person.closed))).toEqual(
    new Set([CLOSE.signIn, CLOSE.gone, CLOSE.notYours, CLOSE.otherEpoch, CLOSE.newerVersion]),
  )
  await until(() => bench.hub.rooms.count().open === 0)
})

test('RM5 500 guessed boards, one that went and one of another team: the same answer, and nothing is opened', async () => {
  const { facilitator } = await bench.workshop()
  const theirs = await bench.workshop()
  await until(() => bench.hub.rooms.count().open === 0)
  const before = bench.hub.rooms.count()
  const answers = new Set<string>()
  let most = 0
  for (let batch = 0; batch < 10; batch++) {
    // a sign-in of its own for each batch: this is about guessing, not about haste
    const { facilitator: guesser } = await bench.workshop()
    const guesses = Array.from({ length: 50 }, () =>
      bench.knock({ ...guesser, boardId: crypto.randomUUID() }),
    )
    await Promise.all(guesses.map(ends))
    for (const { closed } of guesses) answers.add(String(closed))
    most = Math.max(most, bench.hub.rooms.count().open)
    for (const guess of guesses) guess.leave()
  }
  const foreign = bench.knock({ ...facilitator, boardId: theirs.boardId })
  await ends(foreign)
  answers.add(String(foreign.closed))
  expect([...answers]).toEqual([String(CLOSE.gone)])
  expect(most).toBe(0)
  expect(bench.hub.rooms.count()).toEqual(before)
})

test('RM3 removed by another process while typing: nothing of theirs is written after it', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const ticket = await bench.seat(boardId, 'participant', 'Tom')
  const tom = await bench.join(ticket)
  const stop = new AbortController()
  const typist = (async () => {
    while (!stop.signal.aborted) {
      tom.edit.setText({ in: 'scope', field: 'goal' }, `${tom.view().scope.goal}t`)
      await pause(50)
    }
  })()
  await anne.until(() => anne.view().scope.goal.length > 3)
  const seq = await db().transaction(async (tx) => {
    await tx.execute(`update seat set removed_at = now() where id = '${ticket.seatId}'`)
    await raiseRev(tx, boardId)
    const { rows } = await tx.execute<{ seq: string }>(`select seq from board where id = '${boardId}'`)
    return Number(rows[0]?.seq)
  })
  const removedAt = performance.now()
  await ends(tom)
  expect(performance.now() - removedAt).toBeLessThan(2_000)
  stop.abort()
  await typist
  expect(tom.closed).toBe(CLOSE.notYours)
  anne.edit.setText({ in: 'scope', field: 'outOfScope' }, 'verder')
  await anne.allSaved()
  const { rows } = await db().$client.query(
    'select seq from board_update where board_id = $1 and seat_id = $2 and seq > $3',
    [boardId, ticket.seatId, seq],
  )
  expect(rows).toEqual([])
  anne.leave()
})
