import { describe, expect, it } from 'vitest'
import type { Emotion } from './entities.ts'
import { chapterValue, peakEnd } from './curve.ts'
import {
  isVoter,
  latestResults,
  mostDivided,
  overRounds,
  progressOf,
  talkOrder,
  votersOf,
  type VoterSeat,
} from './rounds.ts'
import { agreementOf, clean, resultOf } from './votes.ts'

const seat = (id: string, more: Partial<VoterSeat> = {}): VoterSeat => ({
  id,
  role: 'participant',
  admitted: true,
  removed: false,
  presentSinceOpening: true,
  ...more,
})
const times = (n: number, value: Emotion | null): (Emotion | null)[] => Array(n).fill(value)

describe('BL7 who has finished', () => {
  const targets = ['t1', 't2']
  const all = (seatId: string) => targets.map((target) => ({ seatId, target }))
  const round = (seats: VoterSeat[], answers: { seatId: string; target: string }[], organisersVote = false) =>
    progressOf(votersOf({ targets, organisersVote, seats, answers }))

  it('BL7 counts whoever answered every target, once', () => {
    const answers = [...all('a'), ...all('a'), { seatId: 'b', target: 't1' }]
    expect(round([seat('a'), seat('b'), seat('c')], answers)).toEqual({ finished: 1, of: 3 })
  })
  it('BL7 leaves out observers, people at the door, removed and absent people', () => {
    const seats = [
      seat('a'),
      seat('o', { role: 'observer' }),
      seat('d', { admitted: false }),
      seat('r', { removed: true }),
      seat('x', { presentSinceOpening: false }),
    ]
    expect(round(seats, ['a', 'o', 'd', 'r'].flatMap(all))).toEqual({ finished: 1, of: 1 })
  })
  it('BL7 who answered was there, whatever the sockets say', () => {
    expect(round([seat('a', { presentSinceOpening: false })], all('a'))).toEqual({ finished: 1, of: 1 })
  })
  it('BL7 organisers count only when they vote', () => {
    const seats = [seat('f', { role: 'facilitator' }), seat('c', { role: 'cofacilitator' }), seat('a')]
    expect(round(seats, all('f'))).toEqual({ finished: 0, of: 1 })
    expect(round(seats, all('f'), true)).toEqual({ finished: 1, of: 3 })
    expect(isVoter(seat('f', { role: 'facilitator' }), false)).toBe(false)
  })
  it('BL7 answers to what is no target count for nothing', () => {
    const answers = [
      { seatId: 'a', target: 't1' },
      { seatId: 'a', target: 'elsewhere' },
    ]
    expect(round([seat('a')], answers)).toEqual({ finished: 0, of: 1 })
    const none = votersOf({ targets: [], organisersVote: false, seats: [seat('a')], answers })
    expect(progressOf(none)).toEqual({
      finished: 0,
      of: 1,
    })
  })
})

it('BL17 the latest revealed round counts, a void or open one does not', () => {
  const first = resultOf('t1', times(3, 2))
  const again = resultOf('t1', times(3, -2))
  const other = resultOf('t2', times(3, 0))
  const round = (number: number, state: 'open' | 'revealed' | 'void', results: (typeof first)[] | null) => ({
    kind: 'emotion' as const,
    number,
    state,
    results,
  })
  const rounds = [round(2, 'revealed', [again]), round(1, 'revealed', [first, other]), round(3, 'open', null)]
  expect(latestResults(rounds).get('t1')).toBe(again)
  expect(latestResults(rounds).get('t2')).toBe(other)
  const voided = rounds.map((each) => (each.number === 2 ? { ...each, state: 'void' as const } : each))
  expect(latestResults(voided).get('t1')).toBe(first)
  expect(rounds.map((each) => each.number)).toEqual([2, 1, 3])
})

describe('BL9 what to talk about first', () => {
  const calm = resultOf('calm', times(8, 1))
  const spread = resultOf('spread', [-1, 0, 0, 1, 1, 1, 2, 0])
  const opposed = resultOf('opposed', [...times(4, -1), ...times(4, 1)])
  const unsure = resultOf('unsure', [...times(8, 1), null])
  const lower = resultOf('lower', [...times(8, -1), null])
  const hole = resultOf('hole', [2, null])

  it('BL9 opposed, then agreement, then "don\'t know", then the median; holes stay out', () => {
    const order = talkOrder([calm, unsure, hole, spread, lower, opposed])
    expect(order).toEqual(['opposed', 'spread', 'lower', 'unsure', 'calm'])
  })
  it('BL9 equals keep the order of the journey', () => {
    const twin = { ...calm, target: 'twin' }
    expect(talkOrder([twin, calm])).toEqual(['twin', 'calm'])
    expect(mostDivided([twin, hole, calm])).toEqual(['twin', 'calm'])
  })
})

describe('BL10 BL11 the curve as a whole', () => {
  const points = (...medians: (number | null)[]) =>
    medians.map((median, at) => ({ id: `t${at + 1}`, median }))

  it('BL10 a hole is left out of a chapter and never read as zero', () => {
    expect(chapterValue([2, null, 1])).toEqual({ value: 1.5, min: 1, max: 2 })
    expect(chapterValue([null])).toBeNull()
  })
  it('BL11 of equal peaks the more negative counts, then the later', () => {
    expect(peakEnd(points(1.5, -1.5, 0, 1))).toMatchObject({ peak: 't2', end: 't4', remembered: -0.25 })
    expect(peakEnd(points(-1.5, 1.5))?.peak).toBe('t1')
    expect(peakEnd(points(1.5, 1.5, 0))?.peak).toBe('t2')
  })
  it('BL3 fractions that should be equal are equal', () => {
    const third = [1, 1, 1, 0, 0, 0, 0, 0, 0] as const
    const [value, minus] = [
      chapterValue([...third])?.value ?? 0,
      chapterValue(third.map((x) => -x))?.value ?? 0,
    ]
    expect(value).toBe(0.333333333)
    expect(peakEnd(points(value, minus + 1e-12, 0))?.peak).toBe('t2')
    expect(agreementOf([0, 3, 3, 3, 1])).toBe(clean(agreementOf([0, 3, 3, 3, 1])))
  })
  it('BL11 the end is the last touchpoint with votes', () => {
    expect(peakEnd(points(2, 1, null))).toEqual({ experienced: 1.5, remembered: 1.5, peak: 't1', end: 't2' })
    expect(peakEnd(points(null, null))).toBeNull()
  })
})

describe('BL19 a second vote loses nothing of the first', () => {
  const round = (id: string, number: number, of: [string, (Emotion | null)[], string?][]) => ({
    id,
    kind: 'emotion' as const,
    number,
    state: 'revealed' as const,
    targets: of.map(([target]) => ({ id: target, titleThen: `${target} toen` })),
    results: of.map(([target, votes, reason]) =>
      resultOf(target, votes, reason ? [{ id: `${id}-${target}`, text: reason }] : []),
    ),
  })
  const first = round('r1', 1, [
    ['t1', times(3, -2), 'lang'],
    ['t2', times(3, 1)],
  ])
  const again = round('r2', 2, [['t1', times(3, 1), 'helder']])

  it('BL19 keeps the touchpoints of both, the latest figure, the earlier one beside it, and every reason', () => {
    const over = overRounds([again, first])
    expect(over.results.map(({ target, tally }) => [target, tally?.median])).toEqual([
      ['t1', 1],
      ['t2', 1],
    ])
    expect(over.earlier.get('t1')?.median).toBe(-2)
    expect(over.earlier.has('t2')).toBe(false)
    expect(over.results[0]?.reasons.map(({ text }) => text)).toEqual(['helder', 'lang'])
    expect([...over.roundOf]).toEqual([
      ['r1-t1', 'r1'],
      ['r2-t1', 'r2'],
    ])
  })
  it('BL19 a void round is as if it never was', () => {
    expect(overRounds([first, { ...again, state: 'void' }]).results[0]?.tally?.median).toBe(-2)
  })
})
