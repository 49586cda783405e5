/**
 * How many may stand at the door. Counted by sign-in, never by address: thirty people behind one
 * office address come in within a minute.
 */
import { KNOCKS_BURST, KNOCKS_PER_MINUTE, KNOCKS_WAITING_MAX } from '../../lib/journey/limits.ts'
import { Allowance } from './allowance.ts'

const SWEEP_ABOVE = 5_000

export class DoorLimits {
  #bySignIn = new Map<string, Allowance>()
  #waiting = 0
  #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** False when this sign-in opens sockets faster than eight tabs on a failing line would. */
  mayKnock(signIn: string): boolean {
    let allowance = this.#bySignIn.get(signIn)
    if (!allowance) {
      if (this.#bySignIn.size >= SWEEP_ABOVE) this.#sweep()
      allowance = new Allowance(KNOCKS_BURST, KNOCKS_PER_MINUTE / 60, this.#now)
      this.#bySignIn.set(signIn, allowance)
    }
    return allowance.take()
  }

  /** One more that is being looked up; null when there are too many already. Call the answer when it is done. */
  enter(): (() => void) | null {
    if (this.#waiting >= KNOCKS_WAITING_MAX) return null
    this.#waiting += 1
    return () => void (this.#waiting -= 1)
  }

  #sweep(): void {
    for (const [signIn, allowance] of this.#bySignIn) if (allowance.full) this.#bySignIn.delete(signIn)
    // All in use: somebody makes them up. Then everyone begins with a full allowance again.
    if (this.#bySignIn.size >= SWEEP_ABOVE) this.#bySignIn.clear()
  }
}
