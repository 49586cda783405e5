import { describe, expect, it } from 'vitest'
import type { Emotion } from './entities.ts'
import type { Counts } from './results.ts'
import {
  agreementLabel,
  agreementOf,
  countVotes,
  EMOTIONS,
  interpolatedMedian,
  isOpposed,
  loneVoiceOf,
  meanOf,
  quartilesOf,
  resultOf,
  tallyOf,
} from './votes.ts'

const votesOf = (counts: Counts): Emotion[] =>
  EMOTIONS.flatMap((value, step) => Array<Emotion>(counts[step] ?? 0).fill(value))

/** counts −2…+2 · A · interquartile range · interpolated median · mean */
const TABLE: [Counts, number, number, number, number][] = [
  [[0, 0, 0, 0, 8], 1, 0, 2, 2],
  [[0, 0, 4, 4, 0], 0.75, 1, 0.5, 0.5],
  [[1, 0, 0, 7, 0], 0.646, 0, 0.93, 0.62],
  [[0, 1, 2, 4, 1], 0.562, 1, 0.75, 0.62],
  [[1, 1, 4, 1, 1], 0.375, 0.5, 0, 0],
  [[0, 4, 0, 4, 0], 0.167, 2, 0, 0],
  [[2, 2, 2, 2, 2], 0, 2, 0, 0],
  [[0, 4, 0, 0, 4], -0.417, 3, 0.5, 0.5],
  [[4, 0, 0, 0, 4], -1, 4, 0, 0],
]

describe.each(TABLE)('counts %j', (counts, agreement, range, median, mean) => {
  // The table gives two or three decimals, some of them cut and not rounded.
  const near = (figure: number, wanted: number, width: number): void =>
    expect(Math.abs(figure - wanted)).toBeLessThan(width)

  it('BL4 interpolated median and mean', () => {
    near(interpolatedMedian(counts), median, 0.006)
    near(meanOf(counts), mean, 0.006)
  })
  it('BL5 quartiles', () => {
    const [first, third] = quartilesOf(counts)
    expect(third - first).toBe(range)
    expect(first).toBeLessThanOrEqual(third)
  })
  it('BL6 agreement', () => near(agreementOf(counts), agreement, 0.001))
  it('BL4 the tally says the same from the votes themselves', () => {
    const votes = votesOf(counts)
    expect(tallyOf(votes)).toMatchObject({
      counts,
      n: votes.length,
      dontKnow: 0,
      median: interpolatedMedian(counts),
      agreement: agreementOf(counts),
    })
  })
})

it('BL4 interpolated median of the two checks of the University of Michigan (classes 1 to 5)', () => {
  expect(interpolatedMedian([0, 1, 0, 10, 9], 1)).toBe(4.4)
  expect(interpolatedMedian([2, 1, 6, 10, 1], 1)).toBe(3.6)
})

it('BL5 one loud outlier moves the mean by half a point and the median hardly', () => {
  expect(interpolatedMedian([1, 0, 0, 7, 0])).toBeCloseTo(13 / 14, 9)
  expect(meanOf([1, 0, 0, 7, 0])).toBe(0.625)
})

it('BL6 agreement equals the reference values of the R package agrmt', () => {
  expect(agreementOf([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 6)
  expect(agreementOf([2, 0, 1, 1])).toBeCloseTo(0.0833333, 6)
})

it('BL6 agreement does not depend on who came first or on the side of the scale', () => {
  const counts: Counts[] = TABLE.map(([row]) => row)
  for (const row of counts) {
    expect(agreementOf(row.toReversed())).toBe(agreementOf(row))
    expect(agreementOf(row.map((count) => count * 3))).toBeCloseTo(agreementOf(row), 9)
  }
})

describe('BL8 words for agreement', () => {
  it.each([
    [2, 1, null],
    [3, 1, 'agreed'],
    [3, 0.75, 'agreed'],
    [5, 0.749, 'discuss'],
    [5, -1, 'discuss'],
    [6, 0.6, 'agreed'],
    [6, 0.599, 'fairly'],
    [6, 0.3, 'fairly'],
    [6, 0.299, 'spread'],
    [6, 0, 'spread'],
    [6, -0.001, 'divided'],
  ] as const)('%i votes with A = %f: %s', (n, agreement, label) => {
    expect(agreementLabel(agreement, n)).toBe(label)
  })
  it('BL8 a boundary is met by votes that stand exactly on it', () => {
    // A of [0,0,4,4,0] is ¾; three votes of which two agree lie below, so they are discussed.
    expect(tallyOf([0, 0, 1, 1])?.label).toBe('agreed')
    expect(tallyOf([-2, 1, 1])?.label).toBe('discuss')
  })
})

describe('BL8 opposed', () => {
  it.each<[Counts, boolean]>([
    [[0, 4, 0, 4, 0], true],
    [[3, 0, 4, 0, 3], true],
    [[2, 0, 5, 0, 3], false],
    [[8, 0, 0, 0, 0], false],
    [[0, 0, 0, 0, 0], false],
  ])('%j: %s', (counts, opposed) => expect(isOpposed(counts)).toBe(opposed))
})

describe('BL8 lone voice', () => {
  it.each<[Counts, Emotion | null]>([
    [[1, 0, 0, 7, 0], -2],
    [[0, 0, 6, 0, 1], 2],
    [[0, 0, 6, 1, 0], null],
    [[2, 0, 0, 6, 0], null],
    [[1, 0, 6, 0, 1], null],
    [[1, 1, 4, 1, 1], null],
    [[0, 0, 0, 0, 1], null],
  ])('%j: %s', (counts, voice) => expect(loneVoiceOf(counts)).toBe(voice))
})

describe('BL2 "don\'t know" and few votes', () => {
  it('BL2 "don\'t know" is counted beside the votes and never averaged', () => {
    expect(countVotes([null, 2, null, 2, 2])).toEqual({ counts: [0, 0, 0, 0, 3], n: 3, dontKnow: 2 })
    expect(tallyOf([null, 2, null, 2, 2])).toMatchObject({ n: 3, dontKnow: 2, median: 2, mean: 2 })
  })
  it('BL2 fewer than three votes show nothing, not even the reasons', () => {
    expect(tallyOf([2, 2, null, null, null])).toBeNull()
    expect(tallyOf([])).toBeNull()
    const reasons = [{ id: 'r1', text: 'Te duur' }]
    expect(resultOf('t1', [2, null], reasons)).toEqual({ target: 't1', tally: null, reasons: [] })
    expect(resultOf('t1', [2, 2, 2], reasons).reasons).toEqual(reasons)
  })
  it('BL2 a median of no votes is an error, never a zero', () => {
    expect(() => interpolatedMedian([0, 0, 0, 0, 0])).toThrow(RangeError)
  })
})
