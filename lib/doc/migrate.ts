import * as Y from 'yjs'
import { SCHEMA_VERSION } from '../journey/schema-version.ts'
import { entitiesOf, openRoots, rootOf } from './roots.ts'
import { OPEN } from './shape.ts'

type Step = {
  /** The version a document has afterwards. */
  to: number
  /** Writes what is missing. Runs in a transaction; running it twice changes nothing more. */
  up: (doc: Y.Doc) => void
}

/** In order of version; version 1 is the first. */
export const STEPS: readonly Step[] = [
  {
    to: 2,
    up(doc) {
      for (const [, note] of entitiesOf(doc, 'notes')) if (!note.has('owner')) note.set('owner', '')
      for (const [, touchpoint] of entitiesOf(doc, 'touchpoints'))
        if (!touchpoint.has('originIds')) touchpoint.set('originIds', new Y.Map())
    },
  },
  {
    to: 3,
    up(doc) {
      for (const [, journey] of entitiesOf(doc, 'journeys'))
        for (const edge of ['organisationStart', 'organisationEnd', 'customerStart', 'customerEnd'])
          if (!journey.has(edge)) journey.set(edge, '')
      const scope = rootOf(doc, 'scope')
      if (!scope.has(OPEN)) scope.set(OPEN, new Y.Map())
    },
  },
]

/**
 * Brings a loaded document to this build's shape, by the server, before anybody gets it. True when
 * something was written. Throws on a document that a newer build has written.
 */
export function migrate(
  doc: Y.Doc,
  steps: readonly Step[] = STEPS,
  newest: number = SCHEMA_VERSION,
): boolean {
  openRoots(doc)
  const meta = rootOf(doc, 'meta')
  const found = meta.get('schemaVersion')
  const version = typeof found === 'number' ? found : 0
  if (version > newest) throw new Error(`The board has shape ${version}; this build reads up to ${newest}.`)
  if (version === newest) return false
  doc.transact(() => {
    for (const { to, up } of steps) if (to > version) up(doc)
    meta.set('schemaVersion', newest)
  })
  return true
}
