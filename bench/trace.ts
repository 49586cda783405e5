/**
 * One person at the board, the same for every server and seed: adds touchpoints and notes, types in them
 * letter by letter, moves what is theirs to another place, and tells where they are as the app does.
 */
import type * as Y from 'yjs'
import { LOCAL, textAt, type BoardEditor, type TextWhere } from '../lib/doc/edit.ts'
import { randomFrom } from './histogram.ts'

/** `full`: everybody types without pause, the worst room. `workshop`: a third of the time, in bursts. */
export type Duty = 'full' | 'workshop'

const DUTIES = {
  full: { typing: 1, burstMs: [1e12, 1e12], moveEveryMs: 6_000 },
  workshop: { typing: 0.35, burstMs: [2_000, 6_000], moveEveryMs: 25_000 },
} as const

const KEYS_PER_SECOND = 8
/** As in the app: presence goes out at most this often. */
const HERE_EVERY_MS = 150
const TITLE_LENGTH = { from: 20, to: 60 }
const NOTE_LENGTH = { from: 60, to: 180 }
const LETTERS = 'etaoinshrdlucmfw'

export type Whereabouts = { touchpoint: string | null; field: string | null; typing: boolean }

export type Board = { chapters: readonly string[]; touchpoints: readonly string[] }

export class Person {
  readonly #random: () => number
  readonly #duty: (typeof DUTIES)[Duty]
  readonly #doc: Y.Doc
  readonly #edit: BoardEditor
  readonly #board: Board
  readonly #here: (where: Whereabouts) => void
  readonly #own: string[] = []
  #where: TextWhere | null = null
  #at: string | null = null
  #left = 0
  #typing = false
  #turnAt = 0
  #keyAt = 0
  #moveAt = 0
  #hereAt: number | null = null
  #hereLast = 0

  constructor(options: {
    seed: number
    duty: Duty
    doc: Y.Doc
    edit: BoardEditor
    board: Board
    here: (where: Whereabouts) => void
  }) {
    this.#random = randomFrom(options.seed)
    this.#duty = DUTIES[options.duty]
    this.#doc = options.doc
    this.#edit = options.edit
    this.#board = options.board
    this.#here = options.here
  }

  begin(now: number): void {
    this.#typing = this.#random() < this.#duty.typing
    // somewhere in the middle of it: or everybody's pauses would end together, and twice as many type at once
    this.#turnAt = now + this.#random() * this.#turn()
    this.#keyAt = now + this.#random() * 1000
    this.#moveAt = now + this.#random() * this.#duty.moveEveryMs
  }

  /** Does what is due. */
  step(now: number): void {
    if (now >= this.#turnAt) {
      this.#typing = !this.#typing
      this.#turnAt = now + this.#turn()
      this.#keyAt = now
    }
    if (this.#typing && now >= this.#keyAt) this.#key(now)
    if (now >= this.#moveAt) {
      this.#move()
      this.#moveAt = now + (0.5 + this.#random()) * this.#duty.moveEveryMs
    }
    if (this.#hereAt !== null && now >= this.#hereAt) {
      this.#hereAt = null
      this.#hereLast = now
      this.#here({ touchpoint: this.#at, field: this.#where?.field ?? null, typing: this.#typing })
    }
  }

  #key(now: number): void {
    if (!this.#where || this.#left <= 0) this.#begin()
    const text = this.#where && textAt(this.#doc, this.#where)
    if (text) {
      this.#doc.transact(() => {
        if (text.length > 3 && this.#random() < 0.06) text.delete(text.length - 1, 1)
        else text.insert(text.length, this.#random() < 0.17 ? ' ' : this.#letter())
      }, LOCAL)
    }
    this.#left -= 1
    this.#keyAt += (1000 / KEYS_PER_SECOND) * (0.7 + 0.6 * this.#random())
    if (this.#keyAt < now - 500) this.#keyAt = now
    this.#hereAt ??= Math.max(now, this.#hereLast + HERE_EVERY_MS)
  }

  /** A new touchpoint, or a note at one of one's own or at one that was there. */
  #begin(): void {
    if (this.#own.length === 0 || this.#random() < 0.4) {
      const id = this.#edit.addTouchpoint({ chapterId: this.#pick(this.#board.chapters), title: '' })
      if (id === null) throw new Error('the editor refused a touchpoint')
      this.#own.push(id)
      this.#at = id
      this.#where = { in: 'touchpoints', id, field: 'title' }
      this.#left = this.#between(TITLE_LENGTH)
      return
    }
    const touchpointId = this.#pick(this.#random() < 0.5 ? this.#own : this.#board.touchpoints)
    const lane = this.#random() < 0.5 ? 'pain' : 'opportunity'
    const id = this.#edit.addNote({ touchpointId, lane, text: '' })
    if (id === null) throw new Error('the editor refused a note')
    this.#at = touchpointId
    this.#where = { in: 'notes', id, field: 'text' }
    this.#left = this.#between(NOTE_LENGTH)
  }

  #move(): void {
    if (this.#own.length === 0) return
    const parent = this.#pick(this.#board.chapters)
    if (!this.#edit.move('touchpoints', this.#pick(this.#own), { parent, before: null })) {
      throw new Error('the editor refused a move')
    }
  }

  /** How long one types or pauses, ms. */
  #turn(): number {
    const [from, to] = this.#duty.burstMs
    const burst = from + this.#random() * (to - from)
    return this.#typing ? burst : (burst * (1 - this.#duty.typing)) / this.#duty.typing
  }

  #between({ from, to }: { from: number; to: number }): number {
    return from + Math.floor(this.#random() * (to - from))
  }

  #pick(from: readonly string[]): string {
    return from[Math.floor(this.#random() * from.length)] ?? ''
  }

  #letter(): string {
    return LETTERS[Math.floor(this.#random() * LETTERS.length)] ?? 'e'
  }
}
