/**
 * How much a board may still grow. Going through a document to measure it costs milliseconds, so what was
 * added is summed up, which is never too little, and measured only when that says it is full.
 */
import { BOARD_MAX_BYTES, SEAT_BYTES_PER_HOUR } from '../../lib/journey/limits.ts'
import { Allowance } from './allowance.ts'
import type { Verdict } from './gate.ts'

/** Measured again only when it may have become so much lighter. */
const WORTH_MEASURING_BYTES = 64 * 1024

export class Weight {
  #bytes: number | null = null
  #measured = 0
  readonly #measure: () => number
  readonly #now: () => number
  readonly #seats = new Map<string, Allowance>()

  /** `measure`: bytes of the whole document. `now`: ms. */
  constructor(measure: () => number, now: () => number = Date.now) {
    this.#measure = measure
    this.#now = now
  }

  /** So much came into the document; false when it is too much by now. */
  grow(bytes: number): boolean {
    const sum = this.#bytes === null ? null : this.#bytes + bytes
    const doubtful = sum === null || (sum > BOARD_MAX_BYTES && sum - this.#measured >= WORTH_MEASURING_BYTES)
    if (doubtful) this.#measured = this.#measure()
    this.#bytes = doubtful ? this.#measured : sum
    return this.#bytes <= BOARD_MAX_BYTES
  }

  /** False when this seat wrote more than anybody types in an hour. */
  charge(seatId: string, bytes: number): boolean {
    const left =
      this.#seats.get(seatId) ?? new Allowance(SEAT_BYTES_PER_HOUR, SEAT_BYTES_PER_HOUR / 3_600, this.#now)
    this.#seats.set(seatId, left)
    return left.take(bytes)
  }

  /** What the gate said, as far as board and seat can carry it. A full board takes deletions still. */
  weigh(seatId: string, verdict: Verdict): Verdict {
    if (!verdict.ok) return verdict
    const bytes = verdict.emitted.reduce((sum, { byteLength }) => sum + byteLength, 0)
    const tooBig = { ok: false, tooBig: true, staged: true } as const
    if (!this.charge(seatId, bytes)) return { ...tooBig, reason: 'more than anybody types in an hour' }
    if (!this.grow(bytes) && verdict.grows) return { ...tooBig, reason: 'the board is full' }
    return verdict
  }
}
