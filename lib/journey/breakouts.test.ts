import { expect, test } from 'vitest'
import {
  borderMoved,
  breakoutsFor,
  lengthened,
  mixed,
  proposed,
  seated,
  smallest,
  stretches,
} from './breakouts.ts'

const people = (...departments: string[]) => departments.map((department, n) => ({ id: `p${n}`, department }))

test('BR1 seven to twenty people make two to four groups of about five, never more than there are chapters', () => {
  const counts = Array.from({ length: 14 }, (_, n) => breakoutsFor(n + 7, 8))
  expect(counts).toEqual([2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4].map((n, at) => (at < 4 ? 2 : n)))
  expect(breakoutsFor(20, 3)).toBe(3)
  expect(breakoutsFor(4, 8)).toBe(2)
  expect(breakoutsFor(25, 12)).toBe(5)
})

test('BR1 departments are mixed as evenly as can be, their spelling aside', () => {
  const names = ['Balie', 'balie ', 'Balie', 'ICT', 'ICT', 'Directie', 'BALIE', 'ict', '', '', 'Balie']
  const all = people(...names)
  for (const groups of [2, 3, 4]) {
    const dealt = mixed(all, groups)
    expect(dealt.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    const within = (counts: number[]) => Math.max(...counts) - Math.min(...counts)
    expect(within(dealt.map((seats) => seats.length))).toBeLessThanOrEqual(1)
    for (const department of ['balie', 'ict', '']) {
      const ids = all
        .filter((each) => each.department.trim().toLowerCase() === department)
        .map(({ id }) => id)
      expect(within(dealt.map((seats) => seats.filter((id) => ids.includes(id)).length))).toBeLessThanOrEqual(
        1,
      )
    }
  }
})

test('BR1 each group gets chapters that stand beside each other, and a scribe', () => {
  expect(stretches([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
    [1, 2, 3],
    [4, 5],
    [6, 7],
  ])
  expect(stretches([], 2)).toEqual([[], []])
  const groups = proposed(people('', '', '', '', '', '', ''), ['a', 'b', 'c'])
  expect(groups.map(({ chapters }) => chapters)).toEqual([['a', 'b'], ['c']])
  expect(groups.every(({ seats, scribe }) => scribe !== null && seats.includes(scribe))).toBe(true)
})

test('BR2 who is moved sits in one group; the pen stays with somebody of the group', () => {
  const groups = proposed(people('', '', '', '', ''), ['a', 'b', 'c', 'd'], 2)
  const [first] = groups[0]?.seats ?? []
  const moved = seated(groups, first ?? '', 1)
  expect(moved.map(({ seats }) => seats.includes(first ?? ''))).toEqual([false, true])
  expect(moved.map(({ seats, scribe }) => scribe !== null && seats.includes(scribe))).toEqual([true, true])
  expect(seated(groups, first ?? '', 0)).toEqual(groups)
  const empty = proposed(people('', ''), ['a', 'b'], 2)
  const together = seated(empty, empty[1]?.seats[0] ?? '', 0)
  expect(together[1]).toMatchObject({ seats: [], scribe: null })
})

test('BR2 a border moves by one chapter and leaves each with neighbours', () => {
  const groups = proposed(people('', ''), ['a', 'b', 'c', 'd'], 2)
  const chapters = (moved: readonly { chapters: string[] }[]) => moved.map((each) => each.chapters.join(''))
  expect(chapters(borderMoved(groups, 0, 'left'))).toEqual(['a', 'bcd'])
  expect(chapters(borderMoved(groups, 0, 'right'))).toEqual(['abc', 'd'])
  expect(chapters(borderMoved(borderMoved(borderMoved(groups, 0, 'left'), 0, 'left'), 0, 'left'))).toEqual([
    '',
    'abcd',
  ])
  expect(chapters(borderMoved(groups, 1, 'left'))).toEqual(['ab', 'cd'])
})

test('BR3 who comes later sits with the fewest who are here; a minute more counts from now when time was over', () => {
  const groups = proposed(people('', '', '', '', ''), ['a', 'b'], 2)
  expect(smallest(groups, () => true)).toBe(1)
  expect(smallest(groups, (id) => !groups[0]?.seats.includes(id))).toBe(0)
  expect(lengthened(10_000, 1, 4_000)).toBe(70_000)
  expect(lengthened(10_000, 1, 20_000)).toBe(80_000)
})
