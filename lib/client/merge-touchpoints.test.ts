import { expect, test } from 'vitest'
import { Network } from '../doc/test-network.ts'
import { duplicatesIn } from '../journey/derived/duplicates.ts'
import { templateBoard } from '../journey/templates.ts'
import { mergeTouchpoints, stays } from './merge-touchpoints.ts'

test('RQ59 two titles of one chapter that are nearly the same are asked about, others not', () => {
  const network = new Network()
  const anne = network.join('anne', 'facilitator')
  const add = (chapterId: string, title: string) => anne.edit.addTouchpoint({ chapterId, title }) ?? ''
  const one = add('chapter1', 'Vraagt de buurvrouw om raad')
  const other = add('chapter1', 'Buurvrouw om raad vragen')
  add('chapter1', 'Telefoontje met de klantenservice')
  // The same in another chapter is another contact.
  add('chapter2', 'Vraagt de buurvrouw om raad')
  const pairs = () => duplicatesIn(anne.reader.view(), 'journey1').map(({ pair }) => pair.map(({ id }) => id))
  expect(pairs()).toContainEqual([one, other])
  expect(pairs().filter((pair) => !pair.some((id) => id.startsWith('touchpoint')))).toHaveLength(1)
  const key = () => duplicatesIn(anne.reader.view(), 'journey1').find(({ pair }) => pair[0].id === one)?.key
  const before = key()
  anne.edit.setText({ in: 'touchpoints', id: other, field: 'title' }, 'Buurvrouw om raad vragen!')
  expect(key()).toBe(before)
  anne.edit.setText({ in: 'touchpoints', id: other, field: 'title' }, 'Buurvrouwen om raad vragen')
  expect(key()).not.toBe(before)
})

test.each([
  'airline-door-to-door',
  'library-1-0',
  'bathroom-2-0',
  'football-two-types',
  'holiday-park',
] as const)('RQ59 no two touchpoints of the template %s are asked about', (template) => {
  for (const lang of ['nl', 'en'] as const) {
    const { view } = templateBoard(template, { lang, part: 'complete' })
    const asked = view.journeys.flatMap(({ id }) => duplicatesIn(view, id))
    expect(asked.map(({ pair }) => pair.map(({ title }) => title))).toEqual([])
  }
})

test('RQ59 merging takes notes, need and origins along, keeps what was voted on, and is one undo', () => {
  const network = new Network()
  const anne = network.join('anne', 'facilitator')
  const tom = network.join('tom')
  anne.edit.addNote({ touchpointId: 'touchpoint12', lane: 'pain', text: 'Lange rij' })
  anne.edit.setText({ in: 'touchpoints', id: 'touchpoint12', field: 'needText' }, 'Weten wanneer')
  network.settle()
  const hands = (peer: typeof anne) => ({
    edit: peer.edit,
    view: () => peer.reader.view(),
    may: peer.may,
    together: (work: () => void) => peer.undo.together(work),
  })
  const [first, second] = anne.reader.view().touchpoints
  if (!first || !second) throw new Error('a board of two at least')
  const pair = [first, second] as const
  const none = () => 0
  expect(stays(pair, new Set([second.id]), none)).toEqual([second, first])
  expect(stays(pair, new Set(), none)).toEqual([first, second])
  expect(stays(pair, new Set(), (id) => (id === second.id ? 2 : 1))).toEqual([second, first])

  expect(mergeTouchpoints(hands(tom), 'touchpoint12', 'touchpoint11')).toBe(false)
  const before = anne.reader.view()
  expect(mergeTouchpoints(hands(anne), 'touchpoint12', 'touchpoint11')).toBe(true)
  const merged = anne.reader.view()
  expect(merged.touchpoints.map(({ id }) => id)).not.toContain('touchpoint12')
  expect(merged.notes.map(({ place }) => place.parent)).toEqual(['touchpoint11'])
  expect(merged.touchpoints[0]).toMatchObject({ originIds: ['touchpoint12'], needText: 'Weten wanneer' })
  anne.undo.undo()
  expect(anne.reader.view()).toEqual(before)
})
