import { type Extensions, getSchema, type JSONContent } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RichBlock } from '../journey/rich.ts'
import { bodyAt, LOCAL } from './edit.ts'
import { plainText } from './excerpt.ts'
import { bodyIsKnown, readBody } from './read.ts'
import { makeBlock } from './rich-make.ts'
import { Network } from './test-network.ts'

const extensions: Extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  BulletList,
  ListItem,
  Link.configure({ HTMLAttributes: { rel: null, target: null, class: null } }),
]
const schema = getSchema(extensions)

const BLOCKS: RichBlock[] = [
  {
    block: 'paragraph',
    content: [
      { text: 'Een ' },
      { text: 'lange', bold: true },
      { text: ' rij', bold: true, italic: true },
      { break: true },
      { text: 'bij de balie', link: 'https://example.nl/a?b=c' },
    ],
  },
  { block: 'paragraph', content: [] },
  {
    block: 'list',
    items: [
      [{ block: 'paragraph', content: [{ text: 'wachten' }] }],
      [
        { block: 'paragraph', content: [{ text: 'zoeken' }] },
        { block: 'list', items: [[{ block: 'paragraph', content: [{ text: 'naar iemand' }] }]] },
      ],
    ],
  },
]

/** The same as the rich editor holds it. */
const text = (letters: string, ...marks: JSONContent['marks'] & object): JSONContent => ({
  type: 'text',
  text: letters,
  ...(marks.length > 0 && { marks }),
})
const paragraph = (...content: JSONContent[]): JSONContent => ({
  type: 'paragraph',
  ...(content.length > 0 && { content }),
})
const EDITED: JSONContent = {
  type: 'doc',
  content: [
    paragraph(
      text('Een '),
      text('lange', { type: 'bold' }),
      text(' rij', { type: 'bold' }, { type: 'italic' }),
      { type: 'hardBreak' },
      text('bij de balie', { type: 'link', attrs: { href: 'https://example.nl/a?b=c' } }),
    ),
    paragraph(),
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph(text('wachten'))] },
        {
          type: 'listItem',
          content: [
            paragraph(text('zoeken')),
            {
              type: 'bulletList',
              content: [{ type: 'listItem', content: [paragraph(text('naar iemand'))] }],
            },
          ],
        },
      ],
    },
  ],
}

function body(network: Network, at = network.peers[0]): Y.XmlFragment {
  const found = at && bodyAt(at.doc, 'touchpoint11')
  if (!found) throw new Error('no body')
  return found
}

describe('a description', () => {
  test('DO14 what the rich editor writes gets past the server and reads as plain blocks', () => {
    const network = new Network()
    const anne = network.join('anne')
    const mine = body(network)
    anne.doc.transact(() => prosemirrorJSONToYXmlFragment(schema, EDITED, mine), LOCAL)
    expect(bodyIsKnown(mine)).toBe(true)
    expect(anne.undo.can().undo).toBe(true)
    network.changeStep('vote')
    network.settle()
    expect(anne.undo.undo()).toBe(false)
    expect(network.refusals).toEqual([])
    const arrived = bodyAt(network.server, 'touchpoint11')
    if (!arrived) throw new Error('no body')
    expect(bodyIsKnown(arrived)).toBe(true)
    expect(readBody(arrived)).toEqual(BLOCKS)
    expect(anne.reader.view().touchpoints.find(({ id }) => id === 'touchpoint11')?.hasBody).toBe(true)
  })

  test('DO14 what the server writes is what the rich editor would have written', () => {
    const doc = new Y.Doc()
    const ours = doc.getXmlFragment('ours')
    const theirs = doc.getXmlFragment('theirs')
    ours.insert(0, BLOCKS.map(makeBlock))
    prosemirrorJSONToYXmlFragment(schema, EDITED, theirs)
    expect(readBody(ours)).toEqual(BLOCKS)
    expect(schema.nodeFromJSON(yXmlFragmentToProsemirrorJSON(ours)).toJSON()).toEqual(
      schema.nodeFromJSON(yXmlFragmentToProsemirrorJSON(theirs)).toJSON(),
    )
  })

  test('DO14 two write in one paragraph: no letter is lost and it stays known', () => {
    const network = new Network()
    const anne = network.join('anne')
    const ben = network.join('ben')
    anne.doc.transact(() => body(network, anne).insert(0, BLOCKS.map(makeBlock)), LOCAL)
    network.settle()
    for (const peer of [anne, ben]) {
      const run = (body(network, peer).get(0) as Y.XmlElement).get(0)
      if (!(run instanceof Y.XmlText)) throw new Error('no run')
      peer.doc.transact(() => {
        run.insert(6, peer.standing.seatId)
        run.format(0, 8, { [peer === anne ? 'italic' : 'bold']: {} })
      }, LOCAL)
    }
    network.settle()
    expect(network.refusals).toEqual([])
    const letters = plainText(readBody(body(network, ben)))
    expect(letters).toContain('anne')
    expect(letters).toContain('ben')
    expect(readBody(body(network, anne))).toEqual(readBody(body(network, ben)))
    expect(bodyIsKnown(body(network, anne))).toBe(true)
  })

  test('DO14 what is not known is not opened, and read without it', () => {
    const doc = new Y.Doc()
    const strange = doc.getXmlFragment('strange')
    const table = new Y.XmlElement('table')
    const run = new Y.XmlText()
    run.applyDelta([
      { insert: 'cel', attributes: { link: { href: 'javascript:alert(1)' }, textStyle: { color: 'red' } } },
      { insert: { image: 'x' } },
    ])
    table.insert(0, [run])
    strange.insert(0, [table])
    expect(bodyIsKnown(strange)).toBe(false)
    expect(readBody(strange)).toEqual([{ block: 'paragraph', content: [{ text: 'cel' }] }])
    strange.delete(0, 1)
    expect(bodyIsKnown(strange)).toBe(true)
    expect(readBody(strange)).toEqual([])
  })
})
