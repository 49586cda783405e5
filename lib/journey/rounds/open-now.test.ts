import { describe, expect, it } from 'vitest'
import { templateBoard } from '../templates.ts'
import type { Step } from '../policy.ts'
import { isDue, nextToOpen, roundsToOpen } from './open-now.ts'

const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
const journeyId = view.journeys[0]?.id ?? ''
const target = view.touchpoints[0]?.id ?? ''
const revealed = (number: number) => ({
  kind: 'stars' as const,
  journeyId,
  number,
  state: 'revealed' as const,
  results: { n: 3, ranked: [{ target, points: 9 }] },
})
const kinds = (step: Step, rounds = [] as ReturnType<typeof revealed>[], on = view) =>
  roundsToOpen(step, on, journeyId, rounds).map(({ kind }) => kind)
const next = (step: Step, rounds = [] as ReturnType<typeof revealed>[]) =>
  nextToOpen(step, roundsToOpen(step, view, journeyId, rounds), journeyId, rounds)?.kind

describe('which vote can be opened', () => {
  it('VO17 a step offers its own votes, and none that has nothing to vote on', () => {
    expect(kinds('stars')).toEqual(['stars'])
    expect(kinds('stars', [revealed(1)])).toEqual(['stars', 'hearts'])
    expect(kinds('pains')).toEqual(['dots'])
    expect(kinds('loop')).toEqual(['rating'])
    expect(kinds('arrive')).toEqual(['trial'])
    expect(kinds('chapters')).toEqual([])
    const bare = { ...view, touchpoints: [], notes: [], scope: { ...view.scope, goal: '' } }
    expect(kinds('free', [], bare)).toEqual(['pins', 'rating', 'trial'])
  })
  it('VO17 one press opens the first that was not revealed yet; freely, the vote on emotions', () => {
    expect(next('stars')).toBe('stars')
    expect(next('stars', [revealed(1)])).toBe('hearts')
    expect(next('pains', [revealed(1)])).toBe('dots')
    expect(next('free', [revealed(1)])).toBe('emotion')
    expect(next('chapters')).toBeUndefined()
  })
  it('ST5 a step waits for its own vote until it was revealed, and for no other', () => {
    const due = (step: Step, rounds = [] as ReturnType<typeof revealed>[]) =>
      isDue(
        step,
        nextToOpen(step, roundsToOpen(step, view, journeyId, rounds), journeyId, rounds),
        journeyId,
        rounds,
      )
    expect((['arrive', 'vote', 'stars', 'pains', 'loop'] as const).map((step) => due(step))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect((['free', 'chapters', 'reveal'] as const).map((step) => due(step))).toEqual([false, false, false])
    // the hearts are next
    expect(due('stars', [revealed(1)])).toBe(true)
    // stars may help to choose, the step is for emotions
    expect(due('vote', [revealed(1)])).toBe(true)
    expect(due('stars', [{ ...revealed(1), journeyId: 'other' }])).toBe(true)
  })
})
