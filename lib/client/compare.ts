/** Whether this browser still holds what the server does; fetched when the server first asks. */
import type * as Y from 'yjs'
import { digestOf } from '../doc/digest.ts'
import type { Digest } from '../sync/wire.ts'

/** Two documents that differ with nothing under way will never come together by themselves. */
export function wentApart(doc: Y.Doc, theirs: Digest): boolean {
  const ours = digestOf(doc)
  return ours.content !== theirs.content || ours.shape !== theirs.shape
}

const PAUSE_MS = 10 * 60_000

/** The page anew, with a document anew; not again and again, in case that does not help. */
export function startOver(boardId: string): void {
  // Into the browser's log, and into whatever watches for errors there: this never happens by itself.
  reportError(new Error(`Board ${boardId}: what is here is not what the server has; loading it anew.`))
  const key = `went-apart-${boardId}`
  try {
    if (Date.now() - Number(sessionStorage.getItem(key)) < PAUSE_MS) return
    sessionStorage.setItem(key, String(Date.now()))
  } catch {
    return
  }
  location.reload()
}
