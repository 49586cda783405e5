import { expect, it } from 'vitest'
import type { BoardView } from '../entities.ts'
import type { FollowUpAction } from '../follow-up.ts'
import { latestResults } from '../rounds.ts'
import { templateBoard } from '../templates.ts'
import { closingLook } from './closing.ts'

const action = (more: Partial<FollowUpAction>): FollowUpAction => ({
  id: 'a',
  text: 'Bel drie gezinnen',
  owner: '',
  due: null,
  state: 'open',
  createdBy: null,
  ...more,
})

it('LP4 votes, relevance before the purchase, what customers said, and who goes on', () => {
  const { view, rounds } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
  const results = latestResults(rounds.map((round) => ({ ...round, state: 'revealed' as const })))
  const look = closingLook(view, results, [])
  expect([look.touchpoints, look.voted, look.blind]).toEqual([19, 18, 19])
  expect(closingLook(view, new Map(), []).voted).toBe(0)
  const prospects = new Set(view.chapters.filter((each) => each.lifecycle === 'prospect').map(({ id }) => id))
  const before = view.touchpoints.filter(({ place }) => prospects.has(place.parent))
  const bare = { ...view, touchpoints: view.touchpoints.map((each) => ({ ...each, relevance: {} })) }
  const known = {
    ...view,
    touchpoints: view.touchpoints.map((each) => ({ ...each, status: 'confirmed' })),
  }
  expect(closingLook(known, results, []).blind).toBe(0)
  expect(before.length).toBeGreaterThan(0)
  expect(closingLook(bare, results, []).withoutRelevance).toBe(before.length)
})

it('LP66 relevance counts for the customer of the journey, and is not asked where nothing is for prospects', () => {
  const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'structure' })
  const without = (board: BoardView) => closingLook(board, new Map(), []).withoutRelevance
  const prospects = new Set(view.chapters.filter((each) => each.lifecycle === 'prospect').map(({ id }) => id))
  const asked = view.touchpoints.filter(({ place }) => prospects.has(place.parent))
  const [one] = asked
  const said = (typeId: string) => ({
    ...view,
    touchpoints: view.touchpoints.map((each) =>
      each.id === one?.id ? { ...each, relevance: { [typeId]: 0 } } : each,
    ),
  })
  const [today, other] = [view.journeys[0]?.typeId ?? '', view.types.at(-1)?.id ?? '']
  expect(other).not.toBe(today)
  expect(without(view)).toBe(asked.length)
  // Not relevant is an answer too; for somebody else it is none.
  expect(without(said(today))).toBe(asked.length - 1)
  expect(without(said(other))).toBe(asked.length)
  const chapters = view.chapters.map((each) => ({ ...each, lifecycle: 'existing' }))
  expect(without({ ...view, chapters })).toBeNull()
  expect(without({ ...view, touchpoints: [] })).toBeNull()
})

it('LP4 whoever goes on has a name and a day, and has not ended', () => {
  const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'structure' })
  const hasNext = (...actions: FollowUpAction[]) => closingLook(view, new Map(), actions).hasNext
  expect(hasNext(action({ owner: 'Bea' }), action({ due: '2026-12-01' }))).toBe(false)
  expect(hasNext(action({ owner: 'Bea', due: '2026-12-01', state: 'done' }))).toBe(false)
  expect(hasNext(action({ owner: 'Bea', due: '2026-12-01', state: 'busy' }))).toBe(true)
})
