/** What came of one fault, over all the times it was made. */
import { type Tally, sumOf } from './marks.ts'
import type { Workshop } from './workshop.ts'

export type Outcome = {
  fault: string
  title: string
  times: number
  tally: Tally
  faults: string[]
  notes: string[]
}

/** Adds up workshop by workshop, so that no document has to live on. */
export class Count {
  times = 0
  readonly #tallies: Tally[] = []
  readonly faults: string[] = []
  settledMs = 0

  /** Everybody leaves it. */
  close(workshop: Workshop): void {
    workshop.leave()
    this.#tallies.push(workshop.tally())
    this.faults.push(...workshop.faults)
    this.settledMs = Math.max(this.settledMs, workshop.settledMs)
  }

  get soFar(): Tally {
    return sumOf(this.#tallies)
  }

  outcome(fault: string, title: string, notes: readonly string[] = []): Outcome {
    const slowest = `slowest return ${(this.settledMs / 1000).toFixed(1)} s`
    const { times, faults } = this
    return {
      fault,
      title,
      times,
      tally: this.soFar,
      faults,
      notes: this.settledMs > 0 ? [...notes, slowest] : [...notes],
    }
  }
}

const PAD = 34

export function lineOf({ fault, title, times, tally, notes }: Outcome, seconds: number): string {
  const { attempted, acknowledged, lost, duplicated } = tally
  const counts = `attempted ${attempted} / acknowledged ${acknowledged} / lost ${lost} / duplicated ${duplicated}`
  return `${fault.padEnd(4)}${`${title} × ${times}`.padEnd(PAD)} ${counts}  (${[`${Math.round(seconds)} s`, ...notes].join(', ')})`
}
