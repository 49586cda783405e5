import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { digestOf } from './digest.ts'
import { openRoots } from './roots.ts'
import { emptyView, seedDocument } from './write.ts'

function pair() {
  const [here, there] = [new Y.Doc(), new Y.Doc()]
  seedDocument(here, emptyView('nl', { name: 'x', kind: 'nonprofit', word: 'member' }), new Map())
  openRoots(there)
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  return { here, there }
}
const goal = (doc: Y.Doc) => doc.getMap('scope').get('goal') as Y.Text

test('DU10 two documents with the same in them have one digest, in whatever order it came', () => {
  const { here, there } = pair()
  goal(here).insert(0, 'hier')
  goal(there).insert(0, 'daar')
  const [a, b] = [Y.encodeStateAsUpdate(here), Y.encodeStateAsUpdate(there)]
  expect(digestOf(here)).not.toEqual(digestOf(there))
  Y.applyUpdate(here, b)
  Y.applyUpdate(there, a)
  expect(digestOf(here)).toEqual(digestOf(there))
})

test('DU10 neither the order of keys nor that of writers makes a difference', () => {
  const updates = ['a', 'b'].map((key) => {
    const doc = new Y.Doc()
    for (const value of [1, 2]) doc.getMap('meta').set(key, value)
    return Y.encodeStateAsUpdate(doc)
  })
  const [here, there] = [updates, updates.toReversed()].map((inOrder) => {
    const doc = new Y.Doc()
    for (const update of inOrder) Y.applyUpdate(doc, update)
    return doc
  }) as [Y.Doc, Y.Doc]
  expect(Object.keys(here.getMap('meta').toJSON())).not.toEqual(Object.keys(there.getMap('meta').toJSON()))
  expect(digestOf(here)).toEqual(digestOf(there))
})

test('DU10 a deletion that did not arrive shows, although the state vectors are equal', () => {
  const { here, there } = pair()
  goal(here).insert(0, 'hier')
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  goal(there).delete(0, 2)
  expect(Y.encodeStateVector(here)).toEqual(Y.encodeStateVector(there))
  expect(digestOf(here).shape).not.toBe(digestOf(there).shape)
})

test('DU10 two who wrote under one client id show, although vectors and deletions are equal', () => {
  const { here, there } = pair()
  here.clientID = there.clientID = 77
  goal(here).insert(0, 'aap')
  goal(there).insert(0, 'noo')
  expect(digestOf(here).shape).toBe(digestOf(there).shape)
  expect(digestOf(here).content).not.toBe(digestOf(there).content)
})
