import { describe, expect, test } from 'vitest'
import { sampleView as before } from '../../lib/client/board-view.fixture.ts'
import { keptView } from './kept-view.ts'

const without = <T extends { id: string }>(rows: T[], ...ids: string[]) =>
  rows.filter((row) => !ids.includes(row.id))
const ids = (rows: { id: string }[]) => rows.map((row) => row.id)
/** t1 with its notes is in the bin. */
const binned = { ...before, touchpoints: without(before.touchpoints, 't1'), notes: [] }
/** Chapter a is in the bin, so t1 and t2 read as parked. */
const parked = {
  ...before,
  chapters: without(before.chapters, 'a'),
  touchpoints: without(before.touchpoints, 't1', 't2'),
  parked: before.touchpoints.slice(0, 2).map((each) => ({ ...each, place: { parent: 'parked', rank: '' } })),
}

describe('BO17 what one types in stays where it stood', () => {
  test('BO17 nothing is kept while nobody types, or while all stands', () => {
    expect(keptView(binned, before, null).view).toBe(binned)
    expect(keptView(before, before, 'touchpoints:t1').view).toBe(before)
    expect(keptView(binned, before, 'touchpoints:t2').view).toBe(binned)
  })
  test('BO17 a binned touchpoint stays in its column with its notes, however often the board changes', () => {
    const first = keptView(binned, before, 'touchpoints:t1')
    const again = keptView({ ...binned, chapters: [...binned.chapters] }, first.view, 'touchpoints:t1')
    for (const { view, gone } of [first, again]) {
      expect(ids(view.touchpoints)).toEqual(['t1', 't2', 't3'])
      expect(ids(view.notes)).toEqual(['p1', 'p2', 'o1'])
      expect(gone.get('t1')).toBe('bin')
    }
    expect(keptView(binned, again.view, null).view).toBe(binned)
    expect(keptView(before, again.view, 'touchpoints:t1').gone.size).toBe(0)
  })
  test('BO17 of a binned chapter the column stays that is typed in, and no other', () => {
    const { view, gone } = keptView(parked, before, 'notes:p2')
    expect(ids(view.chapters)).toEqual(['a', 'b', 'c'])
    expect(ids(view.touchpoints)).toEqual(['t1', 't3'])
    expect([gone.get('t1'), gone.get('p2')]).toEqual(['parked', 'parked'])
  })
  test('BO17 a binned note stays between its neighbours', () => {
    const { view, gone } = keptView({ ...before, notes: without(before.notes, 'p2') }, before, 'notes:p2')
    expect(ids(view.notes)).toEqual(['p1', 'p2', 'o1'])
    expect([...gone]).toEqual([['p2', 'bin']])
  })
  test('BO17 what was in the parking lot stays there', () => {
    const { view } = keptView({ ...parked, parked: [] }, parked, 'touchpoints:t2')
    expect(ids(view.parked)).toEqual(['t2'])
  })
})
