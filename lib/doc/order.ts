import { generateNKeysBetween } from 'jittered-fractional-indexing'
import { isRank, RANK_MAX_CHARACTERS } from './value-checks.ts'

/** Something that has a rank among its siblings. */
export type Ranked = { id: string; rank: string }

/**
 * Twenty bits keep two who insert at the same spot at the same moment apart (one pair in a million
 * ties, and a tie is repaired), and let a rank grow by under four characters for each insertion.
 */
const JITTER_BITS = 20

export type Ranks = {
  rank: string
  /** New ranks for siblings that stood in the way: equal ranks, or ones that nothing fits between. */
  repairs: Ranked[]
}

/**
 * A rank for something that comes before `siblings[index]` (at the end when `index` is their number).
 * With `mayRepair` false no sibling changes: the newcomer then lands behind those it ties with.
 */
export function rankAt(
  siblings: readonly Ranked[],
  index: number,
  mayRepair: boolean,
  randomBit?: () => boolean,
): Ranks {
  let low = index - 1
  while (low >= 0 && !isRank(siblings[low]?.rank)) low--
  const left = siblings[low]?.rank ?? null
  let high = index
  while (high < siblings.length && !isAfter(siblings[high]?.rank, left)) high++
  const right = siblings[high]?.rank ?? null
  const between = (n: number, from: string | null, to: string | null) =>
    generateNKeysBetween(from, to, n, {
      jitterBits: JITTER_BITS,
      ...(randomBit && { getRandomBit: randomBit }),
    })

  if (!mayRepair) return { rank: between(1, left, right)[0] ?? '', repairs: [] }
  const ranks = between(high - low, left, right)
  if (ranks.some((rank) => rank.length > RANK_MAX_CHARACTERS / 2)) {
    return shared(siblings, index, between(siblings.length + 1, null, null))
  }
  return shared(siblings.slice(low + 1, high), index - low - 1, ranks)
}

const isAfter = (rank: string | undefined, left: string | null): boolean =>
  isRank(rank) && (left === null || rank > left)

/** Deals `ranks` out to `siblings` with the newcomer at `index` among them. */
function shared(siblings: readonly Ranked[], index: number, ranks: readonly string[]): Ranks {
  const repairs = siblings.map(({ id }, at) => ({ id, rank: ranks[at < index ? at : at + 1] ?? '' }))
  return { rank: ranks[index] ?? '', repairs }
}

/** The ranks of a list that is in order already; all made anew when they say otherwise. */
export function ranksInOrder(list: readonly Ranked[]): string[] {
  const ranks = list.map(({ rank }) => rank)
  const sound = ranks.every((rank, at) => isRank(rank) && (at === 0 || rank > (ranks[at - 1] ?? '')))
  return sound ? ranks : generateNKeysBetween(null, null, list.length, { jitterBits: 0 })
}
