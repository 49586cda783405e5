/**
 * What was written, what of it was said to be saved, what somebody else saw; and by that, what a board has to
 * hold. Every edit carries a mark of its own, so that counting is enough.
 */

const MARK = /~[0-9a-z]+~/g

export type Mark = {
  readonly text: string
  acknowledged: boolean
  /** By somebody else than who wrote it. */
  seen: boolean
  /** Its author erased it again; that is an edit too. */
  erased: 'no' | 'asked' | 'acknowledged'
}

export type Tally = { attempted: number; acknowledged: number; lost: number; duplicated: number }
export const NOTHING: Tally = { attempted: 0, acknowledged: 0, lost: 0, duplicated: 0 }

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = { ...NOTHING }
  for (const key of Object.keys(sum) as (keyof Tally)[]) for (const one of tallies) sum[key] += one[key]
  return sum
}

export class Marks {
  readonly #all = new Map<string, Mark>()
  readonly #lost = new Set<string>()
  readonly #duplicated = new Set<string>()

  make(): Mark {
    const text = `~${this.#all.size.toString(36)}~`
    const mark: Mark = { text, acknowledged: false, seen: false, erased: 'no' }
    this.#all.set(text, mark)
    return mark
  }

  /** Somebody else got these bytes. */
  sawIn(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    for (const [found] of text.matchAll(MARK)) {
      const mark = this.#all.get(found)
      if (mark) mark.seen = true
    }
  }

  /**
   * `content` must hold, once, all that was acknowledged or seen; with `all` everything that was ever
   * written: whoever wrote it is still there and has sent it again. Returns how many marks it missed or
   * found twice; each counts once in the tally, however many contents are judged.
   */
  judge(content: string, all: boolean): number {
    const counts = new Map<string, number>()
    for (const [found] of content.matchAll(MARK)) counts.set(found, (counts.get(found) ?? 0) + 1)
    let wrong = 0
    for (const mark of this.#all.values()) {
      const count = counts.get(mark.text) ?? 0
      const must = all || mark.acknowledged || mark.seen
      const gone = mark.erased === 'acknowledged' || (all && mark.erased === 'asked')
      const lost = gone ? count > 0 : must && mark.erased === 'no' && count === 0
      if (lost) this.#lost.add(mark.text)
      if (!gone && count > 1) this.#duplicated.add(mark.text)
      if (lost || count > 1) wrong += 1
    }
    return wrong
  }

  /** An erasing is one more edit. */
  tally(): Tally {
    const sum = { ...NOTHING, lost: this.#lost.size, duplicated: this.#duplicated.size }
    for (const mark of this.#all.values()) {
      sum.attempted += mark.erased === 'no' ? 1 : 2
      sum.acknowledged += Number(mark.acknowledged) + Number(mark.erased === 'acknowledged')
    }
    return sum
  }
}
