import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RichBlock } from '../journey/rich.ts'
import { SCHEMA_VERSION } from '../journey/schema-version.ts'
import { boardOf } from '../journey/template-board.ts'
import { TEMPLATE_IDS, templateOf } from '../journey/templates.ts'
import { bodyAt } from './edit.ts'
import { emptyBin } from './empty-bin.ts'
import { migrate } from './migrate.ts'
import { readBoard, readBody } from './read.ts'
import { openRoots } from './roots.ts'
import { Network, smallBoard } from './test-network.ts'
import { emptyView, seedDocument, setMeta } from './write.ts'

const ORGANISATION = { name: 'Bibliotheek', kind: 'public', word: 'visitor' }

describe('a board written by the server', () => {
  test('DO15 what was written is read back the same, in another document too', () => {
    const doc = new Y.Doc()
    const bodies = new Map<string, RichBlock[]>([
      ['touchpoint11', [{ block: 'paragraph', content: [{ text: 'Rij', bold: true }] }]],
    ])
    const view = smallBoard()
    seedDocument(doc, view, bodies)
    const other = new Y.Doc()
    openRoots(other)
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    const read = readBoard(other)
    expect(read.touchpoints.map(({ hasBody }) => hasBody)).toEqual([true, false, false, false])
    const withBody = view.touchpoints.map((one) => ({ ...one, hasBody: one.id === 'touchpoint11' }))
    expect(read).toEqual({ ...view, touchpoints: withBody })
    const body = bodyAt(other, 'touchpoint11')
    expect(body && readBody(body)).toEqual(bodies.get('touchpoint11'))
  })

  test('DO15 an empty board has every text that people will write in', () => {
    const doc = new Y.Doc()
    seedDocument(doc, emptyView('en', ORGANISATION), new Map())
    expect(readBoard(doc)).toEqual(emptyView('en', ORGANISATION))
    setMeta(doc, { madeFrom: 'library' })
    expect(readBoard(doc).meta).toEqual({
      schemaVersion: SCHEMA_VERSION,
      language: 'en',
      organisation: ORGANISATION,
      madeFrom: 'library',
    })
  })

  test('DO15 ranks that do not order the lists are made anew', () => {
    const view = smallBoard()
    for (const touchpoint of view.touchpoints) touchpoint.place.rank = ''
    for (const promise of view.promises) promise.rank = 'a1'
    const doc = new Y.Doc()
    seedDocument(doc, view, new Map())
    const read = readBoard(doc)
    expect(read.promises.map(({ id, rank }) => [id, rank])).toEqual([
      ['promise1', 'a0'],
      ['promise2', 'a1'],
    ])
    expect(read.touchpoints.map(({ place }) => place.rank)).toEqual(['a0', 'a0', 'a1', 'a1'])
  })

  test('DO15 a document that holds a board is not written over', () => {
    const doc = new Y.Doc()
    seedDocument(doc, smallBoard(), new Map())
    expect(() => seedDocument(doc, smallBoard(), new Map())).toThrow('holds a board')
  })

  for (const id of TEMPLATE_IDS) {
    for (const lang of ['nl', 'en'] as const) {
      test(`DO15 template ${id} in ${lang} comes through whole`, () => {
        const { view, bodies } = boardOf(templateOf(id), { lang, part: 'complete' })
        const doc = new Y.Doc()
        seedDocument(doc, view, bodies)
        const sets = <T extends { intents: string[]; teams: string[] }>(one: T): T => ({
          ...one,
          intents: [...one.intents].sort(),
          teams: [...one.teams].sort(),
        })
        const types = view.types.map((type) => ({ ...type, motives: [...type.motives].sort() }))
        expect(readBoard(doc)).toEqual({ ...view, types, touchpoints: view.touchpoints.map(sets) })
      })
    }
  }

  test('DO15 the bin is emptied by the server only: with the notes of what was in it', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    anne.edit.addNote({ touchpointId: 'touchpoint11', lane: 'pain', text: 'x' })
    anne.edit.bin('touchpoints', 'touchpoint11')
    anne.edit.bin('chapters', 'chapter2')
    network.settle()
    emptyBin(network.server)
    const view = readBoard(network.server)
    expect(network.ids()).not.toContain('touchpoints touchpoint11')
    expect([view.notes, view.binned]).toEqual([[], []])
    expect(view.parked.map(({ id }) => id)).toEqual(['touchpoint21', 'touchpoint22'])
  })
})

describe('shapes of other versions', () => {
  const old = (version: number) => {
    const doc = new Y.Doc()
    openRoots(doc)
    setMeta(doc, { schemaVersion: version })
    return doc
  }

  test('DO16 steps run in order, once, from the version a document has', () => {
    const doc = old(2)
    const ran: number[] = []
    const steps = [2, 3, 4].map((to) => ({ to, up: () => void ran.push(to) }))
    expect(migrate(doc, steps, 4)).toBe(true)
    expect(ran).toEqual([3, 4])
    expect(migrate(doc, steps, 4)).toBe(false)
    expect(ran).toEqual([3, 4])
    expect(readBoard(doc).meta.schemaVersion).toBe(4)
  })

  test('DO16 DO50 a note of before there were owners gets the key, so that giving one can be taken back', () => {
    const doc = new Y.Doc()
    seedDocument(doc, { ...smallBoard(), meta: { ...smallBoard().meta, schemaVersion: 1 } }, new Map())
    const touchpoint = doc.getMap<Y.Map<unknown>>('touchpoints').get('touchpoint11')
    touchpoint?.delete('originIds')
    const note = new Y.Map<unknown>([['text', new Y.Text('x')]])
    doc.getMap('notes').set('note1', note)
    expect(migrate(doc)).toBe(true)
    expect(note.get('owner')).toBe('')
    expect(touchpoint?.get('originIds')).toBeInstanceOf(Y.Map)
    expect(migrate(doc)).toBe(false)
  })

  test('DO16 FR47 a board of before there were edges gets them, and a place for what is left open', () => {
    const doc = new Y.Doc()
    seedDocument(doc, { ...smallBoard(), meta: { ...smallBoard().meta, schemaVersion: 2 } }, new Map())
    const journey = doc.getMap<Y.Map<unknown>>('journeys').get('journey1')
    journey?.delete('customerStart')
    doc.getMap('scope').delete('open')
    expect(readBoard(doc)).toMatchObject({ scope: { open: [] }, journeys: [{ customerStart: '' }] })
    expect(migrate(doc)).toBe(true)
    expect(journey?.get('customerStart')).toBe('')
    expect(doc.getMap('scope').get('open')).toBeInstanceOf(Y.Map)
  })

  test('DO16 a document of this version is left alone, a newer one is not touched', () => {
    const doc = old(SCHEMA_VERSION)
    const before = Y.encodeStateVector(doc)
    expect(migrate(doc)).toBe(false)
    expect(Y.encodeStateVector(doc)).toEqual(before)
    expect(() => migrate(old(SCHEMA_VERSION + 1))).toThrow('reads up to')
  })
})
