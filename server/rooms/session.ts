/** One open socket of one seat: its rate, its counters, what it was last told. Knows no document. */
import type { WebSocket } from 'ws'
import {
  FRAMES_BURST,
  FRAMES_PER_SECOND,
  SLOW_READER_CLOSE_BYTES,
  SLOW_READER_DROP_PRESENCE_BYTES,
} from '../../lib/journey/limits.ts'
import type { Standing, Step } from '../../lib/journey/policy.ts'
import type { Push } from '../../lib/sync/state.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { boardFrame, savedFrame } from './frames.ts'

/** For frames that were already under way when a right went: long enough for a slow line, no longer. */
const GRACE_MS = 5_000

export class Session {
  readonly clientId: number
  readonly seatId: string
  /** Client ids ever leased to this seat: offline work under an old one is still its own. */
  readonly leases: ReadonlySet<number>
  /** Steps that ended while it was away: its first answer may hold work of any of them. */
  readonly missed: readonly Step[]
  /** Hash of the sign-in it was opened with: signing out ends it. */
  readonly signIn: string
  /** Has asked for the document, so it gets what is written from then on. */
  listening = false
  /** Its first answer is in: until then its updates may build on work we have not seen, and are held. */
  answered = false
  /** Sync frames (first answer and updates) received on this connection. */
  received = 0
  standing: Standing
  #former: { standing: Standing; until: number } | null = null
  #ws: WebSocket
  #now: () => number
  #tokens = FRAMES_BURST
  #tokensAt: number
  #told = ''

  constructor(socket: {
    ws: WebSocket
    clientId: number
    seatId: string
    leases: ReadonlySet<number>
    missed: readonly Step[]
    signIn: string
    standing: Standing
    now: () => number
  }) {
    this.#ws = socket.ws
    this.#now = socket.now
    this.#tokensAt = socket.now()
    this.clientId = socket.clientId
    this.seatId = socket.seatId
    this.leases = socket.leases
    this.missed = socket.missed
    this.signIn = socket.signIn
    this.standing = socket.standing
  }

  get open(): boolean {
    return this.#ws.readyState === this.#ws.OPEN
  }

  /**
   * The rights by which an edit of this moment is judged. Who was away is judged, once, by all that was
   * open meanwhile; locks, role and stage are those of now.
   */
  standings(first: boolean): Standing[] {
    const former = this.#former && this.#now() < this.#former.until ? [this.#former.standing] : []
    const missed = first ? this.missed.map((step) => ({ ...this.standing, step })) : []
    return [this.standing, ...former, ...missed]
  }

  stand(next: Standing): void {
    const { role, stage, step, locks } = this.standing
    const same = role === next.role && stage === next.stage && step === next.step
    if (same && JSON.stringify(locks) === JSON.stringify(next.locks)) return
    this.#former = next.stage === 'closed' ? null : { standing: this.standing, until: this.#now() + GRACE_MS }
    this.standing = next
  }

  /** Token bucket. False when this socket sends faster than any honest client. */
  charge(): boolean {
    const now = this.#now()
    this.#tokens = Math.min(FRAMES_BURST, this.#tokens + ((now - this.#tokensAt) / 1000) * FRAMES_PER_SECOND)
    this.#tokensAt = now
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  send(frame: Uint8Array): void {
    if (!this.open) return
    if (this.#ws.bufferedAmount > SLOW_READER_CLOSE_BYTES) return this.end(CLOSE.tooSlow, 'too slow')
    this.#ws.send(frame, { binary: true })
  }

  /** Presence is the first thing a slow line does without. */
  sendPresence(frame: Uint8Array): void {
    if (this.#ws.bufferedAmount <= SLOW_READER_DROP_PRESENCE_BYTES) this.send(frame)
  }

  saved(count: number): void {
    this.send(savedFrame(count))
  }

  /** Board state goes out only when something in it changed: the clock alone is no news. */
  tell(push: Push): void {
    const { now: _now, ...state } = push.state
    const news = JSON.stringify({ ...push, state })
    if (news === this.#told) return
    this.#told = news
    this.send(boardFrame(push))
  }

  end(code: number, reason: string): void {
    if (this.#ws.readyState === this.#ws.OPEN || this.#ws.readyState === this.#ws.CONNECTING) {
      this.#ws.close(code, reason)
    }
  }
}
