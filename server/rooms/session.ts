/** One open line of one seat: its rate, its counters, what it was last told. Knows no document. */
import {
  COMMANDS_BURST,
  COMMANDS_PER_SECOND,
  JOINS_PER_MINUTE,
  SLOW_READER_CLOSE_BYTES,
  SLOW_READER_DROP_PRESENCE_BYTES,
} from '../../lib/journey/limits.ts'
import type { Standing, Step } from '../../lib/journey/policy.ts'
import type { BoardState, Push } from '../../lib/sync/state.ts'
import { CLOSE, isFinal } from '../../lib/sync/wire.ts'
import { boardFrame, savedFrame } from './frames.ts'
import type { Line, Parcel } from './line.ts'
import { onTheWall, standingAtTheWall } from './wall.ts'
import { Allowance } from './allowance.ts'

/** For frames that were already under way when a right went: long enough for a slow line, no longer. */
const GRACE_MS = 5_000

/** What a flush has for everyone: with presence, and without for a line that is slow. */
export type Delivery = { whole: Parcel; bare: Parcel }

/** A state as JSON, whole and without its clock: written once, however many are told. */
const writings = new WeakMap<BoardState, { text: string; news: string }>()
function written(state: BoardState): { text: string; news: string } {
  const known = writings.get(state)
  if (known) return known
  const { now: _now, ...lasting } = state
  const made = { text: JSON.stringify(state), news: JSON.stringify(lasting) }
  writings.set(state, made)
  return made
}

export class Session {
  readonly clientId: number
  readonly seatId: string
  /** Client ids ever leased to this seat: offline work under an old one is still its own. */
  readonly leases: ReadonlySet<number>
  /** Steps that ended while it was away: until it says that it knows, it may write by any of them. */
  readonly missed: readonly Step[]
  /** Hash of the sign-in it was opened with: signing out ends it. */
  readonly signIn: string
  /** Of the big screen: it hears what everybody may see, and says nothing. */
  readonly wall: boolean
  /** Has asked for the document, so it gets what is written from then on. */
  listening = false
  /** Its first answer is in: until then its updates may build on work we have not seen, and are held. */
  answered = false
  /** Sync frames (first answer and updates) received on this connection. */
  received = 0
  /** The highest `rev` that it said it knows. */
  seenRev = 0
  standing: Standing
  #former: { standing: Standing; until: number }[] = []
  /** Until when what it missed counts, beside its first answer; null once it knows better. */
  #unawareUntil: number | null
  /** The code it was ended with; null while it is open for us. */
  #end: number | null = null
  #line: Line
  #onRefused: () => boolean
  #now: () => number
  #frames: Allowance
  #joins: Allowance
  #commands: Allowance
  #told = { state: '', own: '' }
  /** Sync frames of it that are committed. */
  #savedTo = 0
  #waits: { for: number; work: () => void } | null = null

  constructor(of: {
    line: Line
    clientId: number
    seatId: string
    leases: ReadonlySet<number>
    missed: readonly Step[]
    signIn: string
    standing: Standing
    now: () => number
    /** Of its seat: whoever opens line after line gets no more. */
    frames: Allowance
    wall?: boolean
    /** It was refused something. True: this seat gets no line for a while. */
    onRefused?: () => boolean
  }) {
    this.#onRefused = of.onRefused ?? (() => false)
    this.#line = of.line
    this.#now = of.now
    this.#frames = of.frames
    this.#joins = new Allowance(JOINS_PER_MINUTE, JOINS_PER_MINUTE / 60, of.now)
    this.#commands = new Allowance(COMMANDS_BURST, COMMANDS_PER_SECOND, of.now)
    this.clientId = of.clientId
    this.seatId = of.seatId
    this.leases = of.leases
    this.missed = of.missed
    this.#unawareUntil = of.now() + GRACE_MS
    this.signIn = of.signIn
    this.wall = of.wall ?? false
    this.standing = this.wall ? standingAtTheWall(of.standing) : of.standing
  }

  get open(): boolean {
    return this.#line.open
  }

  /** Ended for good: nothing it sent counts any more, not even what was under way. */
  get over(): boolean {
    return this.#end !== null && isFinal(this.#end)
  }

  /**
   * The rights by which an edit of this moment is judged. Who was away is judged by all that was open
   * meanwhile, until it has said that it knows; locks, role and stage are those of now.
   */
  standings(away: boolean): Standing[] {
    const now = this.#now()
    this.#former = this.#former.filter(({ until }) => now < until)
    const former = this.#former.map(({ standing }) => standing)
    // Nor could they know that people write alone by now.
    const open = this.standing.alone ? { ...this.standing, alone: false } : null
    const steps = this.missed.map((step) => ({ ...(open ?? this.standing), step }))
    const missed = away || this.unaware ? [...(open ? [open] : []), ...steps] : []
    return [this.standing, ...former, ...missed]
  }

  get unaware(): boolean {
    return this.#unawareUntil !== null && this.#now() < this.#unawareUntil
  }

  stand(now: Standing): void {
    const next = this.wall ? standingAtTheWall(now) : now
    const { role, stage, step, locks, damaged, alone } = this.standing
    const same =
      role === next.role &&
      stage === next.stage &&
      step === next.step &&
      damaged === next.damaged &&
      alone === next.alone
    if (same && JSON.stringify(locks) === JSON.stringify(next.locks)) return
    if (next.stage === 'closed') this.#former = []
    else this.#grant(this.standing)
    this.standing = next
  }

  /** It knows the rights of now: what it sends from here on was written by them. */
  saw(): void {
    this.#unawareUntil = null
  }

  #grant(standing: Standing): void {
    const now = this.#now()
    this.#former = this.#former.filter(({ until }) => now < until)
    this.#former.push({ standing, until: now + GRACE_MS })
  }

  /** False when this seat sends faster than any honest client. */
  chargeFrame(): boolean {
    return this.#frames.take()
  }

  /** False when it asks for the whole document again and again. */
  chargeJoin(): boolean {
    return this.#joins.take()
  }

  /** False when it gives commands faster than anybody presses. */
  chargeCommand(): boolean {
    return this.#commands.take()
  }

  send(frame: Uint8Array): void {
    if (this.#keepsUp()) this.#line.send(frame)
  }

  /** Presence is the first thing a slow line does without. */
  sendPresence(frame: Uint8Array): void {
    if (this.#line.bufferedBytes <= SLOW_READER_DROP_PRESENCE_BYTES) this.send(frame)
  }

  /** One write: what was written by all, and how far one's own is saved. */
  deliver({ whole, bare }: Delivery, saved: number | undefined): void {
    if (!this.#keepsUp()) return
    const parcel = this.#line.bufferedBytes <= SLOW_READER_DROP_PRESENCE_BYTES ? whole : bare
    this.#line.sendParcel(parcel, saved === undefined ? undefined : savedFrame(saved))
    if (saved !== undefined) this.#committed(saved)
  }

  saved(count: number): void {
    this.send(savedFrame(count))
    this.#committed(count)
  }

  /**
   * `work` waits until all that was received so far is committed; a later one takes the place of one that waits.
   * What a client wrote before it knew of a change may have to come again, and is judged by what was noted of it.
   */
  afterSaved(work: () => void): void {
    this.#waits = { for: this.received, work }
    this.#committed(this.#savedTo)
  }

  #committed(count: number): void {
    this.#savedTo = count
    const waits = this.#waits
    if (!waits || count < waits.for) return
    this.#waits = null
    waits.work()
  }

  /** Board state goes out only when something in it changed: the clock alone is no news. */
  tell(push: Push): void {
    const { state, ...rest } = this.wall ? onTheWall(push) : push
    const { text, news } = written(state)
    const own = JSON.stringify(rest)
    if (news === this.#told.state && own === this.#told.own) return
    this.#told = { state: news, own }
    this.send(boardFrame(`{"state":${text},${own.slice(1)}`))
  }

  /** Only the first end counts. With a code that is not final, what it still sends is written. */
  end(code: number, reason: string): void {
    if (this.#end !== null) return
    this.#end = code
    if ((code === CLOSE.refused || code === CLOSE.tooBig) && this.#onRefused()) this.#end = CLOSE.resting
    this.#line.end(this.#end, reason)
  }

  #keepsUp(): boolean {
    if (this.#end !== null || !this.open) return false
    if (this.#line.bufferedBytes <= SLOW_READER_CLOSE_BYTES) return true
    this.end(CLOSE.tooSlow, 'too slow')
    return false
  }
}
