import type * as Y from 'yjs'
import { SCHEMA_VERSION } from '../journey/schema-version.ts'
import { openRoots, rootOf } from './roots.ts'

type Step = {
  /** The version a document has afterwards. */
  to: number
  /** Writes what is missing. Runs in a transaction; running it twice changes nothing more. */
  up: (doc: Y.Doc) => void
}

/** In order of version. None yet: version 1 is the first. */
export const STEPS: readonly Step[] = []

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
