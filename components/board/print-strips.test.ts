import { expect, test } from 'vitest'
import { groupsOf, type Group } from '../../lib/client/board-layout.ts'
import { templateBoard } from '../../lib/journey/templates.ts'
import { columnsOf, stripsOf } from './print-strips.ts'

const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
const real = groupsOf(view, view.journeys[0]?.id ?? '')
const [someGroup] = real
const [someColumn] = someGroup?.columns ?? []

/** Chapters with so many touchpoints each. */
const chapters = (...sizes: number[]): Group[] =>
  sizes.map((size, at) => {
    if (!someGroup || !someColumn) throw new Error('the example has no touchpoint')
    return {
      chapter: { ...someGroup.chapter, id: `c${at}` },
      number: at + 1,
      columns: Array.from({ length: size }, (_, n) => ({
        ...someColumn,
        touchpoint: { ...someColumn.touchpoint, id: `c${at}t${n}` },
      })),
    }
  })
const shapeOf = (groups: Group[], most: number) =>
  stripsOf(groups, most).map((strip) =>
    strip.map((group) => `${group.chapter.id}${group.goesOn ? '+' : ''}:${group.columns.length}`),
  )

test('BO13 a chapter that fits on a page is never cut, and pages are about equally full', () => {
  expect(shapeOf(chapters(3, 2, 4, 3, 2), 6)).toEqual([['c0:3', 'c1:2'], ['c2:4'], ['c3:3', 'c4:2']])
  expect(shapeOf(chapters(1, 1, 1, 1, 1, 1, 1), 6)).toEqual([
    ['c0:1', 'c1:1', 'c2:1', 'c3:1'],
    ['c4:1', 'c5:1', 'c6:1'],
  ])
})

test('BO13 a chapter wider than a page is cut between touchpoints, in even pieces', () => {
  expect(shapeOf(chapters(12, 1), 5)).toEqual([['c0:4'], ['c0+:4'], ['c0+:4', 'c1:1']])
})

test('BO13 every touchpoint comes once, in order, and no page is too wide', () => {
  for (const most of [1, 2, 5, 6, 8]) {
    const strips = stripsOf(real, most)
    const printed = strips.flatMap((strip) => strip.flatMap(({ columns }) => columns))
    expect(printed).toEqual(real.flatMap(({ columns }) => columns))
    for (const strip of strips) expect(columnsOf(strip)).toBeLessThanOrEqual(most)
  }
})

test('BO13 an empty chapter takes a column, an empty board no page', () => {
  expect(shapeOf(chapters(0, 2), 3)).toEqual([['c0:0', 'c1:2']])
  expect(stripsOf([], 6)).toEqual([])
})
