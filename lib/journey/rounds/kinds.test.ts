import { describe, expect, it } from 'vitest'
import { ROUND_KINDS, type RoundKind } from '../policy.ts'
import { progressOf, votersOf, type VoterSeat } from '../rounds.ts'
import { budgetOf, DONE, heartParts, heartTarget, isDone, isValue } from './kinds.ts'
import { areNamed } from './named.ts'

const GOOD: Record<RoundKind, readonly unknown[]> = {
  emotion: [-2, 0, 2, null],
  stars: [0, 1, 3],
  hearts: ['strengthens', 'neutral', 'breaks'],
  dots: [0, 3],
  pins: [
    { at: 0, words: '' },
    { at: 100, words: 'de avond voor de verhuizing' },
  ],
  agree: ['yes', 'notYet'],
  rating: [1, 5],
  trial: [-2, 0, 2, null],
}
const BAD: Record<RoundKind, readonly unknown[]> = {
  emotion: [3, 0.5, '1', undefined],
  stars: [-1, 4, 1.5, null],
  hearts: ['', 'broken', 0, null],
  dots: [-1, 4, null],
  pins: [
    null,
    5,
    {},
    { at: 50 },
    { at: -1, words: '' },
    { at: 101, words: '' },
    { at: 0.5, words: '' },
    { at: 5, words: 'een twee drie vier vijf zes' },
    { at: 5, words: 'x'.repeat(81) },
    { at: 5, words: 'ja', seat: 'me' },
  ],
  agree: [true, 'no', null],
  rating: [0, 6, 2.5, null],
  trial: [3, 0.5, 'yes', undefined],
}

describe('what an answer is', () => {
  it.each(ROUND_KINDS)('VO12 %s takes its own answers and nothing else', (kind) => {
    for (const value of GOOD[kind]) expect(isValue(kind, value), JSON.stringify(value)).toBe(true)
    for (const value of BAD[kind]) expect(isValue(kind, value), JSON.stringify(value)).toBe(false)
  })
  it('VO12 at most two different named emotions, beside a feeling only', () => {
    expect(areNamed('emotion', [])).toBe(true)
    expect(areNamed('emotion', ['joy', 'doubt'])).toBe(true)
    expect(areNamed('emotion', ['joy', 'joy'])).toBe(false)
    expect(areNamed('emotion', ['joy', 'doubt', 'fear'])).toBe(false)
    expect(areNamed('emotion', ['glee'])).toBe(false)
    expect(areNamed('stars', ['joy'])).toBe(false)
    expect(areNamed('stars', [])).toBe(true)
  })
  it('VO12 a heart names its touchpoint and its promise', () => {
    expect(heartParts(heartTarget('t1', 'p1'))).toEqual({ touchpointId: 't1', promiseId: 'p1' })
  })
})

describe('who is done', () => {
  it('VO13 of stars and dots: all given, or said to be done; of the rest an answer for every target', () => {
    expect(ROUND_KINDS.filter((kind) => budgetOf(kind) !== null)).toEqual(['stars', 'dots'])
    const given = (...points: number[]) => points.map((each, at) => ({ target: `t${at}`, points: each }))
    expect(isDone(3, ['t0', 't1'], given(2))).toBe(false)
    expect(isDone(3, ['t0', 't1'], given(2, 1))).toBe(true)
    expect(isDone(3, ['t0', 't1'], [{ target: DONE, points: 0 }])).toBe(true)
    expect(isDone(null, ['t0', 't1'], given(2))).toBe(false)
    expect(isDone(null, ['t0', 't1'], [{ target: 't0' }, { target: 't1' }])).toBe(true)
    expect(isDone(null, [], [])).toBe(false)
  })
  it('VO13 progress counts them so', () => {
    const seat = (id: string): VoterSeat => ({
      id,
      role: 'participant',
      admitted: true,
      removed: false,
      presentSinceOpening: true,
    })
    const round = {
      targets: ['t1'],
      budget: 3,
      organisersVote: false,
      seats: [seat('a'), seat('b'), seat('c')],
      answers: [
        { seatId: 'a', target: 't1', points: 3 },
        { seatId: 'b', target: 't1', points: 2 },
        { seatId: 'c', target: 'elsewhere', points: 3 },
      ],
    }
    expect(progressOf(votersOf(round))).toEqual({ finished: 1, of: 3 })
    const said = { ...round, answers: [...round.answers, { seatId: 'b', target: DONE, points: 0 }] }
    expect(votersOf(said)).toEqual([
      { seatId: 'a', done: true },
      { seatId: 'b', done: true },
      { seatId: 'c', done: false },
    ])
  })
})
