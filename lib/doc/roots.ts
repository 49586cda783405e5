import * as Y from 'yjs'
import type { EntityKind } from '../journey/entities.ts'
import { KINDS, ROOTS } from './shape.ts'

/** Any shared type, with the parts of it that do not depend on its kind. */
export type Shared = Pick<Y.AbstractType<unknown>, '_item' | '_map' | '_start' | '_length'>

/**
 * Gives every root its type. Call it on each new document before an update is applied: a root that
 * first comes in by an update has no type yet and cannot be described.
 */
export function openRoots(doc: Y.Doc): void {
  for (const name of ROOTS) doc.getMap(name)
}

export const rootOf = (doc: Y.Doc, name: EntityKind | 'meta' | 'scope'): Y.Map<unknown> => doc.getMap(name)

/** The root maps that people edit, for undo and for watching. */
export const editableRoots = (doc: Y.Doc): Y.Map<unknown>[] => [
  rootOf(doc, 'scope'),
  ...KINDS.map((kind) => rootOf(doc, kind)),
]

// Y.XmlHook is a Y.Map and Y.XmlText a Y.Text by inheritance: only the exact class will do.
export const isMap = (value: unknown): value is Y.Map<unknown> =>
  value instanceof Y.Map && value.constructor === Y.Map
export const isText = (value: unknown): value is Y.Text =>
  value instanceof Y.Text && value.constructor === Y.Text
export const isFragment = (value: unknown): value is Y.XmlFragment =>
  value instanceof Y.XmlFragment && value.constructor === Y.XmlFragment

/** The map of one entity, wherever it stands; null when there is none. */
export function entityOf(doc: Y.Doc, kind: EntityKind, id: string): Y.Map<unknown> | null {
  const found = rootOf(doc, kind).get(id)
  return isMap(found) ? found : null
}

/** Every entity of a kind, binned ones too. */
export function* entitiesOf(doc: Y.Doc, kind: EntityKind): Generator<[id: string, entity: Y.Map<unknown>]> {
  for (const [id, value] of rootOf(doc, kind).entries()) if (isMap(value)) yield [id, value]
}

/** From a shared type up to its root: the root and the keys below it, null for a place in a list. */
export function lineage(type: Shared): { root: Shared; keys: (string | null)[] } {
  const keys: (string | null)[] = []
  let at = type
  while (at._item !== null) {
    keys.unshift(at._item.parentSub)
    const parent = at._item.parent
    if (!(parent instanceof Y.AbstractType)) break
    at = parent
  }
  return { root: at, keys }
}
