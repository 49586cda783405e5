import { describe, expect, it } from 'vitest'
import type { BoardView, Emotion } from './entities.ts'
import {
  channelContrasts,
  channelMatrix,
  emotionCoverage,
  handOverRisks,
  insightOf,
  leaveOneOut,
  mostSatisfied,
  optimiseFirst,
  promiseCoverage,
  summarise,
  flatStretches,
} from './derived.ts'
import type { TargetResult } from './results.ts'
import { latestResults } from './rounds.ts'
import { templateBoard } from './templates.ts'
import { resultOf } from './votes.ts'

const complete = (id: string) => templateBoard(id, { lang: 'nl', part: 'complete' })
const resultsOf = (id: string) =>
  latestResults(complete(id).rounds.map((round) => ({ ...round, state: 'revealed' as const })))

describe('BL18 the summary row', () => {
  it('BL18 curve with its hole, lowest title and insight', () => {
    const summary = summarise(complete('library-1-0').view, resultsOf('library-1-0'))
    expect(summary.touchpoints).toBe(19)
    expect(summary.curve).toHaveLength(19)
    expect(summary.curve[0]).toBeNull()
    expect(summary.curve.filter((median) => median === null)).toHaveLength(1)
    const { view } = complete('library-1-0')
    expect(summary.lowest).toBe(view.touchpoints.find(({ id }) => id === 'li-t15')?.title)
    expect(summary.insight).toBe(0)
  })
  it('BL18 with several journeys the curve is the first one, the counts are of all', () => {
    const summary = summarise(complete('football-two-types').view, resultsOf('football-two-types'))
    expect(summary.touchpoints).toBe(32)
    expect(summary.curve).toHaveLength(16)
    expect(summary.insight).toBeCloseTo(1 / 32, 9)
  })
  it('BL18 an empty board has an empty curve and no lowest', () => {
    const { view } = complete('library-1-0')
    const empty: BoardView = { ...view, journeys: [], chapters: [], touchpoints: [], notes: [] }
    expect(summarise(empty, new Map())).toEqual({ touchpoints: 0, curve: [], lowest: '', insight: 0 })
  })
})

/** A journey of one chapter with these touchpoints, for what the templates don't hold. */
function boardOf(...rows: { votes?: Emotion[]; set?: Partial<BoardView['touchpoints'][number]> }[]): {
  view: BoardView
  results: Map<string, TargetResult>
} {
  const { view } = complete('library-1-0')
  const like = view.touchpoints[0]
  if (!like) throw new Error('The library has touchpoints')
  const touchpoints = rows.map(({ set }, at) => ({
    ...like,
    place: { parent: 'li-c1', rank: `a${at}` },
    needKind: 'ease',
    intents: ['serve'],
    teams: [],
    relevance: {},
    brandLinks: {},
    mode: 'online' as const,
    ...set,
    id: `t${at + 1}`,
  }))
  const results = rows.map(({ votes }, at) => resultOf(`t${at + 1}`, votes ?? []))
  return {
    view: {
      ...view,
      chapters: view.chapters.filter(({ id }) => id === 'li-c1'),
      touchpoints,
      notes: [],
    },
    results: new Map(results.map((result) => [result.target, result])),
  }
}
const all = (value: Emotion): Emotion[] => [value, value, value]

describe('BL14 BL15 what nobody has filled in yet', () => {
  it('BL14 a touchpoint without a relevance counts as relevant, one of relevance 1 does not', () => {
    const { view, results } = boardOf(
      { votes: all(-1) },
      { votes: all(-2), set: { relevance: { 'ct-newparent': 1 } } },
      { votes: all(0) },
    )
    expect(optimiseFirst(view, 'li-j1', results)).toEqual(['t1', 't3'])
  })
  it('BL15 no team and no mode is no change', () => {
    const { view, results } = boardOf(
      { votes: all(1), set: { teams: ['Web'] } },
      { votes: all(-1) },
      { votes: all(-1), set: { mode: '' } },
      { votes: all(-1), set: { mode: 'offline' } },
      { votes: all(-1), set: { mode: 'online' } },
    )
    const risks = handOverRisks(view, 'li-j1', results)
    expect(risks.map(({ from, to }) => [from, to])).toEqual([['t4', 't5']])
  })
  it('BL15 touchpoints without a channel, need or shared intent are not compared', () => {
    const far = { votes: all(2), set: { channel: 'app' } }
    const others: Partial<BoardView['touchpoints'][number]>[] = [
      { channel: '' },
      { channel: 'app' },
      { channel: 'sms', needKind: 'fun' },
      { channel: 'sms', intents: ['attract'] },
      { channel: 'custom', channelText: 'Buurtapp' },
    ]
    const found = others.map((set) => {
      const { view, results } = boardOf(far, { votes: all(-2), set })
      return channelContrasts(view, 'li-j1', results).length
    })
    expect(found).toEqual([0, 0, 0, 0, 1])
  })
  it('BL14 three votes are too few to call people satisfied', () => {
    const { view, results } = boardOf({ votes: all(2) }, { votes: [...all(1), 1] })
    expect(mostSatisfied(view, 'li-j1', results)).toEqual(['t2'])
  })
  it('BL15 half a point from neutral is no longer flat', () => {
    const half = { votes: [0, 0, 1, 1] as Emotion[] }
    const flat = { votes: all(0) }
    const { view, results } = boardOf(flat, flat, half)
    expect(flatStretches(view, 'li-j1', results)).toEqual([])
  })
  it('BL15 a hole ends a flat stretch', () => {
    const flat = { votes: all(0) }
    const run = boardOf(flat, flat, flat)
    expect(flatStretches(run.view, 'li-j1', run.results)).toEqual([['t1', 't2', 't3']])
    const broken = boardOf(flat, flat, {}, flat, flat)
    expect(flatStretches(broken.view, 'li-j1', broken.results)).toEqual([])
  })
  it('BL16 a chapter left without votes has no value and cannot be the lowest', () => {
    const { view, results } = boardOf({ votes: all(2) }, {})
    expect(leaveOneOut(view, 'li-j1', results)).toEqual([])
  })
  it('BL12 BL13 an empty journey covers nothing and warns of nothing', () => {
    const { view, results } = boardOf()
    expect(emotionCoverage(view, 'li-j1', results)).toEqual({ coverage: 0, voted: 0, holes: [] })
    expect(insightOf(view, []).banner).toBe(false)
    expect(promiseCoverage({ ...view, chapters: [] }, 'li-j1').coverage).toBe(0)
  })
})

it('BL12 the channel matrix counts main channels per chapter, own words as channels too', () => {
  const { view } = complete('library-1-0')
  const matrix = channelMatrix(view, 'li-j1', 'nl')
  const total = matrix.flatMap(({ perChapter }) => perChapter).reduce((a, b) => a + b, 0)
  expect(total).toBe(19)
  expect(matrix.find(({ channel }) => channel === 'desk')).toMatchObject({ label: 'balie/loket' })
  expect(matrix.every(({ perChapter }) => perChapter.length === 6)).toBe(true)
  const own = (channelText: string) => ({ set: { channel: 'custom', channelText } })
  const words = boardOf(own('Buurtapp'), own('buurtapp '), own('Kerk'), { set: { channel: '' } })
  expect(channelMatrix(words.view, 'li-j1', 'nl').map((row) => row.perChapter)).toEqual([[2], [1]])
})
