/**
 * One live board. Order of everything that is written: gate → COMMIT → live document → everyone →
 * *saved* to the author. An idle board flushes at once, a busy one at most every few milliseconds.
 */
import * as Y from 'yjs'
import { readBoard } from '../../lib/doc/read.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { Standing } from '../../lib/journey/policy.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { appendRows, loadLog, rowsAfter, type LogHead, type LogRow } from '../db/log.ts'
import { db, type Tx } from '../db/pool.ts'
import type { SeatRow } from '../db/standing.ts'
import { log } from '../log.ts'
import { answerToVectorFrame, presenceFrame, stateVectorFrame, updateFrame } from './frames.ts'
import { emptyDocument, judge, twinOf } from './gate.ts'
import { Presence } from './presence.ts'
import { readBoardRows, type Board } from './push.ts'
import type { Session } from './session.ts'
import { Telling } from './telling.ts'

const FLUSH_EVERY_MS = 5
const FLUSH_EVERY_CROWDED_MS = 16
const CROWDED_FROM_SESSIONS = 100
const RETRY_MS = { first: 100, most: 5_000 }

const COMMITTED = Symbol('committed')

type Proposal = { session: Session; update: Uint8Array; first: boolean; count: number }
type Accepted = Proposal & { emitted: Uint8Array[]; changes: readonly object[] }

/** The server's own update, and what belongs in the same transaction behind it. */
export type ExclusiveWork = {
  write: { clientId: number; body: Uint8Array; changes: readonly object[] }
  after: (tx: Tx, seq: number) => Promise<void>
}

export class Room {
  readonly boardId: string
  readonly sessions = new Set<Session>()
  readonly presence = new Presence()
  readonly #telling = new Telling(this)
  #board: Board
  #live: Y.Doc
  #twin: Y.Doc
  #seq: number
  #batch: Accepted[] = []
  /** While an exclusive piece of work runs, proposals wait here unjudged. */
  #waiting: Proposal[] | null = null
  #flushing: Promise<void> | null = null
  #flushTimer: NodeJS.Timeout | null = null
  #flushedAt = 0
  #closed = false

  private constructor(board: Board, live: Y.Doc, seq: number) {
    this.boardId = board.board.id
    this.#board = board
    this.#live = live
    this.#twin = twinOf(live, [])
    this.#seq = seq
  }

  /** Null when there is no such board. Throws when the database can't be reached. */
  static async open(boardId: string): Promise<Room | null> {
    const board = await readBoardRows(db(), boardId)
    if (!board) return null
    const { snapshot, rows } = await loadLog(db(), boardId, board.board.epoch)
    const live = emptyDocument()
    live.transact(() => {
      if (snapshot) Y.applyUpdate(live, snapshot, COMMITTED)
      for (const row of rows) Y.applyUpdate(live, row.body, COMMITTED)
    }, COMMITTED)
    return new Room(board, live, rows.at(-1)?.seq ?? board.board.seq)
  }

  get head(): LogHead {
    return { epoch: this.#board.board.epoch, seq: this.#seq, rev: this.#board.board.rev }
  }

  get board(): Board {
    return this.#board
  }

  view(): BoardView {
    return readBoard(this.#live)
  }

  /** The whole committed document, for a snapshot. */
  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#live)
  }

  standingOf(seat: SeatRow): Standing {
    const { stage, step, locks } = this.#board.board
    return { role: seat.role, stage, step, locks, seatId: seat.id }
  }

  // --- people -----------------------------------------------------------------------------------

  join(session: Session): void {
    this.sessions.add(session)
    session.send(stateVectorFrame(Y.encodeStateVector(this.#live)))
    const here = this.presence.all()
    if (here.length > 0) session.sendPresence(presenceFrame(here))
    this.pushSoon()
  }

  leave(session: Session): void {
    if (!this.sessions.delete(session)) return
    this.presence.leave(session.clientId)
    this.presenceSoon()
    this.pushSoon()
  }

  /** The answer to a client's state vector: all it lacks, with what is under way coming after it. */
  answer(session: Session, vector: Uint8Array): void {
    session.listening = true
    session.send(answerToVectorFrame(Y.encodeStateAsUpdate(this.#live, vector)))
  }

  // --- edits ------------------------------------------------------------------------------------

  propose(session: Session, update: Uint8Array, first: boolean): void {
    const proposal = { session, update, first, count: session.received }
    if (this.#waiting) this.#waiting.push(proposal)
    else this.#consider(proposal)
  }

  #consider(proposal: Proposal): void {
    const { session } = proposal
    if (this.#board.board.stage === 'closed') return
    const author = {
      seatId: session.seatId,
      leases: session.leases,
      standings: session.standings(proposal.first),
    }
    const verdict = judge(this.#twin, proposal.update, author, proposal.first)
    if (!verdict.ok) {
      this.#twin = twinOf(
        this.#live,
        this.#batch.flatMap((entry) => entry.emitted),
      )
      log.warn('room', 'refused an update', {
        board: this.boardId,
        seat: session.seatId,
        why: verdict.reason,
      })
      session.end(verdict.tooBig ? CLOSE.tooBig : CLOSE.refused, 'refused')
      return
    }
    this.#batch.push({ ...proposal, emitted: verdict.emitted, changes: verdict.changes })
    this.#flushSoon()
  }

  #flushSoon(): void {
    if (this.#flushing || this.#flushTimer || this.#waiting) return
    const every = this.sessions.size > CROWDED_FROM_SESSIONS ? FLUSH_EVERY_CROWDED_MS : FLUSH_EVERY_MS
    const wait = Math.max(0, this.#flushedAt + every - performance.now())
    this.#flushTimer = setTimeout(() => {
      this.#flushTimer = null
      void this.#flush()
    }, wait)
  }

  /** Writes everything accepted so far; resolves when nothing is left to write. */
  #flush(): Promise<void> {
    this.#flushing ??= this.#writeBatches().finally(() => {
      this.#flushing = null
      this.#flushedAt = performance.now()
      if (this.#batch.length > 0) this.#flushSoon()
    })
    return this.#flushing
  }

  async #writeBatches(): Promise<void> {
    let wait = RETRY_MS.first
    const batch = this.#batch
    while (batch.length > 0 && !this.#closed) {
      const writing = batch.slice()
      try {
        const committed = await this.#commit(writing)
        if (!committed) continue
        batch.splice(0, writing.length)
        this.#publish(writing.flatMap((entry) => entry.emitted))
        this.#acknowledge(writing)
        return
      } catch (error) {
        log.error('room', 'could not write, trying again', error, { board: this.boardId })
        await new Promise((resolve) => setTimeout(resolve, wait))
        wait = Math.min(wait * 2, RETRY_MS.most)
      }
    }
  }

  /** False when somebody else wrote or rights changed meanwhile: everything was judged again. */
  async #commit(entries: readonly Accepted[]): Promise<boolean> {
    const rows = entries.flatMap((entry) => rowsOf(entry, this.#board.board.step))
    if (rows.length === 0) return true
    const head = this.head
    const seq = await db().transaction((tx) => appendRows(tx, this.boardId, head, rows))
    if (seq !== null) {
      this.#seq = seq
      return true
    }
    await this.#catchUp()
    return false
  }

  async #catchUp(): Promise<void> {
    await this.refresh()
    const missed = await rowsAfter(db(), this.boardId, this.#board.board.epoch, this.#seq)
    this.#seq = missed.at(-1)?.seq ?? this.#seq
    this.#publish(missed.map((row) => row.body))
    this.#twin = twinOf(this.#live, [])
    for (const proposal of this.#batch.splice(0)) this.#consider(proposal)
  }

  /** Into the live document in one transaction, and out to everyone in one buffer. */
  #publish(bodies: readonly Uint8Array[]): void {
    if (bodies.length === 0) return
    const emitted: Uint8Array[] = []
    const collect = (update: Uint8Array) => void emitted.push(update)
    this.#live.on('update', collect)
    this.#live.transact(() => {
      for (const body of bodies) Y.applyUpdate(this.#live, body, COMMITTED)
    }, COMMITTED)
    this.#live.off('update', collect)
    const frames = emitted.map(updateFrame)
    for (const session of this.sessions) {
      if (session.listening) for (const frame of frames) session.send(frame)
    }
    this.onWritten?.()
  }

  #acknowledge(entries: readonly Accepted[]): void {
    const counts = new Map<Session, number>()
    for (const { session, count } of entries) counts.set(session, count)
    for (const [session, count] of counts) session.saved(count)
  }

  /** Told after each write: the summary is worked out some seconds later. */
  onWritten: (() => void) | null = null

  /**
   * Nobody else writes while `work` runs in its transaction; what it returns is written as the
   * server's own update in the same transaction, and `after` follows it. For closing, and all that
   * is larger than a gesture.
   */
  async exclusively(work: (tx: Tx, live: Y.Doc) => Promise<ExclusiveWork>): Promise<void> {
    while (this.#waiting) await new Promise((resolve) => setTimeout(resolve, FLUSH_EVERY_MS))
    this.#waiting = []
    try {
      if (this.#flushTimer) clearTimeout(this.#flushTimer)
      this.#flushTimer = null
      while (this.#batch.length > 0 || this.#flushing) await this.#flush()
      const { write, seq } = await db().transaction(async (tx) => {
        const { write, after } = await work(tx, this.#live)
        const { body, changes, clientId } = write
        const row = { seatId: null, clientId, body, changes, step: this.#board.board.step }
        const seq = await appendRows(tx, this.boardId, this.head, [row])
        if (seq === null) throw new Error('the board was written elsewhere')
        await after(tx, seq)
        return { write, seq }
      })
      this.#seq = seq
      this.#publish([write.body])
      this.#twin = twinOf(this.#live, [])
    } finally {
      const waiting = this.#waiting
      this.#waiting = null
      for (const proposal of waiting) this.#consider(proposal)
    }
  }

  // --- board state ------------------------------------------------------------------------------

  /** Rows changed: read them again, end what lost its right, tell everyone. */
  refresh(): Promise<void> {
    return this.#telling.refresh((board) => {
      this.#board = board
      for (const session of this.sessions) this.#stand(session)
    })
  }

  #stand(session: Session): void {
    const seat = this.#board.seats.find((candidate) => candidate.id === session.seatId)
    // The seat itself is gone when "that's me" gave this person an earlier one: a reload finds it.
    if (!seat) session.end(CLOSE.otherEpoch, 'another seat')
    else if (seat.removedAt || !seat.admittedAt) session.end(CLOSE.notYours, 'not yours')
    else session.stand(this.standingOf(seat))
  }

  pushSoon(): void {
    this.#telling.pushSoon(() => this.#board)
  }

  presenceSoon(): void {
    this.#telling.presenceSoon()
  }

  present(): Map<string, number[]> {
    const present = new Map<string, number[]>()
    for (const session of this.sessions) {
      const clients = present.get(session.seatId) ?? []
      present.set(session.seatId, [...clients, session.clientId])
    }
    return present
  }

  /** Everything accepted is written, then the memory goes. */
  async close(): Promise<void> {
    while (this.#batch.length > 0 || this.#flushing) await this.#flush()
    this.#closed = true
    if (this.#flushTimer) clearTimeout(this.#flushTimer)
    this.#telling.stop()
    this.#live.destroy()
    this.#twin.destroy()
  }
}

function rowsOf(entry: Accepted, step: string): LogRow[] {
  return entry.emitted.map((body, index) => ({
    seatId: entry.session.seatId,
    clientId: entry.session.clientId,
    body,
    changes: index === 0 ? entry.changes : [],
    step,
  }))
}
