/** Words that somebody offered come behind what stands in a text already. */
import * as Y from 'yjs'
import type { TextWhere } from '../journey/text-where.ts'
import { bodyAt, maxAt, textAt } from './at.ts'
import { plainText } from './excerpt.ts'
import { readBody } from './rich.ts'
import { makeBlock } from './rich-make.ts'

export type Behind = TextWhere | { in: 'body'; id: string }

const ONE_LINE: readonly string[] = ['title', 'name', 'personName', 'duration', 'source', 'channelText']

/**
 * What has to come behind `there` for it to say `words` too. Who was cut off had mostly written the
 * beginning of them on the board: they go on where that ends.
 */
export function tailOf(there: string, words: string, oneLine: boolean): string {
  if (there.includes(words)) return ''
  if (words.startsWith(there)) return words.slice(there.length)
  if (!oneLine) return `\n${words}`
  return /[.!?…:;,]\s*$/.test(there) ? ` ${words}` : `. ${words}`
}

/** False, and nothing is written, where they do not fit. */
export function writeBehind(doc: Y.Doc, where: Behind, words: string): boolean {
  if (where.in === 'body') {
    const body = bodyAt(doc, where.id)
    if (body) addLines(body, tailOf(plainText(readBody(body)), words, false))
    return body !== null
  }
  const text = textAt(doc, where)
  if (!text) return false
  const oneLine = ONE_LINE.includes(where.field)
  const tail = tailOf(text.toString(), oneLine ? words.replaceAll(/\s*\n\s*/g, ' ') : words, oneLine)
  if (text.length + tail.length > maxAt(where)) return false
  text.insert(text.length, tail)
  return true
}

/** The first line goes on in the last paragraph, each other one is a paragraph of its own. */
function addLines(body: Y.XmlFragment, tail: string): void {
  const [onward = '', ...lines] = tail.split('\n')
  const last = body.length > 0 ? body.get(body.length - 1) : null
  const run = last instanceof Y.XmlElement && last.nodeName === 'paragraph' ? last.get(last.length - 1) : null
  if (onward !== '' && run instanceof Y.XmlText) run.insert(run.length, onward)
  else if (onward !== '') lines.unshift(onward)
  body.insert(
    body.length,
    lines.map((text) => makeBlock({ block: 'paragraph', content: [{ text }] })),
  )
}
