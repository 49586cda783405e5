import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { presenceFrame, readFrame, stateVectorFrame, updateFrame } from './frames.ts'

test('GT8 reads back what it writes', () => {
  const doc = new Y.Doc()
  doc.getMap('x').set('a', 1)
  const update = Y.encodeStateAsUpdate(doc)
  expect(readFrame(updateFrame(update))).toEqual({ kind: 'update', update })
  const vector = Y.encodeStateVector(doc)
  expect(readFrame(stateVectorFrame(vector))).toEqual({ kind: 'stateVector', vector })
  const entries = [{ clientId: 4_294_967_295, clock: 3, state: '{}' }]
  expect(readFrame(presenceFrame(entries))).toEqual({ kind: 'presence', entries })
})

test('GT8 no bytes make it throw or allocate beyond them', () => {
  let seed = 42
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff)
  for (let n = 0; n < 20_000; n++) {
    const bytes = Uint8Array.from({ length: next() % 40 }, () => next() & 0xff)
    expect(() => readFrame(bytes)).not.toThrow()
  }
  expect(readFrame(Uint8Array.of(1, 5, 0xff, 0xff, 0xff, 0xff, 0x0f))).toEqual({
    kind: 'presence',
    entries: [],
  })
  expect(readFrame(Uint8Array.of(99))).toEqual({ kind: 'junk' })
})
