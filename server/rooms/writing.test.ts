/** Writing on a log in memory whose answers are held back by hand. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { digestOf } from '../../lib/doc/digest.ts'
import { seedDocument } from '../../lib/doc/write.ts'
import type { RichBlock } from '../../lib/journey/rich.ts'
import { NO_LOCKS, type Standing } from '../../lib/journey/policy.ts'
import { firstView } from '../commands/first-view.ts'
import type { LogRow } from '../db/log.ts'
import { MemoryLog } from '../db/memory-log.ts'
import { emptyDocument } from './gate.ts'
import { loadBoard } from './load-board.ts'
import { WORKSHOP } from './test-bench.ts'
import type { Writer } from './writer.ts'
import { Writing } from './writing.ts'

const BOARD = crypto.randomUUID()
/** A touchpoint with a description. */
const DESCRIBED = crypto.randomUUID()
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Answers of the log, one by one: as it is, lost on the way back, or not at all. */
class SlowLog extends MemoryLog {
  #held: (() => void)[] | null = null
  appends: number[] = []
  loseAnswers = 0
  /** Another process that is always a little quicker, unless the board is held. */
  quicker: (() => Uint8Array) | null = null
  #whileHeld = false

  hold(): void {
    this.#held = []
  }

  release(): void {
    for (const go of this.#held?.splice(0) ?? []) go()
    this.#held = null
  }

  override async append(boardId: string, head: Parameters<MemoryLog['append']>[1], rows: readonly LogRow[]) {
    const held = this.#held
    if (held) await new Promise<void>((resolve) => held.push(resolve))
    const now = await this.head(boardId)
    if (this.quicker && !this.#whileHeld && now) {
      const body = this.quicker()
      await super.append(boardId, now, [{ seatId: null, clientId: 1, body, changes: [], step: 'free' }])
    }
    const seq = await super.append(boardId, head, rows)
    this.appends.push(rows.length)
    if (this.loseAnswers-- > 0) throw new Error('connection lost')
    return seq
  }

  override async whileHeld<T>(boardId: string, work: Parameters<typeof MemoryLog.prototype.whileHeld<T>>[1]) {
    this.#whileHeld = true
    return super.whileHeld(boardId, work).finally(() => (this.#whileHeld = false))
  }
}

const standing: Standing = { role: 'participant', stage: 'live', step: 'free', locks: NO_LOCKS, seatId: 's' }

class Ann implements Writer {
  readonly doc = new Y.Doc()
  readonly seatId = crypto.randomUUID()
  readonly clientId = this.doc.clientID
  readonly leases = new Set([this.clientId])
  over = false
  saved = 0
  refused = ''
  unaware = false
  standings = () => [{ ...standing, seatId: this.seatId }]
  #sent = 0

  get goal(): Y.Text {
    return this.doc.getMap('scope').get('goal') as Y.Text
  }

  /** What one keystroke is to the server. */
  types(writing: Writing<Ann>, letters: string): void {
    const before = Y.encodeStateVector(this.doc)
    this.goal.insert(this.goal.length, letters)
    const update = Y.encodeStateAsUpdate(this.doc, before)
    writing.propose({ writer: this, update, first: false, count: ++this.#sent })
  }
}

async function openWriting(log: SlowLog) {
  const loaded = await loadBoard(log, BOARD)
  if (!loaded) throw new Error('no board')
  const heard: number[] = []
  const ground = {
    boardId: BOARD,
    rev: loaded.head.rev,
    onRefresh: () => {},
    log: () => log,
    standing: () => ({ epoch: 1, rev: ground.rev, step: 'free', writable: true }),
    async refresh() {
      ground.rev = (await log.head(BOARD))?.rev ?? 0
      ground.onRefresh()
      return true
    },
    every: 5,
    flushEveryMs: () => ground.every,
    publish(frames: readonly Uint8Array[], saved: ReadonlyMap<Ann, number>) {
      heard.push(frames.length)
      for (const [writer, count] of saved) writer.saved = count
    },
    stand: (_writer: Ann) => {},
    wrote: () => {},
    refuse(writer: Ann, verdict: { reason: string }) {
      writer.refused = verdict.reason
    },
  }
  const writing = new Writing<Ann>(ground, loaded)
  const goal = () => String(writing.live.getMap('scope').get('goal'))
  return { writing, ground, heard, goal }
}

async function board() {
  const log = new SlowLog()
  log.open(BOARD)
  const first = emptyDocument()
  const view = firstView(WORKSHOP, () => crypto.randomUUID())
  const [touchpoint, ...others] = view.touchpoints
  if (!touchpoint) throw new Error('no touchpoint')
  const words: RichBlock[] = [{ block: 'paragraph', content: [{ text: 'samen' }] }]
  const touchpoints = [{ ...touchpoint, id: DESCRIBED }, ...others]
  seedDocument(first, { ...view, touchpoints }, new Map([[DESCRIBED, words]]))
  const body = Y.encodeStateAsUpdate(first)
  await log.append(BOARD, { epoch: 1, seq: 0, rev: 1 }, [
    { seatId: null, clientId: 1, body, changes: [], step: 'free' },
  ])
  log.appends = []
  const people = [new Ann(), new Ann(), new Ann()] as const
  for (const { doc } of people) Y.applyUpdate(doc, body)
  return { log, people, ...(await openWriting(log)) }
}

const reloaded = async (log: MemoryLog) =>
  String((await loadBoard(log, BOARD))?.document.getMap('scope').get('goal'))

test('DU5 an idle board is written in the same turn; what comes during a commit goes out with the next, as one', async () => {
  const { log, people, writing, heard } = await board()
  const [ann, bob, cas] = people
  log.hold()
  ann.types(writing, 'a')
  await turn()
  for (let n = 0; n < 5; n++) for (const one of people) one.types(writing, 'b')
  log.release()
  await writing.drain()
  expect(log.appends).toEqual([1, 15])
  expect(heard).toEqual([1, 1])
  expect([ann.saved, bob.saved, cas.saved]).toEqual([6, 5, 5])
})

test('DU5 when one update becomes several, all of them are stored', async () => {
  const { log, people, writing } = await board()
  const [ann, bob] = people
  const words = (doc: Y.Doc) => {
    const touchpoint = doc.getMap('touchpoints').get(DESCRIBED) as Y.Map<unknown>
    const paragraph = (touchpoint.get('body') as Y.XmlFragment).get(0) as Y.XmlElement
    return paragraph.get(0) as Y.XmlText
  }
  const makesBold = (one: Ann) => {
    const before = Y.encodeStateVector(one.doc)
    words(one.doc).format(0, 5, { bold: {} })
    const update = Y.encodeStateAsUpdate(one.doc, before)
    writing.propose({ writer: one, update, first: false, count: 1 })
  }
  // the second one's marks say nothing new: Yjs takes them away again in a transaction of its own
  makesBold(ann)
  makesBold(bob)
  await writing.drain()
  expect(log.appends.reduce((sum, rows) => sum + rows, 0)).toBe(3)
  const again = await loadBoard(log, BOARD)
  expect(again?.damaged).toBe(false)
  expect(again && digestOf(again.document)).toEqual(digestOf(writing.live))
})

test('DU4 of two processes that write one board the one that comes second reads on, judges again and writes', async () => {
  const { log, people, writing, goal } = await board()
  const other = await openWriting(log)
  const [ann, bob] = people
  ann.types(writing, 'hier ')
  bob.types(other.writing, 'daar ')
  await Promise.all([writing.drain(), other.writing.drain()])
  writing.fellBehind()
  await writing.drain()
  expect(goal()).toBe(other.goal())
  expect(goal().length).toBe('hier daar '.length)
  expect(await reloaded(log)).toBe(goal())
  expect([ann.saved, bob.saved]).toEqual([1, 1])
})

test.each([0, 1])(
  'DU4 who fell behind a compacted log with %i rows left takes over the whole',
  async (left) => {
    const { log, people, writing } = await board()
    const other = await openWriting(log)
    people[0].types(writing, 'hier')
    await writing.drain()
    await log.keep({
      boardId: BOARD,
      epoch: 1,
      seq: 2,
      kind: 'log',
      version: '',
      document: Y.encodeStateAsUpdate(writing.live),
      canonical: null,
      createdBy: null,
    })
    await log.forgetCovered(BOARD, 1)
    people[0].types(writing, '!'.repeat(left))
    await writing.drain()
    people[1].types(other.writing, 'daar')
    await other.writing.drain()
    expect(other.goal()).toContain(`hier${'!'.repeat(left)}`)
    expect(other.goal()).toContain('daar')
    expect(people[1].saved).toBe(1)
  },
)

test('DU4 a process that loses every race holds the board, and is written', async () => {
  const { log, people, writing, goal } = await board()
  const [ann, bob] = people
  let races = 0
  log.quicker = () => {
    if ((races += 1) > 20) log.quicker = null
    const before = Y.encodeStateVector(bob.doc)
    bob.goal.insert(0, 'b')
    return Y.encodeStateAsUpdate(bob.doc, before)
  }
  ann.types(writing, 'a')
  await writing.drain()
  expect(ann.saved).toBe(1)
  expect(races).toBeLessThan(5)
  expect(goal()).toMatch(/^b+a$|^ab+$/)
  expect(await reloaded(log)).toBe(goal())
})

test('DU2 a commit whose answer was lost is neither lost nor done twice', async () => {
  const { log, people, writing, goal } = await board()
  log.loseAnswers = 1
  people[0].types(writing, 'eens')
  await writing.drain()
  expect(people[0].saved).toBe(1)
  expect(goal()).toBe('eens')
  expect(await reloaded(log)).toBe('eens')
  expect((await log.head(BOARD))?.seq).toBe(2)
})

test('RM3 what was accepted before somebody was removed is not written after it, though we heard of it ourselves', async () => {
  const { log, people, writing, ground, goal } = await board()
  const [ann, bob] = people
  ann.types(writing, 'eerst')
  await writing.drain()
  // accepted, and waiting for its turn; by then the log and this process agree on the new rights
  ground.every = 60_000
  bob.types(writing, 'te laat')
  log.raiseRev(BOARD)
  ground.rev += 1
  bob.over = true
  await writing.drain()
  expect(goal()).toBe('eerst')
  expect(await reloaded(log)).toBe('eerst')
  expect(bob.saved).toBe(0)
})

test('RM3 nor when another process removed them and told nobody', async () => {
  const { log, people, writing, ground, goal } = await board()
  const [ann, bob] = people
  ground.onRefresh = () => void (bob.over = true)
  log.raiseRev(BOARD)
  bob.types(writing, 'te laat')
  ann.types(writing, 'gewoon')
  await writing.drain()
  expect(goal()).toBe('gewoon')
  expect(await reloaded(log)).toBe('gewoon')
  expect([ann.saved, bob.saved]).toEqual([1, 0])
})

test('GT1 after a refusal nothing of that line counts any more, and the others go on', async () => {
  const { people, writing, goal } = await board()
  const [ann, bob] = people
  bob.leases.clear()
  bob.types(writing, 'van een ander')
  expect(bob.refused).toContain('not leased')
  bob.over = true
  bob.leases.add(bob.clientId)
  bob.types(writing, 'en nu wel')
  ann.types(writing, 'verder')
  await writing.drain()
  expect(goal()).toBe('verder')
})

test('RM3 what was accepted of somebody whose line is gone is judged by the rights they have by then', async () => {
  const { log, people, writing, ground, goal } = await board()
  const [ann, bob] = people
  ground.every = 60_000
  ann.types(writing, 'gewoon')
  bob.types(writing, 'te laat')
  log.raiseRev(BOARD)
  ground.rev += 1
  // his line went before he was removed, so nobody ended it
  ground.stand = (writer) => void (writer.over = writer === bob)
  await writing.drain()
  expect(goal()).toBe('gewoon')
  expect([ann.saved, bob.saved]).toEqual([1, 0])
})

test('RM7 who writes alone waits for what was accepted, and lets nobody in between', async () => {
  const { log, people, writing, goal } = await board()
  const [ann, bob] = people
  ann.types(writing, 'eerst ')
  const server = new Ann()
  const alone = writing.alone(async (reach) => {
    const head = await reach(log)
    if (!head) return null
    bob.types(writing, 'daarna')
    Y.applyUpdate(server.doc, Y.encodeStateAsUpdate(writing.live))
    const before = Y.encodeStateVector(server.doc)
    server.goal.insert(server.goal.length, 'server ')
    const body = Y.encodeStateAsUpdate(server.doc, before)
    const row = { seatId: null, clientId: server.clientId, body, changes: [], step: 'free' }
    const seq = await log.append(BOARD, head, [row])
    return seq === null ? null : { seq, bodies: [body] }
  })
  const second = writing.alone(async (reach) => ({ seq: (await reach(log))?.seq ?? 0, bodies: [] }))
  await Promise.all([alone, second])
  await writing.drain()
  expect(log.appends).toEqual([1, 1, 1])
  expect(goal()).toContain('eerst ')
  expect(goal()).toContain('server ')
  expect(goal()).toContain('daarna')
  expect(await reloaded(log)).toBe(goal())
})

test('RM7 what another node wrote in the last moment is taken over under the lock: one try is enough', async () => {
  const { log, people, writing, goal } = await board()
  const [ann] = people
  const other = new Ann()
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(writing.live))
  let tries = 0
  await writing.alone(async (reach) => {
    tries += 1
    const before = Y.encodeStateVector(other.doc)
    other.goal.insert(other.goal.length, 'elders ')
    const body = Y.encodeStateAsUpdate(other.doc, before)
    const now = await log.head(BOARD)
    if (!now) return null
    await log.append(BOARD, now, [
      { seatId: null, clientId: other.clientId, body, changes: [], step: 'free' },
    ])
    const head = await reach(log)
    expect(goal()).toBe('elders ')
    return head && { seq: head.seq, bodies: [] }
  })
  expect(tries).toBe(1)
  ann.types(writing, 'hier')
  await writing.drain()
  expect(goal()).toContain('hier')
  expect(await reloaded(log)).toBe(goal())
})
