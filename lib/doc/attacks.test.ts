import { describe as suite, expect, test } from 'vitest'
import * as Y from 'yjs'
import { BIN } from '../journey/entities.ts'
import { type Description, describe } from './describe.ts'
import { makeEntity } from './make.ts'
import { openRoots } from './roots.ts'
import { smallBoard } from './test-network.ts'
import { seedDocument } from './write.ts'

/** A client that writes what it likes. Answers what the server makes of each transaction. */
function attack(write: (doc: Y.Doc) => void, open = true): Description[] {
  const server = new Y.Doc()
  openRoots(server)
  const seed = new Y.Doc()
  seedDocument(seed, smallBoard(), new Map())
  Y.applyUpdate(server, Y.encodeStateAsUpdate(seed))
  const eve = new Y.Doc()
  if (open) openRoots(eve)
  Y.applyUpdate(eve, Y.encodeStateAsUpdate(server))
  eve.transact(() => write(eve))
  const told: Description[] = []
  server.on(
    'beforeObserverCalls',
    (transaction: Y.Transaction) => void told.push(describe(transaction, 'eve')),
  )
  Y.applyUpdate(server, Y.encodeStateAsUpdate(eve, Y.encodeStateVector(server)))
  return told
}

const touchpoints = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('touchpoints')
function victim(doc: Y.Doc): Y.Map<unknown> {
  const found = touchpoints(doc).get('touchpoint11')
  if (!found) throw new Error('no victim')
  return found
}
function part<T>(doc: Y.Doc, key: string, type: new () => T): T {
  const found = victim(doc).get(key)
  if (!(found instanceof type)) throw new Error(`no ${key}`)
  return found
}
const body = (doc: Y.Doc) => part(doc, 'body', Y.XmlFragment)

const bin = { parent: BIN, rank: 'a5' }
/** A touchpoint as an honest client makes it, then spoilt. */
const spoilt = (spoil: (entity: Y.Map<unknown>) => void) => (doc: Y.Doc) => {
  const entity = makeEntity('touchpoints', bin, 'eve', { title: 'Nieuw' })
  touchpoints(doc).set('new1', entity)
  spoil(entity)
}
const element = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
  const made = new Y.XmlElement(name)
  made.insert(0, children)
  return made
}
const marked = (attributes: Record<string, unknown>) => {
  const run = new Y.XmlText()
  run.insert(0, 'tekst', attributes)
  return element('paragraph', run)
}
const deepList = (depth: number): Y.XmlElement =>
  element('bulletList', element('listItem', ...(depth > 0 ? [deepList(depth - 1)] : [element('paragraph')])))

const ATTACKS: [string, (doc: Y.Doc) => void][] = [
  ['an unknown root', (doc) => doc.getMap('votes').set('a', 1)],
  ['a root that is kept free', (doc) => doc.getMap('signals').set('a', new Y.Map())],
  ['meta', (doc) => doc.getMap('meta').set('schemaVersion', 99)],
  ['a key of the scope', (doc) => doc.getMap('scope').set('goal', new Y.Text('weg'))],
  [
    'an answer nobody asked',
    (doc) => (doc.getMap('scope').get('answers') as Y.Map<unknown>).set('x', new Y.Text()),
  ],
  ['an answer replaced', (doc) => (doc.getMap('scope').get('answers') as Y.Map<unknown>).set('why', 'weg')],

  ['an entity removed', (doc) => touchpoints(doc).delete('touchpoint11')],
  [
    'an entity replaced',
    (doc) => touchpoints(doc).set('touchpoint11', makeEntity('touchpoints', bin, 'eve', {})),
  ],
  ['an entity that is a text', (doc) => doc.getMap('touchpoints').set('new1', new Y.Text('hoi'))],
  ['an entity that is a string', (doc) => doc.getMap('touchpoints').set('new1', 'hoi')],
  [
    'an entity made and removed at once',
    (doc) => {
      touchpoints(doc).set('new1', makeEntity('touchpoints', bin, 'eve', {}))
      touchpoints(doc).delete('new1')
    },
  ],
  ['the id __proto__', (doc) => touchpoints(doc).set('__proto__', makeEntity('touchpoints', bin, 'eve', {}))],
  [
    'the id constructor',
    (doc) => touchpoints(doc).set('constructor', makeEntity('touchpoints', bin, 'eve', {})),
  ],
  ['the id bin', (doc) => touchpoints(doc).set('bin', makeEntity('touchpoints', bin, 'eve', {}))],
  ['an id with spaces', (doc) => touchpoints(doc).set('a b', makeEntity('touchpoints', bin, 'eve', {}))],

  [
    'made outside the bin',
    (doc) =>
      touchpoints(doc).set('new1', makeEntity('touchpoints', { parent: 'chapter1', rank: 'a5' }, 'eve', {})),
  ],
  [
    'somebody else’s name on a creation',
    (doc) => touchpoints(doc).set('new1', makeEntity('touchpoints', bin, 'anne', {})),
  ],
  [
    'a creation that says it is the template’s',
    (doc) => touchpoints(doc).set('new1', makeEntity('touchpoints', bin, 'eve', { fromTemplate: true })),
  ],
  ['a creation without a body', spoilt((entity) => entity.delete('body'))],
  ['a creation with an unknown key', spoilt((entity) => entity.set('admin', true))],
  ['a creation with a plain title', spoilt((entity) => entity.set('title', 'hoi'))],
  [
    'a creation with a rich title',
    spoilt((entity) => (entity.get('title') as Y.Text).format(0, 2, { bold: true })),
  ],
  [
    'a creation with a flood for a title',
    spoilt((entity) => (entity.get('title') as Y.Text).insert(0, 'x'.repeat(2000))),
  ],
  [
    'a creation with an element for a body',
    spoilt((entity) => entity.set('body', new Y.XmlElement('script'))),
  ],
  [
    'a creation with a script in its body',
    spoilt((entity) => (entity.get('body') as Y.XmlFragment).insert(0, [element('script')])),
  ],
  ['a creation with a wrong value', spoilt((entity) => entity.set('channel', 7))],
  ['a creation with a map for a value', spoilt((entity) => entity.set('channel', new Y.Map()))],
  [
    'a creation with a wrong member',
    spoilt((entity) => (entity.get('brandLinks') as Y.Map<unknown>).set('p', 'hates')),
  ],
  [
    'a creation with __proto__ for a member',
    spoilt((entity) => (entity.get('teams') as Y.Map<unknown>).set('__proto__', true)),
  ],
  [
    'a creation at an unknown parent',
    spoilt((entity) => entity.set('place', { parent: 'nowhere', rank: 'a1' })),
  ],

  ['createdBy changed', (doc) => victim(doc).set('createdBy', 'eve')],
  ['createdBy removed', (doc) => victim(doc).delete('createdBy')],
  ['fromTemplate changed', (doc) => victim(doc).set('fromTemplate', false)],
  ['an unknown key', (doc) => victim(doc).set('admin', true)],
  ['the key __proto__', (doc) => victim(doc).set('__proto__', { isFacilitator: true })],
  ['the key constructor', (doc) => victim(doc).set('constructor', 'x')],
  ['a text replaced', (doc) => victim(doc).set('title', new Y.Text('weg'))],
  ['a text replaced by a string', (doc) => victim(doc).set('title', 'weg')],
  ['a text removed', (doc) => victim(doc).delete('title')],
  ['a set replaced', (doc) => victim(doc).set('brandLinks', new Y.Map())],
  ['a description removed', (doc) => victim(doc).delete('body')],
  ['a choice removed', (doc) => victim(doc).delete('channel')],
  ['a choice of a wrong type', (doc) => victim(doc).set('momentOfTruth', 'ja')],
  ['a choice that is no code', (doc) => victim(doc).set('channel', '<script>')],
  ['a choice that is too long', (doc) => victim(doc).set('channel', 'x'.repeat(41))],
  ['a choice that is an object', (doc) => victim(doc).set('channel', { toString: 'x' })],
  ['a choice that is a shared type', (doc) => victim(doc).set('channel', new Y.Map())],
  [
    'a choice that is a document',
    (doc) => victim(doc).set('channel', new Y.Doc({ guid: 'other', autoLoad: true })),
  ],
  ['a choice that is bytes', (doc) => victim(doc).set('channel', new Uint8Array([1]))],

  ['a place removed', (doc) => victim(doc).delete('place')],
  [
    'a place with more in it',
    (doc) => victim(doc).set('place', { parent: 'chapter2', rank: 'a1', admin: true }),
  ],
  ['a place without a rank', (doc) => victim(doc).set('place', { parent: 'chapter2' })],
  [
    'a place with a rank nothing fits next to',
    (doc) => victim(doc).set('place', { parent: 'chapter2', rank: 'a00' }),
  ],
  [
    'a place with an endless rank',
    (doc) => victim(doc).set('place', { parent: 'chapter2', rank: `a0${'V'.repeat(3000)}` }),
  ],
  ['a place at an unknown parent', (doc) => victim(doc).set('place', { parent: 'nowhere', rank: 'a1' })],
  [
    'a place at a parent of another kind',
    (doc) => victim(doc).set('place', { parent: 'journey1', rank: 'a1' }),
  ],
  ['a place at __proto__', (doc) => victim(doc).set('place', { parent: '__proto__', rank: 'a1' })],
  ['a place that is a string', (doc) => victim(doc).set('place', 'chapter2')],
  ['a place that is a list', (doc) => victim(doc).set('place', ['chapter2', 'a1'])],
  ['a place that is a map', (doc) => victim(doc).set('place', new Y.Map([['parent', 'chapter2']]))],

  ['a mark in a plain text', (doc) => part(doc, 'title', Y.Text).format(0, 3, { bold: true })],
  ['an image in a plain text', (doc) => part(doc, 'title', Y.Text).insertEmbed(0, { image: 'x' })],
  ['a map in a plain text', (doc) => part(doc, 'title', Y.Text).insertEmbed(0, new Y.Map())],
  ['an attribute at a plain text', (doc) => part(doc, 'title', Y.Text).setAttribute('x', 'y')],
  ['a flood in a text', (doc) => part(doc, 'needText', Y.Text).insert(0, 'x'.repeat(50_000))],
  [
    'a flood in the scope',
    (doc) => (doc.getMap('scope').get('goal') as Y.Text).insert(0, 'x'.repeat(50_000)),
  ],
  ['a NUL in a member of a set', (doc) => part(doc, 'brandLinks', Y.Map).set('a\0', 'strengthens')],
  ['a wrong value in a set', (doc) => part(doc, 'brandLinks', Y.Map).set('promise1', 'hates')],
  ['a shared type in a set', (doc) => part(doc, 'brandLinks', Y.Map).set('promise1', new Y.Text('breaks'))],
  ['__proto__ in a set', (doc) => part(doc, 'teams', Y.Map).set('__proto__', true)],
  [
    'a flood in a set',
    (doc) => {
      for (let at = 0; at < 200; at++) part(doc, 'teams', Y.Map).set(`team ${at}`, true)
    },
  ],

  ['a script in a description', (doc) => body(doc).insert(0, [element('script')])],
  ['an image in a description', (doc) => body(doc).insert(0, [element('image')])],
  ['a text straight in a description', (doc) => body(doc).insert(0, [new Y.XmlText('los')])],
  ['a paragraph in a paragraph', (doc) => body(doc).insert(0, [element('paragraph', element('paragraph'))])],
  ['a list item without a list', (doc) => body(doc).insert(0, [element('listItem')])],
  ['a hook in a description', (doc) => body(doc).insert(0, [new Y.XmlHook('x') as unknown as Y.XmlElement])],
  ['a very deep list', (doc) => body(doc).insert(0, [deepList(20)])],
  [
    'an attribute at a paragraph',
    (doc) => {
      const paragraph = element('paragraph')
      paragraph.setAttribute('onclick', 'alert(1)')
      body(doc).insert(0, [paragraph])
    },
  ],
  ['an unknown mark', (doc) => body(doc).insert(0, [marked({ textStyle: { color: 'red' } })])],
  ['the mark __proto__', (doc) => body(doc).insert(0, [marked(JSON.parse('{"__proto__":{"onerror":"x"}}'))])],
  ['a mark with something in it', (doc) => body(doc).insert(0, [marked({ bold: { onclick: 'x' } })])],
  ['a link to a script', (doc) => body(doc).insert(0, [marked({ link: { href: 'javascript:alert(1)' } })])],
  ['a link to data', (doc) => body(doc).insert(0, [marked({ link: { href: 'data:text/html,x' } })])],
  [
    'a link with a hidden tab',
    (doc) => body(doc).insert(0, [marked({ link: { href: 'java\tscript:alert(1)' } })]),
  ],
  ['a link without a target', (doc) => body(doc).insert(0, [marked({ link: {} })])],
  [
    'a link with a handler',
    (doc) => body(doc).insert(0, [marked({ link: { href: 'https://a.nl', onclick: 'x' } })]),
  ],
  [
    'a link with a class',
    (doc) => body(doc).insert(0, [marked({ link: { href: 'https://a.nl', class: 'x' } })]),
  ],
  [
    'an image in a run',
    (doc) => {
      const run = new Y.XmlText()
      body(doc).insert(0, [element('paragraph', run)])
      run.insertEmbed(0, { image: 'x' })
    },
  ],
  [
    'a flood in a description',
    (doc) => {
      const run = new Y.XmlText('x'.repeat(50_000))
      body(doc).insert(0, [element('paragraph', run)])
    },
  ],
]

suite('outside the shape', () => {
  for (const [name, write] of ATTACKS) {
    test(`DO12 refused: ${name}`, () => {
      const told = attack(write)
      expect(told.some(({ ok }) => !ok)).toBe(true)
      expect(told).not.toContainEqual({ ok: false, reason: 'unreadable' })
    })
  }

  test('DO12 refused: a list in a root of maps', () => {
    expect(attack((doc) => doc.getArray('touchpoints').push(['x']), false)).toMatchObject([{ ok: false }])
  })

  test('DO12 refused: one bad thing among good ones spoils the whole', () => {
    const told = attack((doc) => {
      victim(doc).set('channel', 'phone')
      part(doc, 'title', Y.Text).insert(0, 'x')
      victim(doc).set('admin', true)
    })
    expect(told).toEqual([{ ok: false, reason: 'unknown key' }])
  })

  test('DO12 taken: what is well made by hand', () => {
    const told = attack((doc) => {
      victim(doc).set('channel', 'phone')
      touchpoints(doc).set('new1', makeEntity('touchpoints', bin, 'eve', { title: 'Nieuw' }))
      body(doc).insert(0, [
        marked({ link: { href: 'https://a.nl', target: null, rel: null, class: null, title: null } }),
        deepList(10),
      ])
    })
    expect(told).toMatchObject([{ ok: true }])
  })

  test('DO12 too many entities are refused, the bin counted too', () => {
    const told = attack((doc) => {
      for (let at = 0; at < 60; at++) {
        doc.getMap('promises').set(`flood${at}`, makeEntity('promises', bin, 'eve', { text: 'x' }))
      }
    })
    expect(told).toEqual([{ ok: false, reason: 'too many promises' }])
  })
})
