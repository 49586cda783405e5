import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { BIN, PARKED } from '../journey/entities.ts'
import { bodyAt, LOCAL, textAt } from './edit.ts'
import { createReader, readBoard } from './read.ts'
import { makeBlock } from './rich-make.ts'
import { Network, smallBoard } from './test-network.ts'
import { seedDocument } from './write.ts'

function seeded(): Y.Doc {
  const doc = new Y.Doc()
  seedDocument(doc, smallBoard(), new Map())
  return doc
}

describe('tolerance', () => {
  test('DO1 an empty document reads as an empty board', () => {
    const view = readBoard(new Y.Doc())
    expect(view).toMatchObject({ types: [], chapters: [], touchpoints: [], binned: [] })
    expect(view.scope).toMatchObject({ goal: '', outOfScope: '' })
    expect(Object.keys(view.scope.answers)).toHaveLength(13)
  })

  test('DO1 whatever stands in the document, reading answers and never throws', () => {
    const doc = seeded()
    const reader = createReader(doc)
    const touchpoint = doc.getMap<Y.Map<unknown>>('touchpoints').get('touchpoint11')
    const strange: unknown[] = [null, 7, 'x', true, { a: 1 }, ['x'], new Uint8Array(2)]
    const types = [
      () => new Y.Map(),
      () => new Y.Array(),
      () => new Y.Text('x'),
      () => new Y.XmlText('x'),
      () => new Y.XmlFragment(),
      () => new Y.XmlElement('x'),
    ]
    const keys = [...(touchpoint?.keys() ?? []), '__proto__', 'constructor', 'unknown']
    for (const key of keys) {
      for (const value of strange) {
        doc.transact(() => touchpoint?.set(key, value))
        expect(reader.view()).toEqual(readBoard(doc))
      }
      for (const make of types) {
        doc.transact(() => touchpoint?.set(key, make()))
        expect(reader.view()).toEqual(readBoard(doc))
      }
      touchpoint?.delete(key)
      expect(reader.view()).toEqual(readBoard(doc))
    }
    for (const root of ['touchpoints', 'notes', 'chapters', 'types', 'scope', 'meta']) {
      for (const value of strange) doc.getMap(root).set('__proto__', value)
      for (const value of strange) doc.getMap(root).set('goal', value)
      doc.getMap(root).set('answers', new Y.Text('x'))
      expect(reader.view()).toEqual(readBoard(doc))
    }
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  test('DO1 a name that reaches for a prototype stays a name', () => {
    const doc = seeded()
    const links = doc.getMap<Y.Map<unknown>>('touchpoints').get('touchpoint11')?.get('brandLinks')
    if (!(links instanceof Y.Map)) throw new Error('no set')
    links.set('__proto__', 'breaks')
    links.set('promise1', 'breaks')
    const [found] = readBoard(doc).touchpoints
    expect(found?.brandLinks).toEqual({ promise1: 'breaks' })
    expect(Object.getPrototypeOf(found?.brandLinks)).toBe(Object.prototype)
  })
})

describe('where things are seen', () => {
  test('DO3 touchpoints of a binned chapter read as parked, with their notes, and are back with the chapter', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    anne.edit.addNote({ touchpointId: 'touchpoint11', lane: 'pain', text: 'Rij' })
    const before = anne.reader.view()
    anne.edit.bin('chapters', 'chapter1')
    const view = anne.reader.view()
    expect(view.chapters.map(({ id }) => id)).toEqual(['chapter2'])
    expect(view.touchpoints.map(({ id }) => id)).toEqual(['touchpoint21', 'touchpoint22'])
    expect(view.parked.map(({ id, place }) => [id, place.parent])).toEqual([
      ['touchpoint11', PARKED],
      ['touchpoint12', PARKED],
    ])
    expect(view.notes).toHaveLength(1)
    expect(view.binned).toEqual([{ kind: 'chapters', id: 'chapter1', title: 'Hoofdstuk 1', createdBy: '' }])
    expect(readBoard(anne.doc)).toEqual(view)
    anne.undo.undo()
    expect(anne.reader.view()).toEqual(before)
  })

  test('DO3 a touchpoint whose chapter is missing reads as parked', () => {
    const doc = seeded()
    doc.getMap('chapters').delete('chapter2')
    expect(readBoard(doc).parked.map(({ id }) => id)).toEqual(['touchpoint21', 'touchpoint22'])
  })

  test('DO3 what was put with the parked ones by hand stands among those that only read as parked', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    anne.edit.bin('chapters', 'chapter1')
    anne.edit.move('touchpoints', 'touchpoint21', { parent: PARKED, before: 'touchpoint12' })
    expect(anne.reader.view().parked.map(({ id }) => id)).toEqual([
      'touchpoint11',
      'touchpoint21',
      'touchpoint12',
    ])
  })

  test('DO3 notes of a binned touchpoint are not seen, and come back with it', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    const note = anne.edit.addNote({ touchpointId: 'touchpoint11', lane: 'pain', text: 'Rij' })
    anne.edit.bin('touchpoints', 'touchpoint11')
    expect(anne.reader.view().notes).toEqual([])
    expect(anne.reader.view().binned.map(({ id }) => id)).toEqual(['touchpoint11'])
    anne.edit.restore('touchpoints', 'touchpoint11', 'chapter2')
    expect(anne.reader.view().notes.map(({ id }) => id)).toEqual([note])
  })

  test('DO3 a chapter whose journey is in the bin is not seen', () => {
    const doc = seeded()
    doc.getMap<Y.Map<unknown>>('journeys').get('journey1')?.set('place', { parent: BIN, rank: 'a0' })
    const view = readBoard(doc)
    expect([view.journeys, view.chapters, view.touchpoints]).toEqual([[], [], []])
    expect(view.parked).toHaveLength(4)
  })
})

describe('identity', () => {
  test('DO2 what did not change is the same object, lists too', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    const before = anne.reader.view()
    expect(anne.reader.view()).toBe(before)
    anne.edit.setTouchpoint('touchpoint11', { channel: 'phone' })
    const after = anne.reader.view()
    expect(after).not.toBe(before)
    for (const list of [
      'meta',
      'scope',
      'types',
      'promises',
      'journeys',
      'chapters',
      'parked',
      'notes',
      'binned',
    ] as const) {
      expect(after[list]).toBe(before[list])
    }
    expect(after.touchpoints).not.toBe(before.touchpoints)
    const changed = after.touchpoints.filter((one, at) => one !== before.touchpoints[at])
    expect(changed.map(({ id }) => id)).toEqual(['touchpoint11'])
  })

  test('DO2 a letter in the scope leaves every list as it was', () => {
    const network = new Network()
    const anne = network.join('anne')
    const before = anne.reader.view()
    textAt(anne.doc, { in: 'answers', field: 'why' })?.insert(0, 'x')
    const after = anne.reader.view()
    expect(after.scope.answers.why).toBe('x')
    expect(after.touchpoints).toBe(before.touchpoints)
    expect(after.scope).not.toBe(before.scope)
  })

  test('DO2 a changed description makes a new touchpoint, so that it is drawn again', () => {
    const network = new Network()
    const anne = network.join('anne')
    const written = () => makeBlock({ block: 'paragraph', content: [{ text: 'x' }] })
    anne.doc.transact(() => bodyAt(anne.doc, 'touchpoint11')?.insert(0, [written()]), LOCAL)
    const before = anne.reader.view()
    anne.doc.transact(() => bodyAt(anne.doc, 'touchpoint11')?.insert(0, [written()]), LOCAL)
    const after = anne.reader.view()
    expect(after.touchpoints[0]).not.toBe(before.touchpoints[0])
    expect(after.touchpoints[1]).toBe(before.touchpoints[1])
  })

  test('DO2 a parked twin keeps its identity too', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    anne.edit.bin('chapters', 'chapter1')
    const before = anne.reader.view()
    anne.edit.setTouchpoint('touchpoint21', { channel: 'phone' })
    expect(anne.reader.view().parked).toBe(before.parked)
    expect(anne.reader.view().binned).toBe(before.binned)
  })

  test('DO2 a listener is told once for each transaction that changed something, until it stops', () => {
    const network = new Network()
    const anne = network.join('anne')
    let told = 0
    const stop = anne.reader.subscribe(() => told++)
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'x')
    expect(told).toBe(1)
    anne.doc.transact(() => undefined)
    expect(told).toBe(1)
    stop()
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'y')
    expect(told).toBe(1)
    anne.reader.destroy()
    expect(anne.reader.view().scope.goal).toBe('y')
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'z')
    expect(anne.reader.view().scope.goal).toBe('y')
  })
})
