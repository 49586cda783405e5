import { generateKeyBetween } from 'jittered-fractional-indexing'
import { expect, it } from 'vitest'
import { ranksFor, sortByPlace, sortByRank } from './place.ts'

it('TP2 first ranks are different, sorted, and valid keys to move between', () => {
  for (const n of [0, 1, 62, 63, 4_000]) {
    const ranks = ranksFor(n)
    expect(new Set(ranks).size).toBe(n)
    expect([...ranks].sort()).toEqual(ranks)
  }
  expect(ranksFor(63).slice(-2)).toEqual(['az', 'b00'])
  const ranks = [null, ...ranksFor(4_000), null]
  for (const [at, rank] of ranks.slice(0, -1).entries()) {
    const next = ranks[at + 1] ?? null
    const between = generateKeyBetween(rank, next)
    if (rank !== null) expect(between > rank).toBe(true)
    if (next !== null) expect(between < next).toBe(true)
  }
})

it('TP2 equal ranks stand in the order of their ids, by code units on every machine', () => {
  const at = (id: string, rank: string) => ({ id, rank, place: { parent: 'p', rank } })
  const rows = [at('b', 'a1'), at('B', 'a1'), at('ä', 'a1'), at('a', 'aZ'), at('c', 'a0')]
  const order = ['c', 'B', 'b', 'ä', 'a']
  expect(sortByRank(rows).map(({ id }) => id)).toEqual(order)
  expect(sortByPlace(rows).map(({ id }) => id)).toEqual(order)
  expect(rows[0]?.id).toBe('b')
})
