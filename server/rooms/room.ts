/** One live board: its people, what they write (`writing.ts`) and what they are told (`telling.ts`). */
import * as Y from 'yjs'
import { digestOf } from '../../lib/doc/digest.ts'
import { readBoard } from '../../lib/doc/read.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { FRAMES_BURST, FRAMES_PER_SECOND } from '../../lib/journey/limits.ts'
import { mayShowWall, type Standing } from '../../lib/journey/policy.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import type { LogHead, LogRow } from '../db/log.ts'
import { db, type Tx } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import type { SeatRow } from '../db/standing.ts'
import { log } from '../log.ts'
import { Allowance } from './allowance.ts'
import { Elsewhere } from './elsewhere.ts'
import { gatherMs } from '../busy.ts'
import { digestFrame, presenceFrame, stateVectorFrame } from './frames.ts'
import { Parcel } from './line.ts'
import type { Kept, Loaded } from './load-board.ts'
import { inTurn } from './in-turn.ts'
import { openBoard } from './open-board.ts'
import { Presence } from './presence.ts'
import type { Board } from './push.ts'
import type { Session } from './session.ts'
import { Telling } from './telling.ts'
import type { Ground, Refused } from './writer.ts'
import { Writing } from './writing.ts'

/** After this long without a write everybody is told what the document comes down to. */
const QUIET_MS = 30_000

/** Whoever tells other nodes what happens here. */
export interface Outside {
  wrote(epoch: number, from: number, bodies: readonly Uint8Array[]): void
  /** Rows of this board changed and are committed. */
  rowsChanged(): void
}

/** The server's own update, and what belongs in the same transaction behind it. */
export type ExclusiveWork = {
  write: Pick<LogRow, 'body' | 'changes'> & { clientId: number }
  after: (tx: Tx, seq: number) => Promise<void>
}

type RoomClock = { quietMs?: number; now?: () => number }

export class Room implements Ground<Session> {
  readonly boardId: string
  readonly sessions = new Set<Session>()
  readonly presence = new Presence()
  /** Who is here by way of other nodes. */
  readonly elsewhere = new Elsewhere()
  outside: Outside | null = null
  /** Told after each write. */
  readonly onWritten = new Set<() => void>()
  /** Seq up to which a snapshot holds everything. */
  coveredTo: number
  /** Told once, when nobody may come in here any more; whoever wants the board opens it anew. */
  onRetired: (() => void) | null = null
  /** Told when a rehearsal begins or its people are called back. */
  onRehearse: (() => void) | null = null
  readonly #telling = new Telling(this)
  readonly #writing: Writing<Session>
  #board: Board
  readonly #frames = new Map<string, Allowance>()
  #retired = false
  #quiet: NodeJS.Timeout | null = null
  readonly #quietMs: number
  readonly #now: () => number

  private constructor(board: Board, loaded: Loaded, { quietMs, now }: RoomClock) {
    this.boardId = board.board.id
    this.#board = board
    this.coveredTo = loaded.coveredTo
    this.#quietMs = quietMs ?? QUIET_MS
    this.#now = now ?? Date.now
    this.#writing = new Writing<Session>(this, loaded)
  }

  /** Null when there is no such board. Throws when the database can't be reached. */
  static async open(boardId: string, from: RoomClock & { kept?: Kept } = {}): Promise<Room | null> {
    const opened = await openBoard(boardId, from.kept)
    return opened && new Room(opened.board, opened.loaded, from)
  }

  get head(): LogHead {
    return this.#writing.head
  }

  get board(): Board {
    return this.#board
  }

  /** Epoch ms by the server's clock. */
  now(): number {
    return this.#now()
  }

  view(): BoardView {
    return readBoard(this.#writing.live)
  }

  /** The whole committed document, for a snapshot. */
  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#writing.live)
  }

  /** How often the document was gone through for somebody who joined. */
  get encodedForJoining(): number {
    return this.#writing.joining.encoded
  }

  linesOf(seatId: string): Session[] {
    return [...this.sessions].filter((session) => session.seatId === seatId)
  }

  /** How many frames a seat may still send, over all its lines. */
  framesOf(seatId: string): Allowance {
    const left = this.#frames.get(seatId) ?? new Allowance(FRAMES_BURST, FRAMES_PER_SECOND, this.#now)
    this.#frames.set(seatId, left)
    return left
  }

  /** As the rows were last read. */
  seat(id: string): SeatRow | undefined {
    return this.#board.seats.find((seat) => seat.id === id)
  }

  standingOf(seat: SeatRow): Standing {
    const { stage, step, locks, damaged, alone } = this.#board.board
    return { role: seat.role, stage, step, locks, seatId: seat.id, damaged, alone }
  }

  // --- people -----------------------------------------------------------------------------------

  join(session: Session): void {
    this.sessions.add(session)
    session.send(stateVectorFrame(this.#writing.joining.vector()))
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
    const frames = this.#writing.joining.answer(vector)
    session.listening = true
    for (const frame of frames) session.send(frame)
  }

  // --- edits ------------------------------------------------------------------------------------

  propose(session: Session, update: Uint8Array, first: boolean): void {
    this.#writing.propose({ writer: session, update, first, count: session.received })
  }

  log() {
    return postgresLog(db())
  }

  standing() {
    const { epoch, rev, step, stage, damaged } = this.#board.board
    return { epoch, rev, step, writable: stage !== 'closed' && !damaged }
  }

  flushEveryMs(): number {
    return gatherMs(this.sessions.size)
  }

  /** One write for each: what changed, where people are, how far one's own is saved. */
  publish(frames: readonly Uint8Array[], saved: ReadonlyMap<Session, number>): void {
    if (frames.length === 0) {
      for (const [session, count] of saved) session.saved(count)
      return
    }
    const presence = this.#telling.presenceAlong()
    const bare = new Parcel(frames)
    const whole = presence ? new Parcel([...frames, presence]) : bare
    for (const session of this.sessions) {
      if (session.listening) session.deliver({ whole, bare }, saved.get(session))
      else if (presence) session.sendPresence(presence)
    }
    for (const told of this.onWritten) told()
    this.#restartQuiet()
  }

  refuse(session: Session, verdict: Refused): void {
    const facts = { board: this.boardId, seat: session.seatId, why: verdict.reason }
    log.warn('room', 'refused an update', facts)
    session.end(verdict.tooBig ? CLOSE.tooBig : CLOSE.refused, 'refused')
  }

  /**
   * Resolves when this room is not behind those rows of the board; false when it is at its end. Whoever
   * comes from another node may hold what was written there, and would be refused for building on it.
   */
  async upTo(board: LogHead): Promise<boolean> {
    const { epoch, seq, rev } = this.head
    if (epoch !== board.epoch && !(await this.refresh())) return false
    if (seq < board.seq || rev < board.rev) await this.#writing.catchUp()
    return !this.#retired
  }

  wrote(from: number, bodies: readonly Uint8Array[]): void {
    this.outside?.wrote(this.#board.board.epoch, from, bodies)
  }

  /** Somebody else may have written this board or its rows: read on from there. */
  fellBehind(): void {
    this.#writing.fellBehind()
  }

  /** Another node wrote. */
  arrived(epoch: number, from: number, bodies: readonly Uint8Array[]): void {
    this.#writing.arrived(epoch, from, bodies)
  }

  /**
   * Nobody else writes while `work` runs in its transaction; what it returns is written as the
   * server's own update in the same transaction, and `after` follows it. For closing, and all that
   * is larger than a gesture.
   */
  exclusively(work: (tx: Tx, live: Y.Doc) => Promise<ExclusiveWork>): Promise<void> {
    return inTurn(this.#writing, this.boardId, async (tx, head) => {
      const { write, after } = await work(tx, this.#writing.live)
      const row = { ...write, seatId: null, step: this.#board.board.step }
      const seq = await postgresLog(tx).append(this.boardId, head, [row])
      if (seq === null) throw new Error('written while it was held')
      await after(tx, seq)
      return { seq, bodies: [write.body] }
    })
  }

  /** As `exclusively`, for a new epoch, which `work` begins from the head it is given: this room ends with it. */
  async endEpoch(work: (tx: Tx, head: LogHead) => Promise<void>): Promise<void> {
    await inTurn(this.#writing, this.boardId, async (tx, head) => {
      await work(tx, head)
      return { seq: head.seq, bodies: [] }
    })
    // A moment later: whoever asked for it hears so first. Until then the log refuses this epoch.
    setImmediate(() => this.retire(CLOSE.otherEpoch, 'other epoch'))
  }

  // --- board state ------------------------------------------------------------------------------

  /**
   * Rows changed: read them again, end what lost its right, tell everyone. False when this room is at
   * its end, because the board is gone or began a new epoch.
   */
  async refresh(): Promise<boolean> {
    await this.#telling.refresh((board) => {
      if (!board) return this.retire(CLOSE.gone, 'gone')
      if (board.board.epoch !== this.#board.board.epoch) return this.retire(CLOSE.otherEpoch, 'other epoch')
      this.#board = board
      for (const session of this.sessions) this.stand(session)
    })
    return !this.#retired
  }

  stand(session: Session): void {
    const seat = this.seat(session.seatId)
    // The seat itself is gone when "that's me" gave this person an earlier one: a reload finds it.
    if (!seat) session.end(CLOSE.otherEpoch, 'another seat')
    else if (seat.removedAt || !seat.admittedAt) session.end(CLOSE.notYours, 'not yours')
    else if (session.wall && !mayShowWall(seat.role)) session.end(CLOSE.notYours, 'not theirs to show')
    else session.stand(this.standingOf(seat))
  }

  pushSoon(): void {
    this.#telling.pushSoon()
  }

  presenceSoon(): void {
    this.#telling.presenceSoon()
  }

  /** Client ids of open lines by seat: at this node, and with those at others. Nobody sits at the big screen. */
  presentHere(): Map<string, number[]> {
    const present = new Map<string, number[]>()
    for (const session of this.sessions) {
      if (session.wall) continue
      const clients = present.get(session.seatId) ?? []
      present.set(session.seatId, [...clients, session.clientId])
    }
    return present
  }

  present(): Map<string, number[]> {
    const present = this.presentHere()
    for (const [seatId, clients] of this.elsewhere.present) {
      present.set(seatId, [...new Set([...(present.get(seatId) ?? []), ...clients])])
    }
    return present
  }

  #restartQuiet(): void {
    if (this.#quiet) return void this.#quiet.refresh()
    this.#quiet = setTimeout(() => this.#tellDigest(), this.#quietMs)
    this.#quiet.unref()
  }

  #tellDigest(): void {
    if (this.sessions.size === 0 || this.#retired) return
    const frame = digestFrame(digestOf(this.#writing.live))
    for (const session of this.sessions) if (session.listening) session.send(frame)
  }

  // --- the end ----------------------------------------------------------------------------------

  /** Everybody out: what this room holds is not the board any more. Nothing is written after it. */
  retire(code: number, reason: string): void {
    if (this.#retired) return
    this.#retired = true
    this.#writing.stop()
    this.#stopTelling()
    for (const session of this.sessions) session.end(code, reason)
    this.onRetired?.()
  }

  /** Everything accepted is written, then the memory goes. What is left to open it from, if anything. */
  async close(): Promise<Kept | null> {
    this.#stopTelling()
    await this.#writing.settle()
    const { epoch, seq } = this.head
    const { coveredTo } = this
    const gone = this.#retired || this.#board.board.damaged
    const kept = gone ? null : { epoch, seq, coveredTo, document: this.encode() }
    this.#writing.end()
    return kept
  }

  #stopTelling(): void {
    if (this.#quiet) clearTimeout(this.#quiet)
    this.#telling.stop()
  }
}
