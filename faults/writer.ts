/** Somebody who works without a pause, and knows of each edit whether the server said that it is saved. */
import * as decoding from 'lib0/decoding'
import { LOCAL } from '../lib/doc/origins.ts'
import { textAt, type TextWhere } from '../lib/doc/edit.ts'
import { NOTE_LANES } from '../lib/journey/entities.ts'
import { NOTES_MAX, SEATS_ADVISED, TEXT_MAX_CHARACTERS } from '../lib/journey/limits.ts'
import { MESSAGE } from '../lib/sync/wire.ts'
import type { Person } from '../server/rooms/test-bench.ts'
import type { Mark, Marks } from './marks.ts'

/** An edit on its way. `frame`: the last of its line's sync frames that carry it; null: not sent by this line. */
type Sent = { frame: number | null; tell: () => void }
type OwnNote = { id: string; mark: Mark }

const NOTES_EACH = Math.floor(NOTES_MAX / SEATS_ADVISED) - 10
const SHARED: TextWhere = { in: 'scope', field: 'goal' }

export class Writer {
  readonly person: Person
  readonly #marks: Marks
  readonly #random: () => number
  #pending: Sent[] = []
  readonly #own: OwnNote[] = []
  #line: object | null = null
  #sent = 0
  #timer: NodeJS.Timeout | null = null
  #touchpoints: string[] | null = null
  #made = 0
  #changes = 0

  constructor(person: Person, marks: Marks, random: () => number) {
    this.person = person
    this.#marks = marks
    this.#random = random
    person.onWrite = (line, first) => this.#wrote(line, first)
    person.onHear = (line, bytes) => this.#hear(line, bytes)
    person.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === person.provider) marks.sawIn(update)
      else this.#changes += 1
    })
  }

  /** Everything written so far is acknowledged. */
  get settled(): boolean {
    return this.#pending.length === 0
  }
  get underWay(): number {
    return this.#pending.length
  }

  get sharedText(): string {
    return textAt(this.person.doc, SHARED)?.toString() ?? ''
  }

  begin(everyMs: number): void {
    const loop = () => {
      this.#timer = setTimeout(loop, everyMs * (0.5 + this.#random()))
      this.write()
    }
    this.#timer ??= setTimeout(loop, everyMs * this.#random())
  }

  rest(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Once this line is gone no other is opened: nobody brings again what the server may have lost. */
  stayAway(): void {
    this.person.provider.shouldConnect = false
  }

  comeBack(): void {
    this.person.provider.connect()
  }

  /** Lets the line go at once and comes in by another door. */
  moveTo(port: number): void {
    const { provider } = this.person
    provider.disconnect()
    provider.serverUrl = `ws://localhost:${port}/sync`
    provider.connect()
  }

  /** One edit, drawn at random. */
  write(): void {
    const dice = this.#random()
    if (dice < 0.5) this.#addNote()
    else if (dice < 0.8) this.mark()
    else if (dice < 0.9) this.#erase()
    else this.#move()
  }

  /** A mark in the text that everybody writes in. */
  mark(): Mark | null {
    const text = textAt(this.person.doc, SHARED)
    if (!text || text.length > TEXT_MAX_CHARACTERS - 500) return null
    const mark = this.#marks.make()
    const at = this.#random() < 0.5 ? 0 : text.length
    const act = () => this.person.doc.transact(() => text.insert(at, mark.text), LOCAL)
    this.#do(act, () => (mark.acknowledged = true))
    return mark
  }

  /** The touchpoints that the board began with: reading it whole for each edit would cost more than the edit. */
  get #touchpoint(): string | undefined {
    this.#touchpoints ??= this.person.view().touchpoints.map(({ id }) => id)
    return this.#pick(this.#touchpoints)
  }

  #addNote(): void {
    const touchpointId = this.#touchpoint
    if (!touchpointId || this.#made >= NOTES_EACH) return
    this.#made += 1
    const mark = this.#marks.make()
    const lane = this.#pick(NOTE_LANES) ?? 'pain'
    this.#do(
      () => {
        const id = this.person.edit.addNote({ touchpointId, lane, text: mark.text })
        if (!id) throw new Error('a note that should have been there')
        this.#own.push({ id, mark })
      },
      () => (mark.acknowledged = true),
    )
  }

  #erase(): void {
    const [own] = this.#own.splice(Math.floor(this.#random() * this.#own.length), 1)
    const text = own && textAt(this.person.doc, { in: 'notes', id: own.id, field: 'text' })
    const at = own && text ? text.toString().indexOf(own.mark.text) : -1
    if (!own || !text || at < 0) return
    const { mark } = own
    mark.erased = 'asked'
    const act = () => this.person.doc.transact(() => text.delete(at, mark.text.length), LOCAL)
    this.#do(act, () => (mark.erased = 'acknowledged'))
  }

  #move(): void {
    const [note, parent] = [this.#pick(this.#own), this.#touchpoint]
    if (note && parent) this.#do(() => this.person.edit.move('notes', note.id, { parent, before: null }))
  }

  #pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.#random() * all.length)]
  }

  #do(act: () => void, tell: () => void = () => {}): void {
    const before = this.#sent
    const line = this.#line
    const changes = this.#changes
    act()
    // a move to where it stands already is none
    if (this.#changes === changes) return
    const went = this.#line !== line || this.#sent > before
    this.#pending.push({ frame: went ? this.#sent : null, tell })
  }

  #wrote(line: object, first: boolean): void {
    if (line !== this.#line) {
      this.#line = line
      this.#sent = 0
      for (const edit of this.#pending) edit.frame = null
    }
    this.#sent += 1
    // the first answer holds everything that the server did not have
    if (first) for (const edit of this.#pending) edit.frame = this.#sent
  }

  #hear(line: object, bytes: Uint8Array): void {
    // hours of work would be kept in memory
    this.person.received.length = 0
    if (bytes[0] !== MESSAGE.saved || line !== this.#line) return
    const decoder = decoding.createDecoder(bytes)
    decoding.readVarUint(decoder)
    const saved = decoding.readVarUint(decoder)
    this.#pending = this.#pending.filter(({ frame, tell }) => {
      if (frame === null || frame > saved) return true
      tell()
      return false
    })
  }
}
