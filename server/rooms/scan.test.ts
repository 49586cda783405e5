import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { scanUpdate } from './scan.ts'

/** An update written by hand, part by part. */
function handmade(write: (to: encoding.Encoder) => void): Uint8Array {
  const to = encoding.createEncoder()
  write(to)
  return encoding.toUint8Array(to)
}

function updateOf(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  change(doc)
  return Y.encodeStateAsUpdate(doc)
}

const refused = (update: Uint8Array, first = false) =>
  expect(scanUpdate(update, first)).toMatchObject({ ok: false })

test('GT10 counts the same stretches as Yjs itself, whatever an honest document holds', () => {
  const doc = new Y.Doc()
  const root = doc.getMap('notes')
  for (let n = 0; n < 40; n++) {
    const note = new Y.Map()
    const text = new Y.Text()
    root.set(`n${n}`, note)
    note.set('text', text)
    note.set('place', { parent: 'bin', rank: `a${n}` })
    note.set('severity', n % 4)
    note.set('open', n % 2 === 0)
    note.set('none', null)
    note.set('share', 0.25)
    text.insert(0, `Een kaartje met een 👩‍👧 en é ${n}`)
    if (n % 3 === 0) text.delete(0, 5)
    const body = new Y.XmlFragment()
    note.set('body', body)
    const paragraph = new Y.XmlElement('paragraph')
    body.insert(0, [paragraph])
    const words = new Y.XmlText()
    paragraph.insert(0, [words])
    words.insert(0, 'vet', { bold: true, link: { href: 'https://example.org' } })
    if (n % 5 === 0) root.delete(`n${n}`)
  }
  const update = Y.encodeStateAsUpdate(doc)
  const scan = scanUpdate(update, true)
  const { structs } = Y.decodeUpdate(update)
  const length = structs.reduce((sum, struct) => sum + struct.length, 0)
  expect(scan).toEqual({ ok: true, stretches: [{ client: doc.clientID, clock: 0, length }] })
})

test('GT11 seven bytes that promise 33 million parts are refused before anything is allocated', () => {
  const bomb = handmade((to) => {
    encoding.writeVarUint(to, 1)
    encoding.writeVarUint(to, 33_554_431)
    encoding.writeVarUint(to, 1)
  })
  expect(bomb.byteLength).toBeLessThan(8)
  const before = process.memoryUsage().rss
  const start = performance.now()
  refused(bomb)
  refused(bomb, true)
  expect(performance.now() - start).toBeLessThan(1_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(10_000_000)
})

test('GT11 thousands of one-element values, deep nesting and long stretches are refused', () => {
  const many = handmade((to) => {
    encoding.writeVarUint(to, 1)
    encoding.writeVarUint(to, 10_001)
    encoding.writeVarUint(to, 1)
    encoding.writeVarUint(to, 0)
    for (let n = 0; n < 10_001; n++) encoding.writeUint8Array(to, Uint8Array.of(0x88, 1, n & 127, 1, 120))
    encoding.writeVarUint(to, 0)
  })
  refused(many, true)
  const deep = { a: { a: { a: { a: { a: 1 } } } } }
  refused(updateOf((doc) => doc.getMap('x').set('place', deep)))
  refused(
    updateOf((doc) =>
      doc.getMap('x').set(
        'place',
        Array.from({ length: 300 }, () => 1),
      ),
    ),
  )
  const stretch = handmade((to) => {
    for (const value of [1, 1, 1, 0]) encoding.writeVarUint(to, value)
    encoding.writeUint8(to, 0)
    encoding.writeVarUint(to, 1_000_000_000)
    encoding.writeVarUint(to, 0)
  })
  refused(stretch)
})

test('GT12 lists, hooks, sub-documents, binaries, embeds and prototype keys never reach Yjs', () => {
  refused(updateOf((doc) => doc.getArray('x').insert(0, [new Y.Array()])))
  refused(updateOf((doc) => doc.getMap('x').set('sub', new Y.Doc())))
  refused(updateOf((doc) => doc.getMap('x').set('bytes', Uint8Array.of(1, 2))))
  refused(updateOf((doc) => doc.getText('x').insertEmbed(0, { image: 'x' })))
  refused(updateOf((doc) => doc.getMap('x').set('big', 10n)))
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    refused(updateOf((doc) => doc.getMap('x').set(key, 1)))
    refused(updateOf((doc) => doc.getMap('x').set('place', [Object.fromEntries([[key, 1]])])))
  }
})

test('GT17 deletions come one after the other, each client id once', () => {
  const deleting = (...numbers: number[]) =>
    handmade((to) => [0, ...numbers].forEach((number) => encoding.writeVarUint(to, number)))
  expect(scanUpdate(deleting(1, 7, 2, 0, 5, 5, 3), false).ok).toBe(true)
  refused(deleting(1, 7, 2, 0, 5, 4, 3))
  refused(deleting(1, 7, 2, 5, 5, 0, 3))
  refused(deleting(2, 7, 1, 0, 5, 7, 1, 9, 1))
})

test('GT12 the newer encoding of updates is refused', () => {
  const doc = new Y.Doc()
  doc.getMap('x').set('a', 'b')
  refused(Y.encodeStateAsUpdateV2(doc))
})

test('GT11 no mutation of honest bytes makes it throw or run long', () => {
  const honest = updateOf((doc) => {
    for (let n = 0; n < 20; n++) doc.getMap('x').set(`k${n}`, { parent: 'bin', rank: 'a0' })
    doc.getText('y').insert(0, 'tekst')
  })
  let seed = 7
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff)
  let letThrough = 0
  const start = performance.now()
  for (let n = 0; n < 20_000; n++) {
    const bytes = honest.slice()
    for (let k = 0; k <= next() % 3; k++) bytes[next() % bytes.length] = next() & 0xff
    const scan = scanUpdate(bytes, n % 2 === 0)
    if (scan.ok) letThrough += 1
  }
  expect(letThrough).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(20_000)
})
