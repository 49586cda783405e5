/**
 * How a board is written: gate → COMMIT → everyone → *saved* to the author. An idle
 * board flushes at once, a busy one at most every few milliseconds, all that was accepted in one commit.
 */
import * as Y from 'yjs'
import { Carried } from '../../lib/doc/carried.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import type { BoardLog, LogHead, LogRow } from '../db/log.ts'
import { log } from '../log.ts'
import { updateFrame } from './frames.ts'
import { isNews, judge, twinOf } from './gate.ts'
import { Committed } from './committed.ts'
import { JoinState } from './join-state.ts'
import { COMMITTED, type Loaded } from './load-board.ts'
import { missedSince, type Missed } from './missed.ts'
import { Weight } from './weight.ts'
import type { Ground, Proposal, Writer } from './writer.ts'

const RETRY_MS = { first: 100, most: 5_000 }
/** After so many lost races in a row the board is held: a node that is a little slower would wait for ever. */
const RACES_LOST_MAX = 3
/** So often may rights change just before somebody writes alone, before they give up. */
const TRIES_MAX = 5
/** For frames that were under way: as long as a right that went counts still (`session.ts`). */
const CARRIED_MS = 5_000
/** More rows than this go out as one update: three hundred browsers would take each by itself. */
const FRAMES_MAX = 4

/**
 * `away`: how it stood when it came. A write that has to pass again is judged by that, whatever its writer said since.
 * `charged`: it passed once, and counts once.
 */
type Came<W extends Writer> = Proposal<W> & { away: boolean; charged?: boolean }
type Accepted<W extends Writer> = Came<W> & { emitted: Uint8Array[]; changes: readonly object[] }
type Appended<W extends Writer> = { entries: Accepted<W>[]; bodies: Uint8Array[]; seq: number }

export class Writing<W extends Writer> {
  readonly joining: JoinState
  readonly #committed: Committed
  #ground: Ground<W>
  #twin: Y.Doc
  readonly #carried = new Carried(CARRIED_MS, () => performance.now())
  readonly #weight = new Weight(() => Y.encodeStateAsUpdate(this.#twin).byteLength)
  /** Something of theirs was dropped unwritten: from there on nothing of theirs counts as saved. */
  readonly #dropped = new WeakSet<W>()
  #seq: number
  #batch: Accepted<W>[] = []
  /** The `rev` by which the batch was judged. */
  #judgedAt: number
  /** While somebody writes alone, proposals wait here unjudged. */
  #waiting: Came<W>[] | null = null
  #aloneUntil: Promise<void> = Promise.resolve()
  #behind = false
  #flushing: Promise<void> | null = null
  #cancelFlush: (() => void) | null = null
  #flushedAt = 0
  #closed = false

  constructor(ground: Ground<W>, loaded: Loaded) {
    this.#ground = ground
    this.#committed = new Committed(loaded.document)
    this.joining = new JoinState(() => this.live)
    this.#twin = twinOf(this.live, [])
    this.#seq = loaded.head.seq
    this.#judgedAt = loaded.head.rev
  }

  /** As far as it is committed; only to be read. */
  get live(): Y.Doc {
    return this.#committed.document
  }

  get head(): LogHead {
    const { epoch, rev } = this.#ground.standing()
    return { epoch, seq: this.#seq, rev }
  }

  propose(proposal: Proposal<W>): void {
    const came = { ...proposal, away: proposal.first || proposal.writer.unaware }
    if (this.#waiting) this.#waiting.push(came)
    else this.#consider(came)
  }

  #consider(proposal: Came<W>): void {
    const { writer, update, first, away } = proposal
    if (writer.over || this.#closed) return
    if (!this.#ground.standing().writable) return this.#takeNothing(proposal)
    const { seatId, leases } = writer
    const author = { seatId, leases, standings: writer.standings(away), carried: this.#carried }
    const judged = judge(this.#twin, update, author, first)
    const verdict = proposal.charged ? judged : this.#weight.weigh(writer.seatId, judged)
    if (!verdict.ok) {
      if (verdict.staged) this.#remakeTwin()
      this.#ground.refuse(writer, verdict)
      return
    }
    const { emitted, changes } = verdict
    this.#batch.push({ ...proposal, emitted, changes, charged: true })
    if (author.standings.some(({ role }) => isOrganiser(role))) this.#carried.note(this.#twin, changes)
    this.#flushSoon()
  }

  /** A board that is read-only for all refuses nobody for being late; what is no news counts as saved. */
  #takeNothing(proposal: Came<W>): void {
    const { writer, update, first } = proposal
    const news = isNews(this.#twin, update, first)
    if (news === null) return this.#ground.refuse(writer, { ok: false, reason: 'is no update' })
    if (news) this.#dropped.add(writer)
    if (this.#dropped.has(writer)) return
    this.#batch.push({ ...proposal, emitted: [], changes: [] })
    this.#flushSoon()
  }

  #remakeTwin(): void {
    this.#twin.destroy()
    this.#twin = twinOf(
      this.live,
      this.#batch.flatMap((entry) => entry.emitted),
    )
  }

  /** Rights changed or somebody else wrote: what was accepted but not written has to pass again. */
  #judgeAgain(): void {
    this.#judgedAt = this.#ground.standing().rev
    const again = this.#batch.splice(0)
    if (again.length === 0) return
    for (const { writer } of again) this.#ground.stand(writer)
    this.#remakeTwin()
    for (const proposal of again) this.#consider(proposal)
  }

  // --- flushing ---------------------------------------------------------------------------------

  #flushSoon(): void {
    if (this.#flushing || this.#cancelFlush || this.#waiting) return
    const wait = this.#flushedAt + this.#ground.flushEveryMs() - performance.now()
    const run = () => {
      this.#cancelFlush = null
      void this.#flush()
    }
    if (wait > 0) {
      const timer = setTimeout(run, wait)
      this.#cancelFlush = () => clearTimeout(timer)
    } else {
      // Not in this very turn: what other sockets bring in it comes along.
      const turn = setImmediate(run)
      this.#cancelFlush = () => clearImmediate(turn)
    }
  }

  /** Writes everything accepted so far. One at a time, never throws. */
  #flush(): Promise<void> {
    this.#flushing ??= this.#writeBatch().finally(() => {
      this.#flushing = null
      if (this.#batch.length > 0 || this.#behind) this.#flushSoon()
    })
    return this.#flushing
  }

  async #writeBatch(): Promise<void> {
    this.#flushedAt = performance.now()
    let wait = RETRY_MS.first
    let lost = 0
    while ((this.#batch.length > 0 || this.#behind) && !this.#closed) {
      try {
        if (this.#behind) await this.#catchUp()
        else if (await (lost < RACES_LOST_MAX ? this.#commit() : this.#commitHeld())) return
        else {
          this.#behind = true
          lost += 1
        }
      } catch (error) {
        log.error('room', 'could not write, trying again', error, { board: this.#ground.boardId })
        await new Promise((resolve) => setTimeout(resolve, wait))
        wait = Math.min(wait * 2, RETRY_MS.most)
      }
    }
  }

  /** False when somebody else wrote or rights changed meanwhile. */
  async #commit(): Promise<boolean> {
    if (this.#judgedAt !== this.#ground.standing().rev) this.#judgeAgain()
    return this.#written(await this.#append(this.#ground.log()))
  }

  /** What others wrote is taken over while nobody can write more of it. */
  async #commitHeld(): Promise<boolean> {
    const { boardId } = this.#ground
    const appended = await this.#ground.log().whileHeld(boardId, async (held) => {
      if (!(await this.#reach(held))) return null
      this.#judgeAgain()
      return this.#append(held)
    })
    return this.#written(appended)
  }

  /** Takes over what others wrote, out of a log that is held. Null when rights changed or an epoch began. */
  async #reach(held: BoardLog): Promise<LogHead | null> {
    const { boardId } = this.#ground
    const there = await held.head(boardId)
    const { epoch, rev, seq } = this.head
    if (there?.epoch !== epoch || there.rev !== rev) return null
    if (there.seq > seq) this.#takeOver(await missedSince(held, boardId, this.head))
    return this.head
  }

  async #append(log: BoardLog): Promise<Appended<W> | null> {
    const entries = this.#batch.slice()
    const rows = entries.flatMap((entry) => rowsOf(entry, this.#ground.standing().step))
    const seq = rows.length === 0 ? this.#seq : await log.append(this.#ground.boardId, this.head, rows)
    return seq === null ? null : { entries, bodies: rows.map((row) => row.body), seq }
  }

  /** Committed: from here on others may know. */
  #written(appended: Appended<W> | null): boolean {
    if (!appended) return false
    const { entries, bodies, seq } = appended
    this.#batch.splice(0, entries.length)
    this.#take({ bodies, seq }, entries)
    this.#tellWrote({ bodies, seq })
    return true
  }

  #tellWrote({ bodies, seq }: Missed): void {
    if (bodies.length > 0) this.#ground.wrote(seq - bodies.length + 1, bodies)
  }

  async #catchUp(): Promise<void> {
    const { boardId } = this.#ground
    const there = await this.#ground.log().head(boardId)
    const { epoch, rev } = this.head
    const sameRights = there?.epoch === epoch && there.rev === rev
    if (!sameRights && !(await this.#ground.refresh())) return this.stop()
    const missed = await missedSince(this.#ground.log(), boardId, this.head)
    this.#behind = false
    this.#takeOver(missed)
    this.#judgeAgain()
  }

  /** Written by somebody else. Without anything of one's own to judge again, the twin just grows along. */
  #takeOver(stored: Missed): void {
    const { bodies } = stored
    this.#weight.grow(bodies.reduce((sum, { byteLength }) => sum + byteLength, 0))
    if (this.#batch.length === 0) for (const body of bodies) Y.applyUpdate(this.#twin, body, COMMITTED)
    if (bodies.length > 0) this.#take(stored, [])
  }

  /** Committed, and out. Without a pause in between: whoever reads document and seq must find them of one moment. */
  #take({ bodies, seq, whole }: Missed, entries: readonly Accepted<W>[]): void {
    const asOne = whole || bodies.length > FRAMES_MAX
    const news = asOne ? this.#committed.addNews(bodies) : bodies
    if (!asOne) this.#committed.add(bodies)
    const frames = news.map(updateFrame)
    this.joining.grew(frames)
    this.#seq = seq
    const saved = new Map<W, number>()
    for (const { writer, count } of entries) saved.set(writer, count)
    this.#ground.publish(frames, saved)
  }

  /** Resolves when everything that is in the log by now is here. */
  async catchUp(): Promise<void> {
    await this.#aloneUntil
    this.#behind = true
    await this.drain()
  }

  /** Somebody else wrote, or may have: found out in turn. */
  fellBehind(): void {
    this.#behind = true
    this.#flushSoon()
  }

  /**
   * Another node told what it committed, from seq `from` on. Taken over at once when it is what comes
   * next and nothing of one's own is under way; otherwise the log tells.
   */
  arrived(epoch: number, from: number, bodies: readonly Uint8Array[]): void {
    const mine = this.head
    const seq = from + bodies.length - 1
    if (this.#closed || epoch < mine.epoch || (bodies.length > 0 && seq <= mine.seq)) return
    const next = epoch === mine.epoch && from === mine.seq + 1 && bodies.length > 0
    if (!next || this.#flushing || this.#waiting) return this.fellBehind()
    this.#takeOver({ bodies, seq })
    this.#judgeAgain()
  }

  // --- alone ------------------------------------------------------------------------------------

  /**
   * Nobody else writes while `work` runs in a transaction that holds the board's row; what it stored in the
   * log is taken over after it. First of all it reaches the head it has to write at. When it can't it answers
   * null, and is called again.
   */
  async alone(
    work: (reach: (held: BoardLog) => Promise<LogHead | null>) => Promise<Missed | null>,
  ): Promise<void> {
    const before = this.#aloneUntil
    let done = () => {}
    this.#aloneUntil = new Promise((resolve) => (done = resolve))
    await before
    this.#waiting = []
    try {
      for (let tries = 1; ; tries++) {
        await this.drain()
        const stored = this.#closed ? null : await work((held) => this.#reach(held))
        if (stored) {
          this.#takeOver(stored)
          this.#tellWrote(stored)
          return
        }
        if (this.#closed) throw new Error('the room closed')
        if (tries === TRIES_MAX) throw new Error('rights of the board keep changing')
        this.#behind = true
      }
    } finally {
      const waiting = this.#waiting
      this.#waiting = null
      try {
        for (const proposal of waiting) this.#consider(proposal)
        if (this.#behind) this.#flushSoon()
      } finally {
        done()
      }
    }
  }

  /** Resolves when whoever writes alone is done and everything accepted is written. */
  async settle(): Promise<void> {
    await this.#aloneUntil
    await this.drain()
  }

  /** Resolves when everything accepted is written. */
  async drain(): Promise<void> {
    this.#cancelFlush?.()
    this.#cancelFlush = null
    while ((this.#batch.length > 0 || this.#behind || this.#flushing) && !this.#closed) await this.#flush()
  }

  /** What was accepted and is not written is dropped: nobody was told it is saved. */
  stop(): void {
    this.#closed = true
    this.#cancelFlush?.()
    this.#cancelFlush = null
  }

  /** Call after `drain`. */
  end(): void {
    this.stop()
    this.#committed.destroy()
    this.#twin.destroy()
  }
}

function rowsOf<W extends Writer>(entry: Accepted<W>, step: string): LogRow[] {
  // One apply can emit several updates: each is stored, or what follows depends on something lost.
  return entry.emitted.map((body, index) => ({
    seatId: entry.writer.seatId,
    clientId: entry.writer.clientId,
    body,
    changes: index === 0 ? entry.changes : [],
    step,
  }))
}
