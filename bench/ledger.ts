/**
 * Who wrote what when, in memory that all driver threads share: the author notes an edit just before it
 * is sent, whoever receives it looks up how long ago that was.
 */

/** Per author; at most a dozen edits a second for a few minutes. */
const EDITS_MAX = 4096
const PRESENCE_MAX = 4096

/** Milliseconds on one clock for all threads. */
export function clock(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1000 + nanoseconds / 1e6
}

export const COUNTERS = [
  'edits',
  'presence',
  'frames',
  'bytes',
  'delivered',
  'missing',
  'refused',
  'syncSent',
  'syncSaved',
] as const
export type Counter = (typeof COUNTERS)[number]
export type Counts = Record<Counter, number>
const COLUMN = Object.fromEntries(COUNTERS.map((name, column) => [name, column])) as Counts

export type LedgerMemory = {
  people: number
  firstClientId: number
  written: SharedArrayBuffer
  ends: SharedArrayBuffer
  at: SharedArrayBuffer
  presenceAt: SharedArrayBuffer
  counters: SharedArrayBuffer
}

export function ledgerMemory(people: number, threads: number, firstClientId: number): LedgerMemory {
  return {
    people,
    firstClientId,
    written: new SharedArrayBuffer(people * 4),
    ends: new SharedArrayBuffer(people * EDITS_MAX * 4),
    at: new SharedArrayBuffer(people * EDITS_MAX * 8),
    presenceAt: new SharedArrayBuffer(people * PRESENCE_MAX * 8),
    counters: new SharedArrayBuffer(threads * COUNTERS.length * 8),
  }
}

export class Ledger {
  readonly people: number
  readonly firstClientId: number
  readonly #written: Int32Array
  readonly #ends: Uint32Array
  readonly #at: Float64Array
  readonly #presenceAt: Float64Array
  readonly #counters: Float64Array
  readonly #row: number

  constructor(memory: LedgerMemory, thread: number) {
    this.people = memory.people
    this.firstClientId = memory.firstClientId
    this.#written = new Int32Array(memory.written)
    this.#ends = new Uint32Array(memory.ends)
    this.#at = new Float64Array(memory.at)
    this.#presenceAt = new Float64Array(memory.presenceAt)
    this.#counters = new Float64Array(memory.counters)
    this.#row = thread * COUNTERS.length
  }

  count(name: Counter, by = 1): void {
    const index = this.#row + COLUMN[name]
    this.#counters[index] = (this.#counters[index] ?? 0) + by
  }

  /** Of all threads together. */
  counts(): Counts {
    const sums = COUNTERS.map((name, column) => {
      let sum = 0
      for (let at = column; at < this.#counters.length; at += COUNTERS.length) sum += this.#counters[at] ?? 0
      return [name, sum]
    })
    return Object.fromEntries(sums) as Counts
  }

  /** The author's number, or -1 for a client id that is nobody's here (the board as it was made). */
  authorOf(clientId: number): number {
    const author = clientId - this.firstClientId
    return author >= 0 && author < this.people ? author : -1
  }

  /** `end`: the author's Yjs clock behind this edit. */
  wrote(author: number, end: number): void {
    const at = Atomics.load(this.#written, author)
    if (at >= EDITS_MAX) throw new Error('more edits than the ledger holds')
    this.#ends[author * EDITS_MAX + at] = end
    this.#at[author * EDITS_MAX + at] = clock()
    Atomics.store(this.#written, author, at + 1)
  }

  written(author: number): number {
    return Atomics.load(this.#written, author)
  }

  endOf(author: number, edit: number): number {
    return this.#ends[author * EDITS_MAX + edit] ?? 0
  }

  timeOf(author: number, edit: number): number {
    return this.#at[author * EDITS_MAX + edit] ?? 0
  }

  told(author: number, presenceClock: number): void {
    this.#presenceAt[author * PRESENCE_MAX + (presenceClock % PRESENCE_MAX)] = clock()
  }

  toldAt(author: number, presenceClock: number): number {
    return this.#presenceAt[author * PRESENCE_MAX + (presenceClock % PRESENCE_MAX)] ?? 0
  }
}
