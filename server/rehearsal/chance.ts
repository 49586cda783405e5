/** Chance that can be had again: the same seed makes the same choices (mulberry32, Tommy Ettinger, public domain). */
export type Chance = {
  /** 0 up to 1. */
  next(): number
  /** From `from` up to and with `to`, whole. */
  whole(from: number, to: number): number
  pick<T>(list: readonly T[]): T | undefined
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
  }
}
