/**
 * Whose lines the gate had to refuse again and again. An honest client never is; one that is broken, or
 * means ill, costs a new twin each time. Counted by seat, in this process only.
 */
const MOST = 3
const WITHIN_MS = 10 * 60_000
const SWEEP_ABOVE = 1_000

export class Refusals {
  /** When, in ms; the newest last. */
  #bySeat = new Map<string, number[]>()
  #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** One more. True when from now on this seat rests. */
  note(seatId: string): boolean {
    if (this.#bySeat.size >= SWEEP_ABOVE) for (const seat of this.#bySeat.keys()) this.#recent(seat)
    const times = [...this.#recent(seatId), this.#now()].slice(-MOST)
    this.#bySeat.set(seatId, times)
    return times.length >= MOST
  }

  /** No line for this seat: its third refusal is not ten minutes ago. */
  rests(seatId: string): boolean {
    const times = this.#bySeat.get(seatId) ?? []
    if (times.length < MOST) return false
    if (this.#now() - (times.at(-1) ?? 0) < WITHIN_MS) return true
    // it begins anew, not with one to go
    this.#bySeat.delete(seatId)
    return false
  }

  #recent(seatId: string): number[] {
    if (this.rests(seatId)) return this.#bySeat.get(seatId) ?? []
    const recent = (this.#bySeat.get(seatId) ?? []).filter((time) => this.#now() - time < WITHIN_MS)
    if (recent.length === 0) this.#bySeat.delete(seatId)
    return recent
  }
}
