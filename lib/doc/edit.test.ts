import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { PARKED } from '../journey/entities.ts'
import { CHAPTERS_MAX, PROMISES_MAX } from '../journey/limits.ts'
import { BOARD, createEditor, maxAt, textAt } from './edit.ts'
import { readBoard } from './read.ts'
import { Network, type Peer, smallBoard } from './test-network.ts'
import { seedDocument } from './write.ts'

function alone(role: 'facilitator' | 'participant' = 'facilitator'): { network: Network; anne: Peer } {
  const network = new Network()
  return { network, anne: network.join('anne', role) }
}
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const titles = (peer: Peer, parent: string) =>
  peer.reader
    .view()
    .touchpoints.filter(({ place }) => place.parent === parent)
    .map(({ title }) => title)

describe('creating', () => {
  test('DO4 a creation lies whole in the bin first, under one’s own seat, and is then brought in', () => {
    const { anne } = alone()
    const seen: unknown[] = []
    anne.doc.on('afterTransaction', () =>
      seen.push(anne.doc.getMap('touchpoints').toJSON().made1?.place?.parent),
    )
    const id = anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' })
    expect(id).toBe('made1')
    expect(seen).toEqual(['bin', 'chapter1'])
    const made = anne.reader.view().touchpoints.find((one) => one.id === id)
    expect(made).toMatchObject({
      title: 'Balie',
      createdBy: 'anne',
      status: 'assumption',
      fromTemplate: false,
    })
    expect(textAt(anne.doc, { in: 'touchpoints', id: 'made1', field: 'needText' })?.toString()).toBe('')
  })

  test('DO6 a newcomer comes behind the one it is asked for, in front, or at the end', () => {
    const { anne } = alone()
    anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'laatst' })
    anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'eerst', after: null })
    anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'tussen', after: 'touchpoint11' })
    anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'ook laatst', after: 'nobody' })
    expect(titles(anne, 'chapter1')).toEqual([
      'eerst',
      'Moment 1.1',
      'tussen',
      'Moment 1.2',
      'laatst',
      'ook laatst',
    ])
    expect(ids(anne.reader.view().chapters)).toEqual(['chapter1', 'chapter2'])
  })

  test('DO50 an owner is a seat or one short line; what was merged into a touchpoint is kept', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    const id = anne.edit.addNote({ touchpointId: 'touchpoint11', lane: 'question', text: 'Waarom?' }) ?? ''
    const owner = () => anne.reader.view().notes[0]?.owner
    expect(anne.edit.setNote(id, { owner: 'balie' })).toBe(true)
    expect(anne.edit.setNote(id, { owner: 'balie\nen meer' })).toBe(false)
    expect(anne.edit.setNote(id, { owner: 'x'.repeat(81) })).toBe(false)
    expect(owner()).toBe('balie')
    anne.undo.undo()
    expect(owner()).toBe('')
    expect(anne.edit.addOrigin('touchpoint11', 'touchpoint12')).toBe(true)
    expect(anne.reader.view().touchpoints[0]?.originIds).toEqual(['touchpoint12'])
    network.settle()
    expect(readBoard(network.server)).toEqual(anne.reader.view())
  })

  test('DO5 creating where nothing can stand does nothing', () => {
    const { anne } = alone()
    const before = Y.encodeStateVector(anne.doc)
    expect(anne.edit.addChapter({ journeyId: 'nowhere', title: 'x' })).toBeNull()
    expect(anne.edit.addTouchpoint({ chapterId: 'bin', title: 'x' })).toBeNull()
    expect(anne.edit.addNote({ touchpointId: 'nowhere', lane: 'pain', text: 'x' })).toBeNull()
    expect(Y.encodeStateVector(anne.doc)).toEqual(before)
    expect(anne.edit.addTouchpoint({ chapterId: PARKED, title: 'x' })).not.toBeNull()
  })

  test('DO5 limits are kept to before the server has to: entities and letters', () => {
    const { anne } = alone()
    for (let at = 0; at < 200; at++) anne.edit.addChapter({ journeyId: 'journey1', title: `${at}` })
    expect(anne.reader.view().chapters).toHaveLength(CHAPTERS_MAX)
    for (let at = 0; at < 9; at++) anne.edit.addPromise({ text: `${at}` })
    expect(anne.reader.view().promises).toHaveLength(PROMISES_MAX)
    expect(anne.edit.bin('promises', 'promise1')).toBe(true)
    expect(anne.edit.addPromise({ text: 'weer een' })).not.toBeNull()
    expect(anne.edit.restore('promises', 'promise1', BOARD)).toBe(false)
    const id = anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'x'.repeat(500) }) ?? ''
    const where = { in: 'touchpoints', id, field: 'title' } as const
    expect(textAt(anne.doc, where)?.length).toBe(maxAt(where))
    anne.edit.setText(where, `${'y'.repeat(maxAt(where) - 1)}👋`)
    expect(textAt(anne.doc, where)?.toString().isWellFormed()).toBe(true)
  })
})

describe('rights', () => {
  test('DO5 what the policy refuses is not written, and said', () => {
    const { network, anne } = alone('participant')
    anne.standing.step = 'vote'
    const before = Y.encodeStateVector(anne.doc)
    const { edit } = anne
    expect([
      edit.addChapter({ journeyId: 'journey1', title: 'x' }),
      edit.addTouchpoint({ chapterId: 'chapter1', title: 'x' }),
      edit.addNote({ touchpointId: 'touchpoint11', lane: 'pain', text: 'x' }),
      edit.addPromise({ text: 'x' }),
      edit.addType({ name: 'x' }),
      edit.addJourney({ typeId: 'type1', title: 'x' }),
    ]).toEqual([null, null, null, null, null, null])
    expect([
      edit.move('touchpoints', 'touchpoint11', { parent: 'chapter2', before: null }),
      edit.bin('touchpoints', 'touchpoint11'),
      edit.setTouchpoint('touchpoint11', { channel: 'phone' }),
      edit.setTouchpoint('touchpoint11', { status: 'unknown' }),
      edit.setBrandLink('touchpoint11', 'promise1', 'breaks'),
      edit.setRelevance('touchpoint11', 'type1', 2),
      edit.setIntent('touchpoint11', 'serve', true),
      edit.setTeam('touchpoint11', 'Web', true),
      edit.setMotive('type1', 'growth', true),
      edit.setType('type1', { lifecycle: 'new' }),
      edit.setJourney('journey1', { kind: 'use' }),
      edit.setChapter('chapter1', { lifecycle: 'new' }),
      edit.reorder('promises', 'promise2', 'promise1'),
      edit.setText({ in: 'scope', field: 'goal' }, 'x'),
    ]).toEqual(Array.from({ length: 14 }, () => false))
    expect(Y.encodeStateVector(anne.doc)).toEqual(before)
    network.settle()
    expect(network.changes).toEqual([])
  })

  test('DO5 one choice that is not allowed keeps the others back too', () => {
    const { anne } = alone('participant')
    anne.standing.step = 'touchpoints'
    expect(anne.edit.setTouchpoint('touchpoint11', { channel: 'phone', status: 'unknown' })).toBe(false)
    expect(anne.reader.view().touchpoints[0]?.channel).toBe('')
    expect(anne.edit.setTouchpoint('touchpoint11', { channel: 'phone' })).toBe(true)
    expect(anne.edit.setTouchpoint('touchpoint11', { channel: '<script>' })).toBe(false)
  })

  test('DO5 questions at one’s own touchpoint only, when that is what the step is for', () => {
    const { network, anne } = alone('participant')
    const own = anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' }) ?? ''
    network.settle()
    anne.standing.step = 'assumptions'
    expect(anne.edit.addNote({ touchpointId: 'touchpoint11', lane: 'question', text: 'x' })).toBeNull()
    expect(anne.edit.addNote({ touchpointId: own, lane: 'pain', text: 'x' })).toBeNull()
    const id = anne.edit.addNote({ touchpointId: own, lane: 'question', text: 'Waarom?' }) ?? ''
    expect(anne.edit.setText({ in: 'notes', id, field: 'text' }, 'Waarom hier?')).toBe(true)
    expect(anne.edit.setNote(id, { lane: 'pain' })).toBe(false)
    expect(anne.edit.bin('notes', id)).toBe(true)
    network.settle()
    expect(network.refusals).toEqual([])
  })
})

describe('texts', () => {
  test('DO7 two who write in the same new text at the same moment keep every letter', () => {
    const network = new Network()
    const anne = network.join('anne')
    const ben = network.join('ben')
    for (const where of [
      { in: 'answers', field: 'success' },
      { in: 'touchpoints', id: 'touchpoint11', field: 'needText' },
    ] as const) {
      textAt(anne.doc, where)?.insert(0, 'appel')
      textAt(ben.doc, where)?.insert(0, 'peer')
      network.settle()
      const text = textAt(network.server, where)?.toString()
      expect(['appelpeer', 'peerappel']).toContain(text)
      expect(textAt(anne.doc, where)?.toString()).toBe(text)
    }
    expect(network.refusals).toEqual([])
  })

  test('DO7 a whole text set at once writes only what differs, and leaves others’ letters', () => {
    const network = new Network()
    const anne = network.join('anne')
    const ben = network.join('ben')
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'Weten waar en wanneer het schuurt')
    textAt(ben.doc, { in: 'scope', field: 'goal' })?.insert(22, ' echt')
    network.settle()
    expect(anne.reader.view().scope.goal).toBe('Weten waar en wanneer het schuurt echt')
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'a👋b')
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'a👌b')
    network.settle()
    expect(ben.reader.view().scope.goal).toBe('a👌b')
    expect(anne.edit.setText({ in: 'answers', field: 'unknown' }, 'x')).toBe(false)
    expect(anne.edit.setText({ in: 'notes', id: 'gone', field: 'text' }, 'x')).toBe(false)
  })
})

test('DO5 sets take what fits them and nothing else', () => {
  const { anne } = alone()
  const { edit } = anne
  expect(edit.setBrandLink('touchpoint11', 'promise1', 'strengthens')).toBe(true)
  expect(edit.setRelevance('touchpoint11', 'type1', 3)).toBe(true)
  expect(edit.setIntent('touchpoint11', 'serve', true)).toBe(true)
  expect(edit.setTeam('touchpoint11', 'Klantcontact & web', true)).toBe(true)
  expect(edit.setTeam('touchpoint11', '__proto__', true)).toBe(false)
  expect(edit.setMotive('type1', 'together', false)).toBe(true)
  const view = anne.reader.view()
  expect(view.touchpoints[0]).toMatchObject({
    brandLinks: { promise1: 'strengthens' },
    relevance: { type1: 3 },
    intents: ['serve'],
    teams: ['Klantcontact & web'],
  })
  expect(view.types[0]?.motives).toEqual([])
  edit.setRelevance('touchpoint11', 'type1', null)
  expect(anne.reader.view().touchpoints[0]?.relevance).toEqual({})
})

test('FR46 DO8 what of the scope is left open is a set of its questions, and one step of undo', () => {
  const { anne } = alone()
  const open = () => anne.reader.view().scope.open
  expect(anne.edit.setOpen('start', true)).toBe(true)
  expect(anne.edit.setOpen('goal', true)).toBe(true)
  expect(anne.edit.setOpen('elsewhere', true)).toBe(false)
  expect(open()).toEqual(['goal', 'start'])
  anne.undo.undo()
  expect(open()).toEqual(['start'])
  anne.undo.redo()
  expect(anne.edit.setOpen('start', false)).toBe(true)
  expect(open()).toEqual(['goal'])
})

test('FR47 edges are chapters of a journey by id', () => {
  const { anne } = alone()
  const edges = { organisationStart: 'chapter1', customerEnd: 'chapter2' }
  expect(anne.edit.setJourney('journey1', edges)).toBe(true)
  expect(anne.edit.setJourney('journey1', { customerStart: 'no id' })).toBe(false)
  expect(anne.reader.view().journeys[0]).toMatchObject({ ...edges, customerStart: '' })
  anne.undo.undo()
  expect(anne.reader.view().journeys[0]).toMatchObject({ organisationStart: '', customerEnd: '' })
})

test('DO5 an editor asks at the moment of the edit, with what it is about', () => {
  const doc = new Y.Doc()
  seedDocument(doc, smallBoard(), new Map())
  const asked: unknown[] = []
  const edit = createEditor(doc, {
    seatId: 'anne',
    newId: () => 'new1',
    may: ({ at: _at, ...act }) => {
      asked.push(act)
      return true
    },
  })
  edit.bin('chapters', 'chapter1')
  edit.restore('chapters', 'chapter1', 'journey1')
  edit.setTouchpoint('touchpoint21', { basis: 'know' })
  expect(asked).toEqual([
    { what: 'chapter.bin', createdBy: '' },
    { what: 'chapter.restore', createdBy: '' },
    { what: 'chapter.move' },
    { what: 'touchpoint.status', createdBy: '' },
  ])
})
