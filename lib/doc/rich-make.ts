import * as Y from 'yjs'
import { isSafeLink, type RichBlock, type RichInline } from '../journey/rich.ts'

/** A block of a description as the rich editor writes it. */
export function makeBlock(block: RichBlock): Y.XmlElement {
  if (block.block === 'paragraph') return withChildren('paragraph', makeInline(block.content))
  return withChildren(
    'bulletList',
    block.items.map((item) => withChildren('listItem', item.map(makeBlock))),
  )
}

function withChildren(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.insert(0, children)
  return element
}

/** As the rich editor writes it: runs of marked text with the breaks between them. */
function makeInline(content: readonly RichInline[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let run: { insert: string; attributes: Record<string, object> }[] = []
  const endRun = () => {
    if (run.length === 0) return
    const text = new Y.XmlText()
    text.applyDelta(run)
    children.push(text)
    run = []
  }
  for (const piece of content) {
    if ('break' in piece) {
      endRun()
      children.push(new Y.XmlElement('hardBreak'))
    } else if (piece.text) {
      run.push({
        insert: piece.text,
        attributes: {
          ...(piece.bold && { bold: {} }),
          ...(piece.italic && { italic: {} }),
          ...(piece.link !== undefined && isSafeLink(piece.link) && { link: { href: piece.link } }),
        },
      })
    }
  }
  endRun()
  return children
}
