/** A token bucket: so many at once, and so many a second after that. `now` in ms. */
export class Allowance {
  #most: number
  #perSecond: number
  #now: () => number
  #left: number
  #at: number

  constructor(most: number, perSecond: number, now: () => number) {
    this.#most = most
    this.#perSecond = perSecond
    this.#now = now
    this.#left = most
    this.#at = now()
  }

  /** False when there is not so much left. */
  take(count = 1): boolean {
    const now = this.#now()
    this.#left = Math.min(this.#most, this.#left + ((now - this.#at) / 1000) * this.#perSecond)
    this.#at = now
    if (this.#left < count) return false
    this.#left -= count
    return true
  }

  /** As if never used: may be forgotten. */
  get full(): boolean {
    return this.#left + ((this.#now() - this.#at) / 1000) * this.#perSecond >= this.#most
  }
}
