import { expect, test } from 'vitest'
import { sampleView } from '../../lib/client/board-view.fixture.ts'
import type { Part } from '../../lib/journey/agenda.ts'
import type { RoundKind, Step } from '../../lib/journey/policy.ts'
import type { BoardState, RoundView } from '../../lib/sync/state.ts'
import { showingOf } from './showing.ts'

const part = (code: Part['code'], step: Part['step']): Omit<Part, 'notes'> => ({
  id: code,
  code,
  step,
  minutes: 5,
  skipped: false,
})

/** Live, at this step, with nothing else in it. */
function at(
  step: Step,
  more: Partial<BoardState> = {},
  running: Partial<BoardState['course']> = {},
): BoardState {
  return {
    boardId: 'board',
    title: '',
    version: '1.0',
    stage: 'live',
    step,
    locks: { all: false, lanes: [], chapters: [] },
    course: {
      variant: '90',
      parts: [part(step, step), part('break', null)],
      booked: 90,
      running: { part: step, since: 0 },
      timer: { endsAt: 1 },
      attention: null,
      ...running,
    },
    rev: 1,
    language: 'nl',
    startsAt: null,
    startedAt: null,
    zone: 'Europe/Amsterdam',
    minutes: 90,
    callUrl: '',
    doorShut: false,
    damaged: false,
    rehearsal: null,
    guardAnswers: [],
    actions: [],
    decisions: [],
    earlier: null,
    reports: null,
    roster: [],
    rounds: [],
    alone: { on: false, hidden: [], piles: [], pilesAway: 0 },
    preparation: { questions: [], opened: [] },
    breakouts: null,
    lead: { seatId: null, awaySince: null },
    hands: [],
    now: '2026-11-24T13:00:00.000Z',
    ...more,
  }
}

const round = (kind: RoundKind, state: 'open' | 'revealed', revealedAt: string | null = null) =>
  ({
    id: `${kind} ${revealedAt}`,
    kind,
    state,
    journeyId: 'j',
    number: 1,
    targets: [],
    revealedAt,
    results: kind === 'emotion' ? [] : { n: 3, ranked: [] },
  }) as unknown as RoundView

test('WL5 one thing at a time: the lobby, a break, a vote, where who leads points, what is hidden, an outcome, the map', () => {
  const what = (state: BoardState) => showingOf(state, sampleView)
  expect(what(at('free', { stage: 'lobby' }))).toEqual({ what: 'lobby' })
  const open = { rounds: [round('emotion', 'open')] }
  const here = { attention: 't1' }
  expect(what(at('vote', open, { ...here, running: { part: 'break', since: 0 } }))).toEqual({
    what: 'break',
    until: 1,
  })
  expect(what(at('vote', open, here))).toMatchObject({ what: 'round', round: { kind: 'emotion' } })
  const alone = {
    on: true,
    hidden: [{ kind: 'note' as const, parent: 't1', count: 4 }],
    piles: [],
    pilesAway: 0,
  }
  expect(what(at('pains', { alone }, here))).toMatchObject({ what: 'here', touchpoint: { id: 't1' } })
  expect(what(at('pains', { alone }, { attention: 'a' }))).toMatchObject({
    what: 'here',
    chapter: { id: 'a' },
    touchpoint: null,
  })
  expect(what(at('pains', { alone }))).toEqual({ what: 'alone', written: alone.hidden })
  expect(what(at('touchpoints'))).toEqual({ what: 'map', journeyId: 'j' })
  expect(what(at('arrive'))).toEqual({ what: 'question' })
  expect(what(at('scope'))).toEqual({ what: 'scope' })
  expect(what(at('loop', { rounds: [round('emotion', 'revealed', '1')] }))).toEqual({ what: 'followUp' })
})

test('WL5 an open vote of another step waits unseen, and nothing of it is shown by a step that has no votes', () => {
  const rounds = [round('stars', 'revealed', '1'), round('emotion', 'open')]
  expect(showingOf(at('touchpoints', { rounds }), sampleView)).toEqual({ what: 'map', journeyId: 'j' })
})

test('WL5 of what was revealed a vote of this step comes first, else the curve, else the newest', () => {
  const before = [
    round('emotion', 'revealed', '1'),
    round('stars', 'revealed', '2'),
    round('hearts', 'revealed', '3'),
  ]
  expect(showingOf(at('pains', { rounds: before }), sampleView)).toMatchObject({ what: 'curve' })
  expect(showingOf(at('stars', { rounds: before }), sampleView)).toMatchObject({
    what: 'outcome',
    outcome: { kind: 'hearts' },
  })
  const dots = [...before, round('dots', 'revealed', '0')]
  expect(showingOf(at('pains', { rounds: dots }), sampleView)).toMatchObject({ outcome: { kind: 'dots' } })
})
