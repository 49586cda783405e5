import { expect, test } from 'vitest'
import { travelled } from '../place.ts'
import { templateBoard } from '../templates.ts'
import { resultOf } from '../votes.ts'
import { countsOf } from './counts.ts'
import { lowPoints } from './low-points.ts'

const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
const journeyId = view.journeys[0]?.id ?? ''
const way = travelled(view, journeyId)

test('RQ56 the five lowest of the curve stand ready, holes never, equals in the order of the journey', () => {
  const given = [
    [1, 1, 1],
    [-1, -1, -1],
    [-2, -2, -2],
    [-1, -1, -1],
    [-2, -2],
    [0, 0, 0],
    [2, 2, 2],
  ] as const
  const results = new Map(given.map((votes, at) => [way[at]?.id ?? '', resultOf(way[at]?.id ?? '', votes)]))
  const found = lowPoints(view, journeyId, results).map(({ touchpoint }) => way.indexOf(touchpoint))
  expect(found).toEqual([2, 1, 3, 5])
  // where little hurts, the least pleasant
  results.delete(way[1]?.id ?? '')
  results.delete(way[3]?.id ?? '')
  const few = lowPoints(view, journeyId, results).map(({ touchpoint }) => way.indexOf(touchpoint))
  expect(few).toEqual([2, 5, 0])
  expect(lowPoints(view, journeyId, new Map())).toEqual([])
})

test('RQ57 touchpoints are counted by chapter, and by who made them; a template is nobody', () => {
  const [first] = way
  const mixed = {
    ...view,
    touchpoints: view.touchpoints.map((each) => ({ ...each, createdBy: each.id === first?.id ? 'tom' : '' })),
  }
  const { chapters, people } = countsOf(mixed, journeyId)
  expect(chapters.reduce((sum, { touchpoints }) => sum + touchpoints, 0)).toBe(way.length)
  expect([...people]).toEqual([['tom', 1]])
})
