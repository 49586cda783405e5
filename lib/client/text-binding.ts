import type * as Y from 'yjs'
import { carried, changeBetween, within } from './text-change.ts'

/** What a component needs to know of the document's texts: the origin of one's own typing, and the most letters. */
export { LOCAL, maxAt } from '../doc/edit.ts'

export type TextField = Pick<
  HTMLTextAreaElement,
  | 'value'
  | 'selectionStart'
  | 'selectionEnd'
  | 'setSelectionRange'
  | 'addEventListener'
  | 'removeEventListener'
>

export type BindingOptions = {
  /** Transaction origin of one's own typing, so that undo knows it. */
  origin: unknown
  /** Most UTF-16 units the text may have. */
  max: number
  /** Something typed did not fit. */
  onTooLong?: () => void
  onTyped?: () => void
  /** The field's value was set from the shared text (for auto-growing). */
  onShown?: () => void
  /** Told whether the field is focused: only then is a selection worth keeping. */
  hasFocus: () => boolean
  mayWrite: () => boolean
}

/**
 * Ties a native field to a shared text until the returned function is called. Typing becomes one
 * small insert or delete; what others type moves the caret along with its words. While an input
 * method composes, the field is left alone (writing into it breaks the composition) and others'
 * letters are shown when it ends; one's own letters go out all the while.
 */
export function bindText(field: TextField, text: Y.Text, options: BindingOptions): () => void {
  /** What the field showed last; differs from the shared text only while composing. */
  let shown = ''
  let composing = false

  const show = () => {
    const now = text.toString()
    const change = changeBetween(shown, now)
    if (field.value !== now) {
      const { selectionStart, selectionEnd } = field
      const keep = options.hasFocus() && selectionStart !== null && selectionEnd !== null
      field.value = now
      if (keep) field.setSelectionRange(carried(selectionStart, change), carried(selectionEnd, change))
    }
    shown = now
    options.onShown?.()
  }

  const take = () => {
    const own = changeBetween(shown, field.value, field.selectionEnd)
    if (!own) return
    if (!options.mayWrite()) return show()
    const now = text.toString()
    const others = changeBetween(shown, now)
    const at = carried(own.at, others)
    const remove = Math.max(0, carried(own.at + own.remove, others) - at)
    const fitting = within({ at, remove, insert: own.insert }, now.length, options.max)
    const write = () => {
      if (fitting.remove > 0) text.delete(fitting.at, fitting.remove)
      if (fitting.insert) text.insert(fitting.at, fitting.insert)
    }
    shown = field.value
    if (text.doc) text.doc.transact(write, options.origin)
    else write()
    options.onTyped?.()
    if (fitting.insert !== own.insert) {
      composing = false
      show()
      field.setSelectionRange(fitting.at + fitting.insert.length, fitting.at + fitting.insert.length)
      options.onTooLong?.()
    }
  }

  const input = () => take()
  const began = () => {
    composing = true
  }
  const ended = () => {
    take()
    composing = false
    show()
  }
  const changed = (_: unknown, transaction: Y.Transaction) => {
    if (transaction.origin === options.origin || composing) return
    show()
  }

  show()
  field.addEventListener('input', input)
  field.addEventListener('compositionstart', began)
  field.addEventListener('compositionend', ended)
  text.observe(changed)
  return () => {
    field.removeEventListener('input', input)
    field.removeEventListener('compositionstart', began)
    field.removeEventListener('compositionend', ended)
    text.unobserve(changed)
  }
}
