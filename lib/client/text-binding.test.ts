import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { bindText, type TextField } from './text-binding.ts'
import { carried, changeBetween, within } from './text-change.ts'

const apply = (text: string, c: ReturnType<typeof changeBetween>) =>
  c ? text.slice(0, c.at) + c.insert + text.slice(c.at + c.remove) : text

describe('BO1 a keystroke becomes the smallest change', () => {
  test.each([
    ['', 'a', 1, { at: 0, remove: 0, insert: 'a' }],
    ['aa', 'aaa', 1, { at: 0, remove: 0, insert: 'a' }],
    ['aa', 'aaa', 3, { at: 2, remove: 0, insert: 'a' }],
    ['balie open', 'balie is open', 9, { at: 6, remove: 0, insert: 'is ' }],
    ['een twee drie', 'een drie', 4, { at: 4, remove: 5, insert: '' }],
    ['pas', 'tas', 1, { at: 0, remove: 1, insert: 't' }],
    // A spelling check mends a word, and the caret stays where it was.
    ['een tah open', 'een tas open', 12, { at: 6, remove: 1, insert: 's' }],
    ['alles weg', '', 0, { at: 0, remove: 9, insert: '' }],
  ])('BO1 %j → %j with the caret at %i', (before, after, caret, change) => {
    expect(changeBetween(before, after, caret)).toEqual(change)
    expect(apply(before, changeBetween(before, after, caret))).toBe(after)
  })

  test('BO1 nothing changed is no change', () => {
    expect(changeBetween('gelijk', 'gelijk', 3)).toBeNull()
  })

  test('BO1 an emoji is never cut in half', () => {
    // 😀 and 😁 share their first half.
    expect(changeBetween('a😀b', 'a😁b', 3)).toEqual({ at: 1, remove: 2, insert: '😁' })
    // 😀 and 🈀 share their last one.
    expect(changeBetween('a😀b', 'a🈀b', 3)).toEqual({ at: 1, remove: 2, insert: '🈀' })
    expect(within({ at: 0, remove: 0, insert: 'ab😀' }, 0, 3).insert).toBe('ab')
  })

  test('BO1 every pair of random texts is turned into each other', () => {
    let seed = 7
    const dice = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % n
    }
    const word = () => Array.from({ length: dice(9) }, () => 'ab😀c'.slice(dice(3), dice(3) + 1)).join('')
    for (let i = 0; i < 2000; i++) {
      const [before, after] = [word(), word()]
      expect(apply(before, changeBetween(before, after, dice(after.length + 1)))).toBe(after)
    }
  })
})

describe('BO2 the caret moves with its words', () => {
  test.each([
    [5, { at: 0, remove: 0, insert: 'ja ' }, 8],
    [5, { at: 5, remove: 0, insert: 'x' }, 5],
    [5, { at: 6, remove: 2, insert: '' }, 5],
    [5, { at: 2, remove: 2, insert: '' }, 3],
    [5, { at: 2, remove: 9, insert: 'z' }, 2],
  ])('BO2 %i carried', (offset, change, to) => {
    expect(carried(offset, change)).toBe(to)
  })
})

/** A text field without a page: value, selection and events, as the binding uses them. */
class PlainField extends EventTarget implements TextField {
  value = ''
  selectionStart = 0
  selectionEnd = 0
  setSelectionRange(start: number | null, end: number | null) {
    this.selectionStart = start ?? 0
    this.selectionEnd = end ?? 0
  }
  type(words: string) {
    this.value = this.value.slice(0, this.selectionStart) + words + this.value.slice(this.selectionEnd)
    this.setSelectionRange(this.selectionStart + words.length, this.selectionStart + words.length)
    this.dispatchEvent(new Event('input'))
  }
}

const MINE = { mine: true }
function bound(start: string, max = 100) {
  const doc = new Y.Doc()
  const text = doc.getText('t')
  text.insert(0, start)
  const field = new PlainField()
  const seen = { tooLong: 0, may: true }
  const release = bindText(field, text, {
    origin: MINE,
    max,
    hasFocus: () => true,
    mayWrite: () => seen.may,
    onTooLong: () => seen.tooLong++,
  })
  return { doc, text, field, release, seen }
}

describe('BO3 a field and a shared text', () => {
  test('BO3 typing goes out as one tracked change and keeps what others wrote', () => {
    const { doc, text, field } = bound('mail na dagen')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    const origins: unknown[] = []
    doc.on('afterTransaction', (t: Y.Transaction) => origins.push(t.origin))
    field.setSelectionRange(8, 8)
    field.type('2 ')
    other.getText('t').insert(0, 'De ')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'remote')
    expect(text.toString()).toBe('De mail na 2 dagen')
    expect(field.value).toBe('De mail na 2 dagen')
    expect(field.selectionStart).toBe(13)
    expect(origins).toEqual([MINE, 'remote'])
  })

  test('BO3 while composing the field is left alone, and nothing of either side is lost', () => {
    const { doc, text, field } = bound('ab')
    field.setSelectionRange(2, 2)
    field.dispatchEvent(new Event('compositionstart'))
    field.type('か')
    doc.transact(() => text.insert(0, 'X'), 'remote')
    expect(field.value).toBe('abか')
    field.type('な')
    expect(text.toString()).toBe('Xabかな')
    field.dispatchEvent(new Event('compositionend'))
    expect(field.value).toBe('Xabかな')
    expect(field.selectionStart).toBe(5)
  })

  test('BO3 what does not fit is cut off and said', () => {
    const { text, field, seen } = bound('1234', 6)
    field.setSelectionRange(4, 4)
    field.type('5678')
    expect(text.toString()).toBe('123456')
    expect(field.value).toBe('123456')
    expect(seen.tooLong).toBe(1)
  })

  test('BO3 without the right to write, the field falls back to the shared text', () => {
    const { text, field, seen } = bound('vast')
    seen.may = false
    field.setSelectionRange(0, 0)
    field.type('los')
    expect(text.toString()).toBe('vast')
    expect(field.value).toBe('vast')
  })

  test('BO3 after release the two go their own way', () => {
    const { text, field, release } = bound('een')
    release()
    text.insert(3, ' twee')
    field.type('x')
    expect(field.value).toBe('xeen')
    expect(text.toString()).toBe('een twee')
  })
})
