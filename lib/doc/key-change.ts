import * as Y from 'yjs'
import { refuse } from './refusal.ts'
import type { Shared } from './roots.ts'

/** What one transaction did to one key of a map. */
export type KeyChange =
  /** A write that lost against one that was there already: nothing to be seen of it. */
  | { did: 'nothing' }
  | { did: 'remove'; before: Y.Item }
  | { did: 'add'; now: Y.Item; history: boolean }
  /**
   * `unclear`: what was meant cannot be told from `before`, because the author had not seen it yet
   * when writing, or wrote several times and it all came at once.
   */
  | { did: 'replace'; now: Y.Item; before: Y.Item; unclear: boolean }

export function keyChange(transaction: Y.Transaction, map: Shared, key: string): KeyChange {
  const item = map._map.get(key)
  if (!item) return { did: 'nothing' }
  if (!isNew(transaction, item)) {
    return wasDeletedNow(transaction, item) ? { did: 'remove', before: item } : { did: 'nothing' }
  }
  let first = item
  while (first.left !== null && isNew(transaction, first.left)) first = first.left
  const before = first.left
  const replaced = before !== null && wasDeletedNow(transaction, before)
  if (item.deleted) return replaced ? { did: 'remove', before } : { did: 'nothing' }
  if (!replaced) return { did: 'add', now: item, history: item !== first || before !== null }
  const { origin } = first
  const saw =
    origin !== null &&
    origin.client === before.id.client &&
    origin.clock === before.id.clock + before.length - 1
  return { did: 'replace', now: item, before, unclear: !saw || first !== item }
}

export const isNew = (transaction: Y.Transaction, item: Y.Item): boolean =>
  item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0)

function wasDeletedNow(transaction: Y.Transaction, item: Y.Item): boolean {
  const ranges = transaction.deleteSet.clients.get(item.id.client) ?? []
  return ranges.some(({ clock, len }) => clock <= item.id.clock && item.id.clock < clock + len)
}

/** The one plain value of an item; undefined when it holds anything else. */
export function plainValue(item: Y.Item): unknown {
  return item.content instanceof Y.ContentAny && item.content.arr.length === 1
    ? item.content.arr[0]
    : undefined
}

/** What a replaced or removed item held; refused when that is gone, because then the answer is wrong. */
export function valueBefore(item: Y.Item): unknown {
  return item.content instanceof Y.ContentDeleted ? refuse('described too late') : plainValue(item)
}

/** The shared type an item holds; null when it holds anything else. */
export function sharedType(item: Y.Item): Shared | null {
  return item.content instanceof Y.ContentType ? item.content.type : null
}
