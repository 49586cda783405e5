/** What each step opens, spelled out once more by hand: the agenda of the method beside the policy. */
import { describe, expect, it } from 'vitest'
import { lanesAbout, lanesOpenIn } from './lanes.ts'
import { openIn, type Open, type Rights } from '../agenda.ts'
import { NOTE_LANES } from '../entities.ts'
import { mayEdit, NO_LOCKS, ROUND_KINDS, STEPS, type Step } from '../policy.ts'

const NOTHING: Rights = { add: 'none', edit: 'none', move: 'none', remove: 'none' }
const SHUT: Omit<Open, 'rounds' | 'results'> = {
  scope: false,
  type: false,
  chapters: NOTHING,
  touchpoints: { ...NOTHING, status: 'none' },
  notes: NOTHING,
  lanes: [],
}
const TOUCHPOINTS = { add: 'all', edit: 'all', move: 'all', remove: 'own', status: 'none' } as const

const TABLE: Record<Step, Partial<Open>> = {
  free: {
    scope: true,
    chapters: { add: 'all', edit: 'all', move: 'none', remove: 'own' },
    touchpoints: { ...TOUCHPOINTS, status: 'all' },
    notes: { add: 'all', edit: 'all', move: 'all', remove: 'own' },
    lanes: ['channel', 'need', 'promise', 'pain', 'opportunity', 'evidence', 'question'],
    rounds: [...ROUND_KINDS],
    results: [...ROUND_KINDS],
  },
  arrive: { rounds: ['trial'], results: ['trial'] },
  scope: { scope: true, type: true, rounds: ['agree'], results: ['agree'] },
  type: { scope: true, type: true },
  bounds: { rounds: ['pins', 'agree'], results: ['pins', 'agree'] },
  chapters: { chapters: { add: 'all', edit: 'all', move: 'none', remove: 'own' } },
  touchpoints: { touchpoints: TOUCHPOINTS, lanes: ['channel', 'need'] },
  gaps: { touchpoints: TOUCHPOINTS, lanes: ['channel', 'need'] },
  vote: { rounds: ['emotion', 'stars'], results: ['emotion', 'stars'] },
  reveal: { rounds: ['emotion'], results: ['emotion'] },
  stars: { rounds: ['stars', 'hearts'], results: ['emotion', 'stars', 'hearts'] },
  pains: {
    notes: { add: 'all', edit: 'all', move: 'none', remove: 'own' },
    lanes: ['pain', 'opportunity'],
    rounds: ['dots'],
    results: ['emotion', 'stars', 'hearts', 'dots'],
  },
  assumptions: {
    touchpoints: { ...NOTHING, status: 'own' },
    notes: { add: 'own', edit: 'own', move: 'none', remove: 'own' },
    lanes: ['evidence', 'question'],
    results: ['emotion', 'stars', 'hearts', 'dots'],
  },
  loop: { rounds: ['rating'], results: ['emotion', 'stars', 'hearts', 'dots', 'rating'] },
}

describe('AG6 what a step opens', () => {
  it.each(STEPS)('AG6 %s', (step) => {
    expect(openIn(step)).toEqual({ ...SHUT, rounds: [], results: [], ...TABLE[step] })
  })
  it.each(STEPS)('AG6 %s: a lane that is shown as open can be written in', (step) => {
    const who = { role: 'participant', stage: 'live', step, locks: NO_LOCKS, seatId: 'me' } as const
    for (const lane of openIn(step).lanes) {
      const what = NOTE_LANES.some((each) => each === lane) ? 'note.add' : 'touchpoint.edit'
      expect(mayEdit(who, { what, at: { lanes: [lane], chapters: [], touchpointBy: 'me' } })).toBe(true)
    }
  })
  it('FR44 what a step is about stands open to read, also where nobody may write', () => {
    expect(lanesAbout('free')).toBeNull()
    expect(lanesAbout('chapters')).toEqual([])
    expect(lanesAbout('pains')).toEqual(['pain', 'opportunity'])
    expect(lanesAbout('stars')).toEqual(['promise'])
    expect(openIn('stars').lanes).toEqual([])
    expect(lanesOpenIn('reveal', 'evidence')).toEqual(['evidence'])
    expect(lanesOpenIn('reveal', 'recap')).toEqual([])
    expect(lanesOpenIn('pains', undefined)).toEqual(['pain', 'opportunity'])
  })
  it('AG6 PO6 a lock of the scope holds its texts and those of customer types', () => {
    expect(openIn('type', { ...NO_LOCKS, scope: true })).toMatchObject({ scope: false, type: false })
    expect(openIn('free', { ...NO_LOCKS, scope: true })).toMatchObject({
      scope: false,
      chapters: { add: 'all' },
    })
  })
  it('AG6 a lock shuts what it holds: a lane, or all', () => {
    expect(openIn('pains', { ...NO_LOCKS, lanes: ['pain'] }).lanes).toEqual(['opportunity'])
    expect(openIn('touchpoints', { ...NO_LOCKS, lanes: ['need'] })).toMatchObject({
      touchpoints: TOUCHPOINTS,
      lanes: ['channel'],
    })
    const { rounds, results, ...rest } = openIn('free', { ...NO_LOCKS, all: true })
    expect(rest).toEqual(SHUT)
    expect([rounds, results]).toEqual([[...ROUND_KINDS], [...ROUND_KINDS]])
  })
})
