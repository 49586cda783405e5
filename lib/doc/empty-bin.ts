import type * as Y from 'yjs'
import { BIN, type EntityKind } from '../journey/entities.ts'
import { placeOf } from './parse.ts'
import { entitiesOf, rootOf } from './roots.ts'

const BINNABLE: readonly EntityKind[] = ['types', 'promises', 'chapters', 'touchpoints', 'notes']

/**
 * Removes what lies in the bin for good, with the notes of a removed touchpoint. Only the server does
 * this, at close: no client ever removes an entity. Touchpoints of a binned chapter stay: they read
 * as parked.
 */
export function emptyBin(doc: Y.Doc): void {
  doc.transact(() => {
    const gone = new Set<string>()
    for (const kind of BINNABLE) {
      for (const [id, entity] of entitiesOf(doc, kind)) {
        const { parent } = placeOf(entity)
        if (parent !== BIN && !(kind === 'notes' && gone.has(parent))) continue
        if (kind === 'touchpoints') gone.add(id)
        rootOf(doc, kind).delete(id)
      }
    }
  })
}
