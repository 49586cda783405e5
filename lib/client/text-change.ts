/**
 * What one keystroke did to a text, and where a caret stands after somebody else's. Pure.
 * Offsets count UTF-16 units, as the DOM and Yjs do.
 */
export type TextChange = { at: number; remove: number; insert: string }

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff

/**
 * The smallest single change from `before` to `after`. `caret` (the offset after typing) decides
 * between equal readings: the third "a" of "aaa" is the one at the caret. Null when nothing changed.
 */
export function changeBetween(before: string, after: string, caret: number | null = null): TextChange | null {
  if (before === after) return null
  const behind = caret === null ? after.length : after.length - caret
  const most = Math.min(before.length, after.length)
  let tail = 0
  while (tail < most && tail < behind && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  let head = 0
  while (head < most - tail && before[head] === after[head]) head++
  // What is equal beyond the caret still need not be touched.
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  // Never cut an emoji in half: Yjs would turn the halves into replacement signs.
  if (head > 0 && isHigh(after.charCodeAt(head - 1))) head--
  if (tail > 0 && isLow(after.charCodeAt(after.length - tail))) tail--
  return { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) }
}

/** Where `offset` goes when `change` happens. A caret at the very spot of an insertion stays before it. */
export function carried(offset: number, change: TextChange | null): number {
  if (!change || offset <= change.at) return offset
  if (offset >= change.at + change.remove) return offset + change.insert.length - change.remove
  return change.at
}

/** `change` cut down so that the text does not become longer than `max`. */
export function within(change: TextChange, length: number, max: number): TextChange {
  const room = Math.max(0, max - (length - change.remove))
  if (change.insert.length <= room) return change
  let end = room
  if (end > 0 && isHigh(change.insert.charCodeAt(end - 1))) end--
  return { ...change, insert: change.insert.slice(0, end) }
}
