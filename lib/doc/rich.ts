import * as Y from 'yjs'
import { isSafeLink, type RichBlock, type RichInline, type RichText } from '../journey/rich.ts'
import { RICH_DEPTH_MAX, RICH_ELEMENTS, RICH_MARKS } from './shape.ts'

/** The description of a touchpoint: a rich text of few kinds of parts, read and checked. */
type Node = Y.XmlElement | Y.XmlText

const isElement = (value: unknown): value is Y.XmlElement =>
  value instanceof Y.XmlElement && value.constructor === Y.XmlElement
const isRun = (value: unknown): value is Y.XmlText =>
  value instanceof Y.XmlText && value.constructor === Y.XmlText

const childrenOf = (parent: Y.XmlFragment): Node[] =>
  parent.toArray().filter((child): child is Node => isElement(child) || isRun(child))

export function hasBodyText(fragment: Y.XmlFragment): boolean {
  return childrenOf(fragment).some((child) => (isElement(child) ? hasBodyText(child) : child.length > 0))
}

/** Letters and parts (paragraphs, lists, runs) of the description, deleted ones not counted. */
export function bodySize(fragment: Y.XmlFragment, size = { letters: 0, parts: 0 }) {
  for (const child of childrenOf(fragment)) {
    size.parts += 1
    if (isElement(child)) bodySize(child, size)
    else size.letters += child.length
  }
  return size
}

function readRun(run: Y.XmlText): RichText[] {
  const texts: RichText[] = []
  for (const piece of run.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]) {
    if (typeof piece.insert !== 'string') continue
    const marks = new Map(Object.entries(piece.attributes ?? {}))
    const link = linkTarget(marks.get('link'))
    texts.push({
      text: piece.insert,
      ...(isOn(marks.get('bold')) && { bold: true as const }),
      ...(isOn(marks.get('italic')) && { italic: true as const }),
      ...(link !== null && isSafeLink(link) && { link }),
    })
  }
  return texts
}

const isOn = (mark: unknown): boolean => mark !== undefined && mark !== null && mark !== false

function readInline(parent: Y.XmlFragment): RichInline[] {
  return childrenOf(parent).flatMap((child): RichInline[] => {
    if (isRun(child)) return readRun(child)
    return child.nodeName === 'hardBreak' ? [{ break: true }] : readInline(child)
  })
}

/** The description as plain JSON; unknown parts are left out, their text kept where there is any. */
export function readBody(fragment: Y.XmlFragment): RichBlock[] {
  return readBlocks(fragment, 0)
}

function readBlocks(parent: Y.XmlFragment, depth: number): RichBlock[] {
  if (depth > RICH_DEPTH_MAX) return []
  return childrenOf(parent).map((child): RichBlock => {
    if (isRun(child)) return { block: 'paragraph', content: readRun(child) }
    if (child.nodeName !== 'bulletList') return { block: 'paragraph', content: readInline(child) }
    const items = childrenOf(child).filter(isElement)
    return { block: 'list', items: items.map((one) => readBlocks(one, depth + 1)) }
  })
}

/** False when an editor would delete something of it that this build does not know: don't open one. */
export function bodyIsKnown(fragment: Y.XmlFragment): boolean {
  return strangeIn(fragment) === null
}

const PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['paragraph', ['', 'listItem']],
  ['bulletList', ['', 'listItem']],
  ['listItem', ['bulletList']],
  ['hardBreak', ['paragraph']],
])

/** What does not belong in this part of a description, in words for a log; null when all is known. */
export function strangeIn(part: Y.XmlFragment | Y.XmlText, depth = depthOf(part)): string | null {
  if (depth > RICH_DEPTH_MAX) return 'too deep'
  if (part._map.size > 0) return 'attribute'
  if (part instanceof Y.XmlText) return strangeInRun(part)
  const here = nameOf(part)
  for (let at = part._start; at !== null; at = at.right) {
    if (at.deleted) continue
    if (!(at.content instanceof Y.ContentType)) return 'content outside a text'
    const child = at.content.type
    if (isRun(child)) {
      if (here !== 'paragraph') return 'text outside a paragraph'
    } else if (!isElement(child) || !RICH_ELEMENTS.includes(child.nodeName)) {
      return 'unknown element'
    } else if (!PARENTS.get(child.nodeName)?.includes(here)) {
      return 'element in a wrong place'
    }
    const inside = strangeIn(child, depth + 1)
    if (inside !== null) return inside
  }
  return null
}

function strangeInRun(run: Y.XmlText): string | null {
  for (let at = run._start; at !== null; at = at.right) {
    if (at.deleted || at.content instanceof Y.ContentString) continue
    if (!(at.content instanceof Y.ContentFormat)) return 'embedded content'
    // `key` is typed as a string, but comes from elsewhere.
    const mark: unknown = at.content.key
    const value: unknown = at.content.value
    if (typeof mark !== 'string' || !RICH_MARKS.includes(mark)) return 'unknown mark'
    if (value === null) continue
    if (mark === 'link' ? !isLink(value) : !isPlainMark(value)) return 'unknown mark value'
  }
  return null
}

/** A plain object; an editor's own marks, not yet sent, have no prototype at all. */
function isBare(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Bold and italic carry nothing: `true` or an empty object. */
const isPlainMark = (value: unknown): boolean =>
  value === true || (isBare(value) && Object.keys(value).length === 0)

/** An editor's link may name these, but only as null: nothing of a link is kept but its target. */
const EMPTY_LINK_ATTRIBUTES: readonly string[] = ['target', 'rel', 'class', 'title']

function isLink(value: unknown): boolean {
  const href = linkTarget(value)
  if (href === null || !isSafeLink(href) || !isBare(value)) return false
  return Object.entries(value).every(
    ([name, set]) => name === 'href' || (EMPTY_LINK_ATTRIBUTES.includes(name) && set === null),
  )
}

function linkTarget(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const href = Object.getOwnPropertyDescriptor(value, 'href')?.value
  return typeof href === 'string' ? href : null
}

const nameOf = (part: Y.XmlFragment): string => (part instanceof Y.XmlElement ? part.nodeName : '')

/** How many elements stand above this part, within its description. */
function depthOf(part: Y.XmlFragment | Y.XmlText): number {
  let depth = 0
  for (let at = part.parent; at instanceof Y.XmlElement; at = at.parent) depth++
  return part.parent instanceof Y.XmlFragment ? depth + 1 : depth
}
