import { expect, test } from 'vitest'
import type { BoardView, Emotion, Touchpoint } from '../entities.ts'
import { latestResults } from '../rounds.ts'
import { travelled } from '../place.ts'
import { templateBoard } from '../templates.ts'
import { resultOf } from '../votes.ts'
import { assumptionsByRisk, basisOf, pickedOrNot, saidOf, toJudge } from './assumptions.ts'

const { view, rounds } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
const journeyId = view.journeys[0]?.id ?? ''
const way = travelled(view, journeyId)

/** The first touchpoints of the way as said, the others confirmed. */
function board(...said: Partial<Touchpoint>[]): BoardView {
  const known = new Map(way.map(({ id }, at) => [id, said[at] ?? { status: 'confirmed' }]))
  return { ...view, touchpoints: view.touchpoints.map((each) => ({ ...each, ...known.get(each.id) })) }
}
const votes = (...all: Emotion[][]) =>
  new Map(all.map((given, at) => [way[at]?.id ?? '', resultOf(way[at]?.id ?? '', given)]))
const placesOf = (of: BoardView, results = votes()) =>
  assumptionsByRisk(of, journeyId, results).map(({ touchpoint }) =>
    way.findIndex(({ id }) => id === touchpoint.id),
  )

test('RQ51 the riskiest first: not known, then thought, then said to be known', () => {
  const mixed = board(
    { status: 'assumption', basis: 'know' },
    { status: 'assumption', basis: 'think' },
    { status: 'unknown', basis: '' },
    { status: 'assumption', basis: '' },
    { status: 'in_research', basis: 'no_idea' },
  )
  expect(placesOf(mixed)).toEqual([2, 4, 1, 3, 0])
  expect(assumptionsByRisk(mixed, journeyId, votes()).map(({ picked }) => picked)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ])
})

test('RQ51 among equals the lowest feeling, then the most divided, then what has no votes', () => {
  const think = { status: 'assumption', basis: 'think' }
  const results = votes([1, 1, 1], [-2, 2, 0, 0], [0, 0, 0, 0], [], [-1, -1, -1])
  expect(placesOf(board(think, think, think, think, think), results)).toEqual([4, 1, 2, 0, 3])
})

test('RQ51 what customers confirmed, refuted or brought is no assumption any more', () => {
  const done = ['confirmed', 'nuanced', 'refuted', 'new_insight'].map((status) => ({ status }))
  expect(placesOf(board(...done))).toEqual([])
  expect(assumptionsByRisk(view, journeyId, latestResults([])).length).toBe(way.length)
  expect(rounds.length).toBeGreaterThan(0)
})

test('RQ52 no idea makes it unknown, the others an assumption; what was picked stays picked', () => {
  expect(saidOf({ status: 'assumption' }, 'no_idea')).toEqual({ basis: 'no_idea', status: 'unknown' })
  expect(saidOf({ status: 'unknown' }, 'know')).toEqual({ basis: 'know', status: 'assumption' })
  expect(saidOf({ status: 'in_research' }, 'think')).toEqual({ basis: 'think', status: 'in_research' })
  expect(pickedOrNot({ status: 'in_research', basis: 'no_idea' }, false)).toEqual({ status: 'unknown' })
  expect(pickedOrNot({ status: 'assumption', basis: 'think' }, true)).toEqual({ status: 'in_research' })
  expect(basisOf({ status: 'unknown', basis: '' })).toBe('no_idea')
})

test('RQ52 everybody judges their own; of a template and of who is away, who leads', () => {
  const think = { status: 'assumption', basis: '' }
  const mixed = board(
    { ...think, createdBy: 'tom' },
    { ...think, createdBy: 'fatima' },
    { ...think, createdBy: '' },
    { ...think, createdBy: 'anne' },
  )
  const present = new Set(['tom', 'anne'])
  const of = (seatId: string, leads: boolean) =>
    toJudge(mixed, journeyId, { seatId, leads }, present).map(({ createdBy }) => createdBy)
  expect(of('tom', false)).toEqual(['tom'])
  expect(of('anne', true)).toEqual(['fatima', '', 'anne'])
})
