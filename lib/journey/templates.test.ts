import { describe, expect, it } from 'vitest'
import { LANES, type BoardView, type Lang } from './entities.ts'
import { chaptersOf, notesOf, travelled } from './place.ts'
import { parseTemplate } from './template-check.ts'
import { TemplateError, templateBoard, templateList, templateOf, TEMPLATE_IDS } from './templates.ts'
import library from './templates/library-1-0.json' with { type: 'json' }

/** Ids as a new board gets them: fresh, and in no order that could stand in for ranks. */
function freshIds(): () => string {
  let count = 1_000
  return () => `new-${(count -= 1)}`
}
const everyBoard = TEMPLATE_IDS.flatMap((id) =>
  templateOf(id).boards.flatMap(({ version }) =>
    (['nl', 'en'] as const).map((lang) => ({ id, version, lang })),
  ),
)
const titles = (view: BoardView): string[] =>
  view.journeys.flatMap((journey) => travelled(view, journey.id).map(({ title }) => title))

it('TP1 all five templates pass, and have a title and a summary in both languages', () => {
  for (const lang of ['nl', 'en'] as Lang[]) {
    const list = templateList(lang)
    expect(list.map(({ id }) => id)).toEqual([...TEMPLATE_IDS])
    expect(list.every(({ title, summary }) => title.length > 5 && summary.length > 20)).toBe(true)
  }
})

describe.each(everyBoard)('$id $version $lang', ({ id, version, lang }) => {
  const journeys = templateOf(id).journeys.filter((journey) =>
    templateOf(id).boards.some((board) => board.version === version && board.journeys.includes(journey.id)),
  )
  const wanted = journeys.flatMap((journey) =>
    journey.chapters.flatMap((chapter) => chapter.touchpoints.map(({ title }) => title[lang])),
  )

  it.each(['structure', 'complete'] as const)('TP2 %s keeps chapters and touchpoints in order', (part) => {
    const { view } = templateBoard(id, { lang, part, version, newId: freshIds() })
    expect(titles(view)).toEqual(wanted)
    expect(view.chapters).toHaveLength(journeys.flatMap((journey) => journey.chapters).length)
    expect(view.meta).toMatchObject({ language: lang, madeFrom: id })
  })

  it('TP3 every id is new, made once, and every reference leads somewhere', () => {
    const { view, rounds, boundaries } = templateBoard(id, {
      lang,
      part: 'complete',
      version,
      newId: freshIds(),
    })
    const entities = [view.types, view.promises, view.journeys, view.chapters, view.touchpoints, view.notes]
    const ids = entities.flatMap((list) => list.map((entity) => entity.id))
    expect(ids.every((each) => each.startsWith('new-'))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    const known = (list: { id: string }[]) => new Set(list.map((entity) => entity.id))
    const [types, promises] = [known(view.types), known(view.promises)]
    expect(view.journeys.every(({ typeId }) => types.has(typeId))).toBe(true)
    expect(view.chapters.every(({ place }) => known(view.journeys).has(place.parent))).toBe(true)
    expect(view.touchpoints.every(({ place }) => known(view.chapters).has(place.parent))).toBe(true)
    expect(view.notes.every(({ place }) => known(view.touchpoints).has(place.parent))).toBe(true)
    const links = view.touchpoints.flatMap(({ brandLinks }) => Object.keys(brandLinks))
    expect(links.length).toBeGreaterThan(0)
    expect(links.every((each) => promises.has(each))).toBe(true)
    const relevance = view.touchpoints.flatMap((touchpoint) => Object.keys(touchpoint.relevance))
    expect(relevance.length).toBeGreaterThan(0)
    expect(relevance.every((each) => types.has(each))).toBe(true)
    const targets = rounds.flatMap((round) => round.targets)
    expect(new Set(targets.map((target) => target.id))).toEqual(known(view.touchpoints))
    for (const round of rounds) {
      expect(round.results.map(({ target }) => target)).toEqual(round.targets.map((target) => target.id))
    }
    if (boundaries) {
      const ends = [boundaries.organisation, boundaries.customer].flatMap((end) => Object.values(end))
      expect(ends.every((each) => known(view.chapters).has(each))).toBe(true)
    }
  })

  it('TP4 structure brings no votes, evidence, person or claim', () => {
    const board = templateBoard(id, { lang, part: 'structure', version, newId: freshIds() })
    expect(board.rounds).toEqual([])
    expect(board.view.notes).toEqual([])
    for (const type of board.view.types) expect(type).toMatchObject({ personName: '', asPerson: '' })
    for (const touchpoint of board.view.touchpoints) {
      expect(touchpoint).toMatchObject({ status: 'assumption', brandLinks: {}, relevance: {}, teams: [] })
      expect(touchpoint.fromTemplate && touchpoint.channel !== '' && touchpoint.mode !== '').toBe(true)
      expect(touchpoint.needKind !== '' && touchpoint.needText !== '').toBe(true)
    }
    expect(board.view.chapters.every((chapter) => chapter.fromTemplate)).toBe(true)
  })
})

it('TP2 the example is complete: notes of every lane, a person, a goal, thirteen answers, one language', () => {
  const { view, rounds } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
  expect(view.chapters).toHaveLength(6)
  expect(chaptersOf(view, 'li-j1').map(({ id }) => id)).toEqual(view.chapters.map(({ id }) => id))
  const lanes = new Set(view.notes.map(({ lane }) => lane))
  expect(
    LANES.filter((lane) => !['channel', 'need', 'promise'].includes(lane)).every((l) =>
      lanes.has(l as never),
    ),
  ).toBe(true)
  expect(view.types.every(({ personName }) => personName !== '')).toBe(true)
  expect(Object.keys(view.scope.answers)).toHaveLength(13)
  expect(view.scope.goal).toBe('Ontdekken wat we níet weten over ouders die voor het eerst lid worden')
  expect(rounds[0]?.results.find(({ target }) => target === 'li-t1')?.tally).toBeNull()
  expect(rounds[0]?.results.filter(({ tally }) => tally !== null)).toHaveLength(18)
  const evidence = view.touchpoints.flatMap(({ id }) => notesOf(view, id, 'evidence'))
  expect(evidence.every(({ kind, source }) => kind !== '' && source !== '')).toBe(true)
})

it('TP2 a template of two versions gives the newest unless asked otherwise', () => {
  const wish = { lang: 'en', part: 'complete' } as const
  expect(templateBoard('bathroom-2-0', wish)).toMatchObject({ version: '2.0' })
  const first = templateBoard('bathroom-2-0', { ...wish, version: '1.0' })
  expect(first.view.touchpoints).toHaveLength(12)
  expect(first.boundaries).toBeNull()
})

describe('TP5 a template that is wrong', () => {
  type Json = { [key: string]: unknown }
  const broken = (change: (json: never) => void): unknown => {
    const json = structuredClone(library)
    change(json as never)
    return json
  }
  const refusal = (raw: unknown): string => {
    try {
      parseTemplate(raw)
    } catch (error) {
      if (error instanceof TemplateError) return `${error.code} ${error.path}`.trim()
      throw error
    }
    return 'accepted'
  }
  type Library = typeof library
  const touchpoint = (json: Library) => json.journeys[0]?.chapters[0]?.touchpoints[0] as unknown as Json
  const at = 'journeys[0].chapters[0].touchpoints[0]'
  const at2 = (rest: string): string => `${at}.${rest}`

  it.each<[string, unknown]>([
    ['wrongType', null],
    ['wrongType', []],
    ['wrongType', 'library'],
    ['missing organisation', {}],
    ['missing title.en', broken((json: Library) => Reflect.deleteProperty(json.title, 'en'))],
    ['wrongType title.nl', broken((json: Library) => Object.assign(json.title, { nl: 7 }))],
    ['empty title.nl', broken((json: Library) => Object.assign(json.title, { nl: '  ' }))],
    ['tooLong title.nl', broken((json: Library) => Object.assign(json.title, { nl: 'x'.repeat(121) }))],
    ['badId id', broken((json: Library) => Object.assign(json, { id: '../secret' }))],
    ['missing boards', broken((json: Library) => Object.assign(json, { boards: [] }))],
    ['wrongType journeys', broken((json: Library) => Object.assign(json, { journeys: { 0: {} } }))],
    [
      'unknownCode boards[0].version',
      broken((json: Library) => Object.assign(json.boards[0] ?? {}, { version: '9.9' })),
    ],
    [
      'danglingReference boards[0].journeys[1]',
      broken((json: Library) => json.boards[0]?.journeys.push('x')),
    ],
    ['doubleId boards[0].journeys[1]', broken((json: Library) => json.boards[0]?.journeys.push('li-j1'))],
    [
      `unknownCode ${at2('channel')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { channel: 'pigeon' })),
    ],
    [
      `unknownCode ${at2('channel')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { channel: 'constructor' })),
    ],
    [
      `outOfRange ${at2('emotion.votes[1]')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { emotion: { votes: [1, 3] } })),
    ],
    [
      `outOfRange ${at2('emotion.votes[0]')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { emotion: { votes: ['2'] } })),
    ],
    [
      `outOfRange ${at2('relevance.ct-newparent')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { relevance: { 'ct-newparent': 1.5 } })),
    ],
    [
      `danglingReference ${at2('relevance.ct-none')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { relevance: { 'ct-none': 1 } })),
    ],
    [
      `badId ${at2('relevance.__proto__')}`,
      broken((json: Library) =>
        Object.assign(touchpoint(json), { relevance: JSON.parse('{"__proto__":1}') }),
      ),
    ],
    [
      `danglingReference ${at2('teams[0]')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { teams: ['sales'] })),
    ],
    [
      `danglingReference ${at2('brandLinks[0].promiseId')}`,
      broken((json: Library) =>
        Object.assign(touchpoint(json), { brandLinks: [{ promiseId: 'p9', state: 'breaks' }] }),
      ),
    ],
    [
      `statusNotOfVersion ${at2('status')}`,
      broken((json: Library) => Object.assign(touchpoint(json), { status: 'confirmed' })),
    ],
    [
      `outOfRange ${at2('pains[0].severity')}`,
      broken((json: Library) =>
        Object.assign(touchpoint(json), {
          pains: [{ text: { nl: 'a', en: 'a' }, kind: 'wait', severity: 4 }],
        }),
      ),
    ],
    [
      'doubleId touchpoints: li-t2',
      broken((json: Library) => Object.assign(touchpoint(json), { id: 'li-t2' })),
    ],
    [
      'tooMany brandPromises',
      broken((json: Library) => Object.assign(json, { brandPromises: Array(6).fill(json.brandPromises[0]) })),
    ],
    [
      'doubleId brandPromises: li-p1',
      broken((json: Library) => Object.assign(json, { brandPromises: Array(2).fill(json.brandPromises[0]) })),
    ],
    [
      'unknownCode scope.answers.price',
      broken((json: Library) => Object.assign(json.scope.answers, { price: json.scope.goal })),
    ],
    [
      'danglingReference scope.boundaries.customer.endChapterId',
      broken((json: Library) => Object.assign(json.scope.boundaries.customer, { endChapterId: 'li-c9' })),
    ],
    [
      'danglingReference journeys[0].typeId',
      broken((json: Library) => Object.assign(json.journeys[0] ?? {}, { typeId: 'ct-none' })),
    ],
  ])('TP5 is refused with %s', (reason, raw) => expect(refusal(raw)).toBe(reason))

  it('TP5 what stands on the prototype is no field of the file', () => {
    const json = broken((each: Library) => Reflect.deleteProperty(each, 'title'))
    Object.setPrototypeOf(json, { title: library.title })
    expect(refusal(json)).toBe('missing title')
  })
  it('TP5 what is not broken is accepted', () => {
    expect(refusal(broken(() => undefined))).toBe('accepted')
  })
  it.each(['', 'nope', '__proto__', 'constructor', '../library-1-0'])('TP5 there is no template %j', (id) => {
    expect(() => templateOf(id)).toThrow(new TemplateError('unknownTemplate', ''))
  })
  it('TP5 nor a version it does not have', () => {
    const wish = { lang: 'nl', part: 'complete', version: '3.0' } as const
    expect(() => templateBoard('library-1-0', wish)).toThrow(new TemplateError('unknownVersion', 'boards'))
  })
})
