import type * as Y from 'yjs'

/** Brings a loaded document to this build's shape. True when something was written. Throws on a newer one. */
export function migrate(_doc: Y.Doc): boolean {
  throw new Error('not built yet')
}
