/** The server brings in what people wrote apart, in their names. */
import type * as Y from 'yjs'
import { PARKED, type EntityKind } from '../journey/entities.ts'
import { fitting } from './fitting.ts'
import { makeEntity, type FirstValues } from './make.ts'
import { rankAt } from './order.ts'
import { rootOf } from './roots.ts'
import { MOST } from './shape.ts'
import { countInPlace, isOpenParent, siblingsOf } from './standing.ts'

export type Newcomer = {
  kind: Extract<EntityKind, 'chapters' | 'touchpoints' | 'notes'>
  id: string
  parent: string
  createdBy: string
  values: FirstValues
}

/** Is there room for so many more of a kind? */
export const hasRoomFor = (doc: Y.Doc, kind: Newcomer['kind'], more: number): boolean =>
  countInPlace(doc, kind) + more <= MOST[kind]

/** Where it would stand now: the touchpoint of a chapter that is gone is kept for later; null when nowhere. */
export function placeFor(doc: Y.Doc, kind: Newcomer['kind'], parent: string): string | null {
  if (isOpenParent(doc, kind, parent)) return parent
  return kind === 'touchpoints' ? PARKED : null
}

/** All of them in one transaction, each behind what stands in its place already. Those without a place are left out. */
export function layAtEnd(doc: Y.Doc, newcomers: readonly Newcomer[]): void {
  doc.transact(() => {
    for (const { kind, id, parent: asked, createdBy, values } of newcomers) {
      const parent = placeFor(doc, kind, asked)
      if (parent === null) continue
      const siblings = siblingsOf(doc, kind, parent)
      const { rank } = rankAt(siblings, siblings.length, false)
      rootOf(doc, kind).set(id, makeEntity(kind, { parent, rank }, createdBy, fitting(kind, values)))
    }
  })
}
