import { describe, expect, test } from 'vitest'
import { groupsOf, spanOf, startsOf } from './board-layout.ts'
import { inReadingOrder, stepFrom } from './board-moves.ts'
import { sampleView as view } from './board-view.fixture.ts'

describe('BO4 columns', () => {
  test('BO4 a chapter without touchpoints takes one column, and notes stand at their touchpoint and lane', () => {
    const groups = groupsOf(view, 'j')
    expect(groups.map(spanOf)).toEqual([2, 1, 1])
    expect(startsOf(groups)).toEqual([0, 2, 3])
    expect(groups.map((group) => group.number)).toEqual([1, 2, 3])
    expect(groups[0]?.columns[0]?.lanes.pain.map((each) => each.id)).toEqual(['p1', 'p2'])
    expect(groups[2]?.columns[0]?.lanes.pain).toEqual([])
    expect(groupsOf(view, 'other')).toEqual([])
  })

  test('BO4 reading order runs through the chapters', () => {
    expect(inReadingOrder(view, 'j').map((each) => each.id)).toEqual(['t1', 't2', 't3'])
    const turned = { ...view, chapters: view.chapters.toReversed() }
    expect(inReadingOrder(turned, 'j').map((each) => each.id)).toEqual(['t3', 't1', 't2'])
    expect(inReadingOrder(view, 'other')).toEqual([])
  })
})

describe('BO5 steps', () => {
  test.each([
    ['chapters', 'b', 'left', { parent: 'j', before: 'a' }],
    ['chapters', 'b', 'right', { parent: 'j', before: null }],
    ['chapters', 'a', 'left', null],
    ['chapters', 'a', 'up', null],
    ['touchpoints', 't1', 'right', { parent: 'a', before: null }],
    ['touchpoints', 't2', 'left', { parent: 'a', before: 't1' }],
    ['touchpoints', 't2', 'right', { parent: 'b', before: null }],
    ['touchpoints', 't3', 'left', { parent: 'b', before: null }],
    ['touchpoints', 't3', 'right', null],
    ['touchpoints', 't1', 'left', null],
    ['notes', 'p1', 'down', { parent: 't1', before: null }],
    ['notes', 'p2', 'down', { parent: 't1', before: 'o1', lane: 'opportunity' }],
    ['notes', 'o1', 'up', { parent: 't1', before: null, lane: 'pain' }],
    ['notes', 'o1', 'down', null],
    ['notes', 'p1', 'up', null],
    ['notes', 'p1', 'right', { parent: 't2', before: null }],
    ['notes', 'p1', 'left', null],
    ['notes', 'gone', 'left', null],
  ] as const)('BO5 %s %s %s', (kind, id, way, to) => {
    expect(stepFrom(view, kind, id, way)).toEqual(to)
  })

  test('BO5 over the border next to where it was: first of the next chapter, last of the one before', () => {
    const full = { ...view, chapters: view.chapters.filter((each) => each.id !== 'b') }
    expect(stepFrom(full, 'touchpoints', 't2', 'right')).toEqual({ parent: 'c', before: 't3' })
    expect(stepFrom(full, 'touchpoints', 't3', 'left')).toEqual({ parent: 'a', before: null })
  })
})
