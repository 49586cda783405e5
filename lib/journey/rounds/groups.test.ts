import { describe, expect, it } from 'vitest'
import type { Emotion } from '../entities.ts'
import { groupsShown, type GroupedVote } from './groups.ts'

const votes = (department: string, ...values: (Emotion | null)[]): GroupedVote[] =>
  values.map((value) => ({ voterGroup: 'us', department, value }))
const customers = (...values: (Emotion | null)[]): GroupedVote[] =>
  values.map((value) => ({ voterGroup: 'customers', department: 'Balie', value }))
const names = (all: GroupedVote[]) => groupsShown(all).map(({ who, name }) => name || who)

describe('results of groups', () => {
  it('VO18 departments from three votes each, however their name is spelt; customers apart from colleagues', () => {
    const all = [...votes('Balie', 1, 1), ...votes(' balie ', 2), ...votes('Marketing', -1, -1, -2)]
    expect(names(all)).toEqual(['Balie', 'Marketing'])
    expect(groupsShown(all)[1]).toEqual({
      who: 'department',
      name: 'Marketing',
      counts: [1, 2, 0, 0, 0],
      dontKnow: 0,
    })
    expect(names([...all, ...customers(0, 0, 0)])).toEqual(['customers', 'us', 'Balie', 'Marketing'])
    expect(names([...votes('Balie', 1, 1, 1), ...customers(0, 0, 0)])).toEqual(['customers', 'us'])
  })
  it('VO18 two who are left over take the smallest group along, until nobody stands alone', () => {
    expect(
      names([...votes('Balie', 1, 1, 1, 1), ...votes('Marketing', -1, -1, -2), ...votes('ICT', 2, 2)]),
    ).toEqual(['Balie'])
    expect(names([...votes('Balie', 1, 1, 1), ...votes('ICT', 2)])).toEqual([])
    expect(names([...customers(1, 1, 1), ...votes('', 2, 2)])).toEqual([])
  })
  it('VO18 one who does not know is somebody too', () => {
    expect(names([...votes('Balie', 1, 1, 1), ...votes('ICT', null)])).toEqual([])
    expect(names([...votes('Balie', 1, 1, null), ...votes('ICT', 0, 0, 0)])).toEqual([])
  })
  it('VO18 everybody in one group is no group', () => {
    expect(names(votes('Balie', 1, 1, 1, 1))).toEqual([])
    expect(names(customers(1, 1, 1))).toEqual([])
  })
})

/** A small generator of its own, so that a failing seed can be told. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return (state >>> 8) % sides
  }
}

it('VO18 no view can be taken from another to leave fewer than three votes, in any way of adding and subtracting', () => {
  let told = 0
  for (let seed = 1; seed <= 1500; seed += 1) {
    const roll = dice(seed)
    const people: GroupedVote[] = Array.from({ length: 1 + roll(22) }, () => ({
      voterGroup: roll(4) === 0 ? 'customers' : 'us',
      department: ['', 'Balie', 'ICT', 'Marketing', 'Winkel'][roll(5)] ?? '',
      value: ([-2, -1, 0, 1, 2, null] as const)[roll(6)] ?? null,
    }))
    const groups = groupsShown(people)
    if (groups.length > 0) told += 1
    const within =
      ({ who, name }: (typeof groups)[number]) =>
      (person: GroupedVote) =>
        who === 'customers'
          ? person.voterGroup === 'customers'
          : person.voterGroup === 'us' && (who === 'us' || person.department === name)
    const views = [
      people.map(() => 1),
      ...groups.map((group) => people.map((person) => (within(group)(person) ? 1 : 0))),
    ]
    // Every sum of views with +1, 0 and −1 that is a set of people: its votes could be worked out.
    for (let way = 0; way < 3 ** views.length; way += 1) {
      const signs = views.map((_, at) => (Math.floor(way / 3 ** at) % 3) - 1)
      const sum = people.map((_, person) =>
        signs.reduce((total, sign, at) => total + sign * (views[at]?.[person] ?? 0), 0),
      )
      if (sum.some((each) => each !== 0 && each !== 1) || sum.every((each) => each === 0)) continue
      const left = people.filter((person, at) => sum[at] === 1 && person.value !== null).length
      const all = people.filter((person) => person.value !== null).length
      // The whole itself has its own limit.
      if (sum.every((each) => each === 1) && all < 3) continue
      expect(left, `seed ${seed}`).toBeGreaterThanOrEqual(3)
    }
  }
  expect(told).toBeGreaterThan(300)
})
