import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { digestOf } from '../doc/digest.ts'
import { tellsApart } from './apart.ts'
import { startOver, wentApart } from './compare.ts'

afterEach(() => vi.unstubAllGlobals())

test('DU10 a browser sees that it holds what the server does, and that it does not', () => {
  const [here, there] = [new Y.Doc(), new Y.Doc()]
  here.getMap('meta').set('madeFrom', 'x')
  expect(wentApart(here, digestOf(there))).toBe(true)
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  expect(wentApart(here, digestOf(there))).toBe(false)
  const same = digestOf(there)
  expect(wentApart(here, { ...same, content: 'another' })).toBe(true)
  expect(wentApart(here, { ...same, shape: 'another' })).toBe(true)
  there.getMap('meta').delete('madeFrom')
  expect(wentApart(here, digestOf(there))).toBe(true)
})

test('DU10 a digest that crossed one’s own words on the way says nothing, however late the script comes', async () => {
  const doc = new Y.Doc()
  let changes = 0
  doc.on('update', () => (changes += 1))
  let confirmed = true
  const here = { doc, settled: () => confirmed, changes: () => changes }
  const apart = (meanwhile: () => void) =>
    tellsApart(here, digestOf(new Y.Doc()), async () => {
      meanwhile()
      return wentApart
    })
  expect(await apart(() => {})).toBe(false)
  doc.getMap('meta').set('madeFrom', 'x')
  confirmed = false
  expect(await apart(() => (confirmed = true))).toBe(false)
  confirmed = true
  expect(await apart(() => doc.getMap('meta').set('madeFrom', 'y'))).toBe(false)
  expect(await apart(() => {})).toBe(true)
})

test('DU10 it loads the board anew, says so, and not again and again', () => {
  const kept = new Map<string, string>()
  const told: unknown[] = []
  let loaded = 0
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
  vi.stubGlobal('reportError', (error: unknown) => void told.push(error))
  vi.stubGlobal('location', { reload: () => (loaded += 1) })
  startOver('board-1')
  startOver('board-1')
  startOver('board-2')
  expect(loaded).toBe(2)
  expect(told.length).toBe(3)
})
