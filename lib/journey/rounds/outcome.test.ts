import { describe, expect, it } from 'vitest'
import { latestOutcomes, latestResults, starsOf } from '../rounds.ts'
import { templateBoard } from '../templates.ts'
import type { RoundKind } from '../policy.ts'
import type { BallotValue } from './kinds.ts'
import { outcomeOf, type Ballot } from './outcome.ts'
import { targetsFor } from './targets.ts'

let made = 0
const ballot = (voter: string, target: string, value: BallotValue, named: string[] = []): Ballot => ({
  id: `b${made++}`,
  voter,
  target,
  value,
  named,
  reason: '',
  reasonHidden: false,
  voterGroup: 'us',
  department: '',
})

describe('what a reveal shows', () => {
  it('VO14 stars and dots are added up and ranked, equals in the order of the journey', () => {
    const stars = [
      ballot('a', 't3', 2),
      ballot('a', 't1', 1),
      ballot('b', 't2', 1),
      ballot('b', 't1', 1),
      ballot('c', 't4', 1),
      ballot('c', 't5', 0),
    ]
    expect(outcomeOf('stars', ['t1', 't2', 't3', 't4', 't5'], stars)).toEqual({
      n: 3,
      ranked: [
        { target: 't1', points: 2 },
        { target: 't3', points: 2 },
        { target: 't2', points: 1 },
        { target: 't4', points: 1 },
      ],
    })
  })
  it('VO14 below three people nothing of stars, hearts, pins, agreeing or rating is shown', () => {
    // One person with many points is still one person; zero points are no vote.
    const few = [ballot('a', 't1', 3), ballot('b', 't1', 2), ballot('b', 't2', 1), ballot('c', 't1', 0)]
    expect(outcomeOf('dots', ['t1', 't2'], few)).toEqual({ n: 2, ranked: null })
    const two = <V extends BallotValue>(target: string, value: V) =>
      ['a', 'b'].map((voter) => ballot(voter, target, value))
    expect(outcomeOf('hearts', ['t|p'], two('t|p', 'breaks'))).toEqual([
      { target: 't|p', n: 2, counts: null, state: null },
    ])
    expect(outcomeOf('pins', ['begin', 'end'], two('begin', { at: 3, words: 'geheim' }))).toEqual({
      begin: null,
      end: null,
    })
    expect(outcomeOf('agree', ['goal'], two('goal', 'yes'))).toEqual({ n: 2, yes: null })
    expect(outcomeOf('rating', ['workshop'], two('workshop', 5))).toEqual({ n: 2, rated: null })
  })
  it('VO14 a heart is what most said; strengthening against breaking is neutral', () => {
    const said = (...states: ('strengthens' | 'neutral' | 'breaks')[]) => {
      const ballots = states.map((state, at) => ballot(`s${at}`, 't|p', state))
      const [here] = outcomeOf('hearts', ['t|p'], ballots) as { state: unknown }[]
      return here?.state
    }
    expect(said('strengthens', 'strengthens', 'breaks')).toBe('strengthens')
    expect(said('breaks', 'breaks', 'neutral', 'neutral')).toBe('breaks')
    expect(said('strengthens', 'breaks', 'strengthens', 'breaks')).toBe('neutral')
    expect(said('neutral', 'neutral', 'breaks')).toBe('neutral')
  })
  it('VO14 pins stand from left to right, each end by itself, without who placed them', () => {
    const pins = [
      ballot('a', 'begin', { at: 30, words: 'folder' }),
      ballot('b', 'begin', { at: 5, words: 'buurvrouw' }),
      ballot('c', 'begin', { at: 30, words: 'advertentie' }),
      ballot('a', 'end', { at: 90, words: 'thuis' }),
    ]
    expect(outcomeOf('pins', ['begin', 'end'], pins)).toMatchObject({
      begin: [
        { at: 5, words: 'buurvrouw' },
        { at: 30, words: 'advertentie' },
        { at: 30, words: 'folder' },
      ],
      end: null,
    })
    expect(JSON.stringify(outcomeOf('pins', ['begin', 'end'], pins))).not.toContain('voter')
  })
  it('FR49 hidden words of a pin are gone, its place stays', () => {
    const pins = ['a', 'b', 'c'].map((voter, at) => ballot(voter, 'begin', { at, words: `woord ${voter}` }))
    const shown = outcomeOf(
      'pins',
      ['begin', 'end'],
      pins.map((pin) => (pin.voter === 'b' ? { ...pin, reasonHidden: true } : pin)),
    )
    expect(shown).toMatchObject({ begin: [{ at: 0 }, { at: 1, words: '', hidden: true }, { at: 2 }] })
    expect(JSON.stringify(shown)).not.toContain('woord b')
  })
  it('VO14 agreeing is counted; a rating has its counts, median and mean', () => {
    const goal = ['yes', 'yes', 'notYet'] as const
    expect(
      outcomeOf(
        'agree',
        ['goal'],
        goal.map((say, at) => ballot(`s${at}`, 'goal', say)),
      ),
    ).toEqual({
      n: 3,
      yes: 2,
    })
    const rated = ([5, 5, 4, 4, 2] as const).map((rating, at) => ballot(`s${at}`, 'workshop', rating))
    expect(outcomeOf('rating', ['workshop'], rated)).toEqual({
      n: 5,
      rated: { counts: [0, 1, 0, 2, 2], median: 4.25, mean: 4 },
    })
  })
  it('VO14 named emotions are counted beside three votes or more, most first', () => {
    const votes = [
      ballot('a', 't1', -1, ['doubt', 'fear']),
      ballot('b', 't1', -2, ['fear']),
      ballot('c', 't1', 0),
      ballot('a', 't2', 2, ['joy']),
    ]
    expect(outcomeOf('emotion', ['t1', 't2'], votes)).toMatchObject([
      {
        target: 't1',
        named: [
          { code: 'fear', n: 2 },
          { code: 'doubt', n: 1 },
        ],
      },
      { target: 't2', tally: null, reasons: [] },
    ])
    expect(JSON.stringify(outcomeOf('emotion', ['t2'], votes))).not.toContain('joy')
  })
})

describe('what a vote is about', () => {
  const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
  const journeyId = view.journeys[0]?.id ?? ''
  const targets = (kind: RoundKind, chosen: string[] = [], starred = new Map<string, number>()) =>
    targetsFor(kind, view, journeyId, chosen, starred).map(({ id }) => id)
  const all = targets('stars')

  it('VO15 emotions about what was chosen, stars about all or what was chosen, in the order of the journey', () => {
    expect(all.length).toBeGreaterThan(5)
    expect(targets('emotion')).toEqual([])
    const [first = '', second = ''] = all
    expect(targets('emotion', [second, first, 'elsewhere'])).toEqual([first, second])
    expect(targets('stars', [second])).toEqual([second])
  })
  it('VO15 hearts about each promise at the five touchpoints with most stars', () => {
    expect(targets('hearts')).toEqual([])
    const starred = new Map(all.map((id, at) => [id, at === 0 ? 1 : at + 1]))
    const about = new Set(targets('hearts', [], starred).map((id) => id.split('|')[0]))
    expect([...about]).toEqual(all.slice(-5))
    expect(targets('hearts', [], starred)).toHaveLength(5 * view.promises.length)
  })
  it('VO15 dots about pains and opportunities with words; pins and rating about what is always there', () => {
    const notes = new Map(view.notes.map((note) => [note.id, note.lane]))
    const lanes = new Set(targets('dots').map((id) => notes.get(id)))
    expect(lanes).toEqual(new Set(['opportunity', 'pain']))
    expect(targets('pins')).toEqual(['begin', 'end'])
    expect(targets('rating')).toEqual(['workshop'])
  })
  it('VO15 agreeing is about the goal with begin and end, frozen in their words; without a goal there is nothing to agree on', () => {
    const agree = (scope: Partial<typeof view.scope>) =>
      targetsFor('agree', { ...view, scope: { ...view.scope, ...scope } }, journeyId, [], new Map())
    expect(agree({ goal: ' Sneller lid ', answers: {} })).toEqual([{ id: 'goal', title: 'Sneller lid' }])
    expect(agree({ goal: 'Sneller lid', answers: { start: 'Thuis', end: '' } })).toEqual([
      { id: 'goal', title: 'Sneller lid\nThuis → …' },
    ])
    const none = { ...view, scope: { ...view.scope, goal: ' ' } }
    expect(targetsFor('agree', none, journeyId, [], new Map())).toEqual([])
  })
})

describe('rounds of different kinds beside each other', () => {
  const head = { journeyId: 'j', targets: [], state: 'revealed' as const }
  const stars = (number: number, points: number) => ({
    ...head,
    kind: 'stars' as const,
    number,
    results: { n: 3, ranked: [{ target: 't1', points }] },
  })

  it('BL17 the curve is made of votes on emotions alone', () => {
    expect(latestResults([stars(1, 2)]).size).toBe(0)
  })
  it('VO15 the latest revealed stars count, of one’s own journey', () => {
    const rounds = [stars(2, 5), stars(1, 2), { ...stars(3, 9), state: 'void' as const }]
    expect([...starsOf(rounds, 'j')]).toEqual([['t1', 5]])
    expect(starsOf(rounds, 'other').size).toBe(0)
    expect(latestOutcomes(rounds)).toEqual([
      { kind: 'stars', journeyId: 'j', targets: [], results: stars(2, 5).results },
    ])
  })
})
