/** Latencies in classes about 3 % wide: the same cost for every record, and many of them can be added up. */
export class Histogram {
  readonly counts: Float64Array
  n = 0
  max = 0

  constructor(counts = new Float64Array(64 * 32)) {
    this.counts = counts
  }

  add(ms: number): void {
    const us = Math.max(0, ms) * 1000 + 1
    const power = 31 - Math.clz32(us)
    const part = power >= 5 ? (us >> (power - 5)) & 31 : us & 31
    const index = power * 32 + part
    this.counts[index] = (this.counts[index] ?? 0) + 1
    this.n += 1
    if (ms > this.max) this.max = ms
  }

  merge(other: { counts: Float64Array; n: number; max: number }): void {
    other.counts.forEach((count, index) => {
      this.counts[index] = (this.counts[index] ?? 0) + count
    })
    this.n += other.n
    this.max = Math.max(this.max, other.max)
  }

  /** In ms; null without records. */
  quantile(share: number): number | null {
    if (this.n === 0) return null
    let seen = 0
    for (const [index, count] of this.counts.entries()) {
      seen += count
      if (count === 0 || seen < share * this.n) continue
      const power = index >> 5
      const part = index & 31
      const us = power >= 5 ? 2 ** power + (part + 0.5) * 2 ** (power - 5) : part
      return Math.min(us / 1000, this.max)
    }
    return this.max
  }
}

export function median(values: readonly (number | null | undefined)[]): number | null {
  const sorted = values.filter((value): value is number => Number.isFinite(value)).sort((a, b) => a - b)
  if (sorted.length === 0) return null
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? 0
  return sorted.length % 2 ? high : ((sorted[middle - 1] ?? 0) + high) / 2
}

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
