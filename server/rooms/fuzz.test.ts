/**
 * Two nodes on one log, and people at either of them. Everything random comes from a seed; frames, flushes
 * and news move only when the test says so, and the log fails now and then, before or after it has written.
 */
import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createEditor } from '../../lib/doc/edit.ts'
import { createReader, readBoard } from '../../lib/doc/read.ts'
import { openRoots } from '../../lib/doc/roots.ts'
import { gesture, pick, type Hands } from '../../lib/doc/test-gestures.ts'
import { randomness, smallBoard } from '../../lib/doc/test-network.ts'
import { createUndo, type BoardUndo } from '../../lib/doc/undo.ts'
import { seedDocument } from '../../lib/doc/write.ts'
import { mayEdit, NO_LOCKS, type Role, type Step } from '../../lib/journey/policy.ts'
import { MESSAGE } from '../../lib/sync/wire.ts'
import type { BoardLog, LogHead, LogRow } from '../db/log.ts'
import { MemoryLog } from '../db/memory-log.ts'
import { log as lines } from '../log.ts'
import { readFrame } from './frames.ts'
import { Parcel, type Line } from './line.ts'
import { loadBoard } from './load-board.ts'
import { Session } from './session.ts'
import type { Ground, Refused } from './writer.ts'
import { Allowance } from './allowance.ts'
import { Writing } from './writing.ts'

/** See `lib/doc/fuzz.test.ts`. */
const SEEDS = Number(process.env.FUZZ_SEEDS ?? 200)
const FIRST = Number(process.env.FUZZ_FIRST ?? 1)
/** 101: judged again, after its write failed, by less than its writer had known. The others: known to know, before what it wrote was stored. */
const PINNED: readonly number[] = [101, 1466, 2109, 2897, 3590, 4684, 4749, 5109, 7554, 8954, 9291]
const HAPPENINGS = 120
const BOARD = 'board'
const STEPS = ['free', 'free', 'free', 'chapters', 'touchpoints', 'pains', 'vote'] as const

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'],
  })
  vi.spyOn(lines, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Fails before it writes, or after: whoever asked does not know which. */
class FrailLog extends MemoryLog {
  #random: () => number
  whole = false

  constructor(random: () => number) {
    super()
    this.#random = random
  }

  override async append(boardId: string, head: LogHead, rows: readonly LogRow[]) {
    const luck = this.whole ? 1 : this.#random()
    if (luck < 0.04) throw new Error('the line to the database broke')
    const seq = await super.append(boardId, head, rows)
    if (luck < 0.08) throw new Error('the line to the database broke, after the commit')
    return seq
  }
}

/** What the rows of the board say, whoever has read them by now. */
type Rights = { rev: number; step: Step; ended: { rev: number; step: Step }[] }

class Node implements Ground<Session> {
  readonly boardId = BOARD
  readonly sessions = new Map<Session, Role>()
  readonly refusals: string[] = []
  writing: Writing<Session> | null = null
  read: Rights
  #rows: { now: Rights }
  #log: BoardLog

  private constructor(log: BoardLog, rows: { now: Rights }) {
    this.#log = log
    this.#rows = rows
    this.read = rows.now
  }

  static async open(log: BoardLog, rows: { now: Rights }): Promise<Node> {
    const node = new Node(log, rows)
    const loaded = await loadBoard(log, BOARD)
    if (!loaded) throw new Error('no board')
    node.writing = new Writing(node, loaded)
    return node
  }

  get works(): Writing<Session> {
    if (!this.writing) throw new Error('not open')
    return this.writing
  }

  log = () => this.#log
  flushEveryMs = () => 5
  wrote = () => {}
  standing = () => ({ epoch: 1, rev: this.read.rev, step: this.read.step, writable: true })

  standingOf(role: Role, seatId: string) {
    return { role, stage: 'live', step: this.read.step, locks: NO_LOCKS, seatId, damaged: false } as const
  }

  stand(session: Session): void {
    const role = this.sessions.get(session)
    if (role) session.stand(this.standingOf(role, session.seatId))
  }

  /** Reads the rows, and tells everyone here what it read. */
  async refresh(): Promise<boolean> {
    if (this.read === this.#rows.now) return true
    this.read = this.#rows.now
    for (const session of this.sessions.keys()) {
      this.stand(session)
      news.get(session)?.(this.read.rev, this.read.step)
    }
    return true
  }

  publish(frames: readonly Uint8Array[], saved: ReadonlyMap<Session, number>): void {
    const whole = new Parcel(frames)
    for (const session of this.sessions.keys()) session.deliver({ whole, bare: whole }, saved.get(session))
  }

  refuse(session: Session, verdict: Refused): void {
    this.refusals.push(`${session.seatId}: ${verdict.reason}`)
  }
}

/** How board state gets to a person: over the same line as everything else. */
const news = new WeakMap<Session, (rev: number, step: Step) => void>()

type Coming = { frame: Uint8Array } | { rev: number; step: Step }
type Going = { update: Uint8Array; first: boolean } | { seen: number }

class Person implements Hands {
  readonly seatId: string
  readonly role: Role
  readonly doc = new Y.Doc()
  readonly edit: Hands['edit']
  readonly reader: Hands['reader']
  readonly undo: BoardUndo
  readonly may: Hands['may']
  step: Step = 'free'
  /** The last rev that the server was told this person knows. */
  seen = 0
  node: Node | null = null
  session: Session | null = null
  saved = 0
  coming: Coming[] = []
  going: Going[] = []

  constructor(seatId: string, role: Role, clientId: number, random: () => number) {
    this.seatId = seatId
    this.role = role
    this.doc.clientID = clientId
    openRoots(this.doc)
    let made = 0
    this.may = (act) =>
      mayEdit({ role, stage: 'live', step: this.step, locks: NO_LOCKS, seatId, damaged: false }, act)
    this.undo = createUndo(this.doc, this.may)
    this.undo.manager.captureTimeout = 0
    this.reader = createReader(this.doc)
    this.edit = createEditor(this.doc, {
      seatId,
      newId: () => `${seatId}made${++made}`,
      may: this.may,
      rankJitter: () => random() < 0.5,
    })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.session) this.going.push({ update, first: false })
    })
  }

  async join(node: Node, rows: Rights): Promise<void> {
    this.leave()
    const joining = node.works.catchUp()
    await vi.advanceTimersByTimeAsync(5_001)
    await joining
    const arrives = (frame: Uint8Array) => void this.coming.push({ frame })
    const line: Line = {
      open: true,
      bufferedBytes: 0,
      send: arrives,
      sendParcel: (parcel, own) => [...parcel.frames, ...(own ? [own] : [])].forEach(arrives),
      end: () => {},
    }
    const session = new Session({
      line,
      clientId: this.doc.clientID,
      seatId: this.seatId,
      leases: new Set([this.doc.clientID]),
      missed: rows.ended.filter(({ rev }) => rev > this.seen).map(({ step }) => step),
      signIn: '',
      standing: node.standingOf(this.role, this.seatId),
      now: () => 0,
      frames: new Allowance(Infinity, 1, Date.now),
    })
    this.node = node
    this.session = session
    this.saved = 0
    node.sessions.set(session, this.role)
    news.set(session, (rev, step) => void this.coming.push({ rev, step }))
    const state = node.works.joining
    const vector = state.vector()
    for (const frame of state.answer(Y.encodeStateVector(this.doc))) arrives(frame)
    session.listening = true
    this.coming.push({ rev: node.read.rev, step: node.read.step })
    this.going.push({ update: Y.encodeStateAsUpdate(this.doc, vector), first: true })
  }

  /** What was under way is lost; what is done from now on is kept. */
  leave(): void {
    if (this.session) this.node?.sessions.delete(this.session)
    this.node = this.session = null
    this.coming = []
    this.going = []
  }

  send(): boolean {
    const next = this.going.shift()
    if (!next || !this.session || !this.node) return false
    if ('seen' in next) {
      this.session.saw()
      this.session.afterSaved(() => (this.seen = Math.max(this.seen, next.seen)))
    } else {
      this.session.received += 1
      this.node.works.propose({ writer: this.session, ...next, count: this.session.received })
    }
    return true
  }

  receive(): boolean {
    const next = this.coming.shift()
    if (!next) return false
    if ('rev' in next) {
      this.step = next.step
      this.going.push({ seen: next.rev })
      return true
    }
    const decoder = decoding.createDecoder(next.frame)
    if (decoding.readVarUint(decoder) === MESSAGE.saved) this.saved = decoding.readVarUint(decoder)
    const frame = readFrame(next.frame)
    if (frame.kind === 'update' || frame.kind === 'firstAnswer') Y.applyUpdate(this.doc, frame.update, this)
    return true
  }

  get allSaved(): boolean {
    return this.session !== null && this.saved === this.session.received
  }
}

async function seeded(log: MemoryLog): Promise<void> {
  log.open(BOARD)
  const first = new Y.Doc()
  first.clientID = 2
  seedDocument(first, smallBoard(), new Map())
  const row = { seatId: null, clientId: 2, body: Y.encodeStateAsUpdate(first), changes: [], step: 'free' }
  await log.append(BOARD, { epoch: 1, seq: 0, rev: 1 }, [row])
}

async function compact(log: BoardLog): Promise<void> {
  const loaded = await loadBoard(log, BOARD)
  if (!loaded) return
  await log.keep({
    boardId: BOARD,
    epoch: 1,
    seq: loaded.head.seq,
    kind: 'log',
    version: '',
    document: Y.encodeStateAsUpdate(loaded.document),
    canonical: null,
    createdBy: null,
  })
  await log.forgetCovered(BOARD, 1)
}

for (const seed of new Set([...PINNED, ...Array.from({ length: SEEDS }, (_, nth) => FIRST + nth)])) {
  test(`DU14 two nodes, lost lines and a frail log end with one board, all of it saved (seed ${seed})`, async () => {
    const random = randomness(seed)
    const log = new FrailLog(random)
    log.whole = true
    await seeded(log)
    const rows: { now: Rights } = { now: { rev: 1, step: 'free', ended: [] } }
    const nodes = [await Node.open(log, rows), await Node.open(log, rows)]
    const people = Array.from(
      { length: 2 + Math.floor(random() * 7) },
      (_, at) => new Person(`seat${at}`, at === 0 ? 'facilitator' : 'participant', 100 + at, random),
    )
    const anyNode = () => pick(nodes, random) ?? nodes[0]
    const joins = async (person: Person) => {
      const node = anyNode()
      if (node) await person.join(node, rows.now)
    }
    for (const person of people) {
      await joins(person)
      while (person.receive() || person.send());
    }
    log.whole = false

    for (let nth = 0; nth < HAPPENINGS; nth++) {
      const person = pick(people, random)
      if (!person) break
      const chance = random()
      if (chance < 0.2) person.send()
      else if (chance < 0.38) person.receive()
      else if (chance < 0.41) person.leave()
      else if (chance < 0.46) await joins(person)
      else if (chance < 0.53) person.undo.undo()
      else if (chance < 0.58) person.undo.redo()
      else if (chance < 0.66) await vi.advanceTimersByTimeAsync(Math.floor(random() * 12))
      else if (chance < 0.69) anyNode()?.works.fellBehind()
      else if (chance < 0.7) await compact(log)
      else if (chance < 0.72) {
        const { rev, step, ended } = rows.now
        const next = pick(STEPS, random) ?? 'free'
        rows.now = { rev: rev + 1, step: next, ended: [...ended, { rev: rev + 1, step }] }
        log.raiseRev(BOARD)
        if (random() < 0.5) await anyNode()?.refresh()
      } else gesture(person, random)
    }

    log.whole = true
    for (const person of people) if (!person.session) await joins(person)
    for (let quiet = 0; quiet < 4; ) {
      let moved = false
      for (const person of people) moved = person.send() || person.receive() || moved
      for (const node of nodes) node.works.fellBehind()
      await vi.advanceTimersByTimeAsync(5_001)
      quiet = moved ? 0 : quiet + 1
    }

    expect(nodes.flatMap((node) => node.refusals)).toEqual([])
    const fresh = await loadBoard(log, BOARD)
    if (!fresh) throw new Error('no board')
    expect(fresh.damaged).toBe(false)
    const view = readBoard(fresh.document)
    for (const node of nodes) expect(readBoard(node.works.live)).toEqual(view)
    for (const person of people) {
      expect(readBoard(person.doc), person.seatId).toEqual(view)
      expect(person.allSaved, `${person.seatId}: ${person.saved} of ${person.session?.received}`).toBe(true)
    }
  })
}
