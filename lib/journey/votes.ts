/**
 * Figures of one vote on one touchpoint. Formulas and their sources: section BL of SPEC.md.
 * `counts` are votes per class, lowest class first; `lowest` is the value of that class.
 */
import type { Emotion } from './entities.ts'
import { VOTES_SHOWN_FROM } from './limits.ts'
import type { AgreementLabel, Counts, Tally, TargetResult } from './results.ts'

export const EMOTIONS: readonly Emotion[] = [-2, -1, 0, 1, 2]
const LOWEST = -2

/** Sums of fractions that should be equal differ in the last bits; figures are compared at nine decimals. */
export const clean = (figure: number): number => Math.round(figure * 1e9) / 1e9 + 0

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)

export function countVotes(votes: readonly (Emotion | null)[]): {
  counts: Counts
  n: number
  dontKnow: number
} {
  const of = (value: Emotion | null): number => votes.filter((vote) => vote === value).length
  const counts: Counts = [of(-2), of(-1), of(0), of(1), of(2)]
  return { counts, n: sum(counts), dontKnow: of(null) }
}

/** Value of the vote at `index` when all are put in a row, lowest first. */
function voteAt(counts: readonly number[], lowest: number, index: number): number {
  let left = index
  for (const [step, count] of counts.entries()) {
    if (left < count) return lowest + step
    left -= count
  }
  throw new RangeError(`No vote at ${index}`)
}

/**
 * Interpolated median: two different middle votes give their average, else M + (above − below) / 2·at M.
 * Throws a RangeError without votes.
 */
export function interpolatedMedian(counts: readonly number[], lowest = LOWEST): number {
  const n = sum(counts)
  const low = voteAt(counts, lowest, Math.ceil(n / 2) - 1)
  const high = voteAt(counts, lowest, Math.floor(n / 2))
  if (low !== high) return (low + high) / 2
  const at = low - lowest
  const below = sum(counts.slice(0, at))
  const above = sum(counts.slice(at + 1))
  return clean(low + (above - below) / (2 * (n - below - above)))
}

/** The middle vote, or the average of the two in the middle. */
function plainMedian(counts: readonly number[], lowest = LOWEST): number {
  const n = sum(counts)
  return (voteAt(counts, lowest, Math.ceil(n / 2) - 1) + voteAt(counts, lowest, Math.floor(n / 2))) / 2
}

export function meanOf(counts: readonly number[], lowest = LOWEST): number {
  return clean(sum(counts.map((count, step) => count * (lowest + step))) / sum(counts))
}

/**
 * First and third quartile by linear interpolation at (n − 1)·p of the sorted votes
 * (Hyndman & Fan's type 7: the default of R, NumPy and Excel's QUARTILE.INC).
 */
export function quartilesOf(counts: readonly number[], lowest = LOWEST): [number, number] {
  const last = sum(counts) - 1
  const at = (p: number): number => {
    const where = last * p
    const low = voteAt(counts, lowest, Math.floor(where))
    return low + (where % 1) * (voteAt(counts, lowest, Math.ceil(where)) - low)
  }
  return [at(0.25), at(0.75)]
}

/**
 * Van der Eijk's agreement A (2001), −1 two camps at the ends … 0 flat … +1 all in one class.
 * The counts are peeled into layers of classes with and without votes; A is their weighted mean.
 */
export function agreementOf(counts: readonly number[]): number {
  const n = sum(counts)
  let left = [...counts]
  let agreement = 0
  while (sum(left) > 0) {
    const thickness = Math.min(...left.filter((count) => count > 0))
    const layer = left.map((count) => count > 0)
    const classes = layer.filter(Boolean).length
    agreement += layerAgreement(layer) * ((classes * thickness) / n)
    left = left.map((count) => Math.max(0, count - thickness))
  }
  return clean(agreement)
}

function layerAgreement(layer: readonly boolean[]): number {
  const k = layer.length
  const classes = layer.filter(Boolean).length
  let unimodal = 0
  let bimodal = 0
  for (let i = 0; i < k; i += 1) {
    for (let j = i + 1; j < k; j += 1) {
      for (let l = j + 1; l < k; l += 1) {
        const [a, b, c] = [layer[i], layer[j], layer[l]]
        if (b && a !== c) unimodal += 1
        if (a && !b && c) bimodal += 1
      }
    }
  }
  const triples = unimodal + bimodal
  const u = triples === 0 ? 1 : ((k - 2) * unimodal - (k - 1) * bimodal) / ((k - 2) * triples)
  return u * (1 - (classes - 1) / (k - 1))
}

/** Six votes or more get one of four words, three to five only "agreed" or "discuss", fewer none. */
export function agreementLabel(agreement: number, n: number): AgreementLabel | null {
  if (n < VOTES_SHOWN_FROM) return null
  if (n < 6) return agreement >= 0.75 ? 'agreed' : 'discuss'
  if (agreement >= 0.6) return 'agreed'
  if (agreement >= 0.3) return 'fairly'
  return agreement >= 0 ? 'spread' : 'divided'
}

/** At least 30 % at −1 or lower and at least 30 % at +1 or higher; in whole numbers, so exact. */
export function isOpposed(counts: Counts): boolean {
  const n = sum(counts)
  const low = counts[0] + counts[1]
  const high = counts[3] + counts[4]
  return n > 0 && low * 10 >= n * 3 && high * 10 >= n * 3
}

/** The one vote that stands two steps or more from the median of the others; null when there is none or several. */
export function loneVoiceOf(counts: Counts): Emotion | null {
  const far = EMOTIONS.filter((value, step) => {
    const others = counts.map((count, other) => (other === step ? count - 1 : count))
    return counts[step] !== 0 && sum(others) > 0 && Math.abs(value - plainMedian(others)) >= 2
  })
  const votes = sum(far.map((value) => counts[value - LOWEST] ?? 0))
  return votes === 1 ? (far[0] ?? null) : null
}

/** Everything the reveal shows of one touchpoint; null below three votes: a hole, not a zero. */
export function tallyOf(votes: readonly (Emotion | null)[]): Tally | null {
  const { counts, n, dontKnow } = countVotes(votes)
  if (n < VOTES_SHOWN_FROM) return null
  const agreement = agreementOf(counts)
  return {
    counts,
    n,
    dontKnow,
    median: interpolatedMedian(counts),
    mean: meanOf(counts),
    quartiles: quartilesOf(counts),
    agreement,
    label: agreementLabel(agreement, n),
    opposed: isOpposed(counts),
    loneVoice: loneVoiceOf(counts),
  }
}

/** `reasons` are given already without seats and in an order that tells nothing. */
export function resultOf(
  target: string,
  votes: readonly (Emotion | null)[],
  reasons: TargetResult['reasons'] = [],
): TargetResult {
  const tally = tallyOf(votes)
  // Below three votes a reason could be traced to its writer, so it stays hidden with the figures.
  return { target, tally, reasons: tally ? reasons : [] }
}
