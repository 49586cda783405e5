import { describe, expect, test } from 'vitest'
import type { BoardView } from '../journey/entities.ts'
import { latestResults } from '../journey/rounds.ts'
import type { RichBlock } from '../journey/rich.ts'
import { TEMPLATE_IDS, templateBoard } from '../journey/templates.ts'
import { type CanonicalJson, canonical, sameBoard } from './canonical.ts'
import { readCanonical } from './canonical-read.ts'

const library = () => {
  const board = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
  const results = [
    ...latestResults(board.rounds.map((round) => ({ ...round, state: 'revealed' as const }))).values(),
  ]
  return { view: board.view, results }
}
const of = (view: BoardView, bodies: [string, RichBlock[]][] = []): CanonicalJson =>
  canonical(view, new Map(bodies), library().results, '1.0')

/** Keys of every object in it, in the order they stand in. */
function keysIn(json: CanonicalJson): string[][] {
  if (typeof json !== 'object' || json === null) return []
  if (Array.isArray(json)) return json.flatMap(keysIn)
  return [Object.keys(json), ...Object.values(json).flatMap(keysIn)]
}

describe('equal', () => {
  test('DO17 seats, ranks and the order of keys make no difference', () => {
    const { view } = library()
    const moved: BoardView = structuredClone(view)
    for (const one of [...moved.chapters, ...moved.touchpoints, ...moved.notes]) {
      one.place.rank = `b0${one.place.rank}`
      one.createdBy = 'somebody else'
    }
    for (const one of [...moved.types, ...moved.promises, ...moved.journeys]) one.rank = `b0${one.rank}`
    for (const one of moved.touchpoints) one.intents.reverse()
    expect(of(moved)).toEqual(of(view))
    expect(sameBoard(of(moved), of(view))).toBe(true)
    const shuffled: unknown = JSON.parse(JSON.stringify(of(view)), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(sameBoard(shuffled as CanonicalJson, of(view))).toBe(true)
  })

  test('DO17 ranks of different parents never meet: only the order within a chapter counts', () => {
    const { view } = library()
    const [first] = view.chapters
    const moved: BoardView = structuredClone(view)
    for (const one of moved.touchpoints)
      if (one.place.parent === first?.id) one.place.rank = `Zz${one.place.rank}`
    moved.touchpoints.sort((a, b) => (a.place.rank < b.place.rank ? -1 : 1))
    expect(sameBoard(of(moved), of(view))).toBe(true)
  })

  const changes: [string, (view: BoardView) => void][] = [
    ['a letter in the scope', ({ scope }) => void (scope.goal += '.')],
    ['an answer', ({ scope }) => void (scope.answers.why = 'anders')],
    ['a title', ({ touchpoints: [one] }) => one && void (one.title += '.')],
    ['a choice', ({ touchpoints: [one] }) => one && void (one.momentOfTruth = !one.momentOfTruth)],
    [
      'a brand link',
      ({ touchpoints: [one], promises: [promise] }) =>
        one && promise && void (one.brandLinks = { [promise.id]: 'breaks' }),
    ],
    [
      'a touchpoint in another chapter',
      ({ touchpoints, chapters }) => {
        const [one] = touchpoints
        const last = chapters.at(-1)
        if (one && last) one.place = { ...one.place, parent: last.id }
      },
    ],
    [
      'two chapters changing places',
      ({ chapters: [one, other] }) => {
        if (one && other) [one.place, other.place] = [other.place, one.place]
      },
    ],
    ['a note gone', ({ notes }) => void notes.pop()],
    ['a promise gone', ({ promises }) => void promises.pop()],
    ['the word for the customer', ({ meta }) => void (meta.organisation.word = 'guest')],
  ]
  for (const [name, change] of changes) {
    test(`DO17 not equal: ${name}`, () => {
      const { view } = library()
      const changed = structuredClone(view)
      change(changed)
      expect(sameBoard(of(changed), of(view))).toBe(false)
    })
  }

  test('DO17 results and version count', () => {
    const { view, results } = library()
    const first = results.find(({ tally }) => tally !== null)
    const rest = results.filter((one) => one !== first)
    if (!first?.tally) throw new Error('no results')
    const other = [...rest, { ...first, tally: { ...first.tally, median: 2 } }]
    expect(sameBoard(canonical(view, new Map(), other, '1.0'), of(view))).toBe(false)
    expect(sameBoard(canonical(view, new Map(), results, '2.0'), of(view))).toBe(false)
    expect(sameBoard(canonical(view, new Map(), results.toReversed(), '1.0'), of(view))).toBe(true)
    const reworded = [{ ...first, reasons: [{ id: 'r1', text: 'druk' }] }, ...rest]
    const renamed = [{ ...first, reasons: [{ id: 'r2', text: 'druk' }] }, ...rest]
    expect(canonical(view, new Map(), reworded, '1.0')).toEqual(canonical(view, new Map(), renamed, '1.0'))
  })

  test('DO17 runs of the same look are one, others are not', () => {
    const { view } = library()
    const id = view.touchpoints[0]?.id ?? ''
    const written = (
      ...content: (RichBlock & { block: 'paragraph' })['content']
    ): [string, RichBlock[]][] => [[id, [{ block: 'paragraph', content }]]]
    const whole = of(view, written({ text: 'druk', bold: true }))
    expect(sameBoard(of(view, written({ text: 'dr', bold: true }, { text: 'uk', bold: true })), whole)).toBe(
      true,
    )
    expect(sameBoard(of(view, written({ text: 'dr', bold: true }, { text: 'uk' })), whole)).toBe(false)
    expect(sameBoard(of(view, written({ text: 'dr' }, { break: true }, { text: 'uk' })), whole)).toBe(false)
  })
})

describe('what is stored', () => {
  test('DO17 keys are sorted everywhere, and nothing tells of times, seats or ranks', () => {
    const json = of(library().view)
    for (const keys of keysIn(json)) expect(keys).toEqual([...keys].sort())
    const all = new Set(keysIn(json).flat())
    for (const key of ['rank', 'place', 'createdBy', 'openedAt', 'revealedAt', 'hasBody'])
      expect(all).not.toContain(key)
  })

  test('DO17 texts are fit for a database: no NUL, no half characters', () => {
    const { view } = library()
    view.scope.goal = 'a\0b\ud83d'
    if (view.touchpoints[0]) view.touchpoints[0].brandLinks = { 'p\0': 'strengthens' }
    expect(JSON.stringify(of(view))).toContain('"goal":"ab\ufffd"')
    expect(JSON.stringify(of(view))).toContain('"brandLinks":{"p":"strengthens"}')
  })

  for (const id of TEMPLATE_IDS) {
    test(`DO18 ${id}, stored and read back, is the same board`, () => {
      const board = templateBoard(id, { lang: 'nl', part: 'complete' })
      const results = [
        ...latestResults(board.rounds.map((round) => ({ ...round, state: 'revealed' as const }))).values(),
      ]
      const bodies = new Map<string, RichBlock[]>()
      const [first] = board.view.touchpoints
      if (first)
        bodies.set(first.id, [{ block: 'list', items: [[{ block: 'paragraph', content: [{ text: 'x' }] }]] }])
      const json = canonical(board.view, bodies, results, board.version)
      const read = readCanonical(JSON.parse(JSON.stringify(json)))
      expect(
        sameBoard(canonical(read.view, read.bodies, [...read.results.values()], read.version), json),
      ).toBe(true)
      expect(read.view.touchpoints.map(({ title }) => title).sort()).toEqual(
        board.view.touchpoints.map(({ title }) => title).sort(),
      )
      expect(read.view.touchpoints.find((one) => one.id === first?.id)?.hasBody).toBe(true)
      expect([...read.results.keys()].sort()).toEqual(results.map(({ target }) => target).sort())
    })
  }

  test('DO18 anything else is refused', () => {
    for (const json of [
      null,
      7,
      'x',
      [],
      {},
      { version: '1.0' },
      { ...Object(of(library().view)), types: null },
    ]) {
      expect(() => readCanonical(json)).toThrow('no stored board')
    }
  })
})
