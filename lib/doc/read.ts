import type * as Y from 'yjs'
import type { BoardView } from '../journey/entities.ts'
import type { RichBlock } from '../journey/rich.ts'

/** Reads the whole board once. Never throws, whatever stands in the document. */
export function readBoard(_doc: Y.Doc): BoardView {
  throw new Error('not built yet')
}

export type BoardReader = {
  /** Unchanged entities and lists are the same objects as last time. */
  view(): BoardView
  /** `listener` runs after every change of the document; returns the way to stop. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

export function createReader(_doc: Y.Doc): BoardReader {
  throw new Error('not built yet')
}

/** The description as plain JSON; unknown parts are left out. */
export function readBody(_fragment: Y.XmlFragment): RichBlock[] {
  throw new Error('not built yet')
}

/** False when an editor would delete something of it that this build does not know: don't open one. */
export function bodyIsKnown(_fragment: Y.XmlFragment): boolean {
  throw new Error('not built yet')
}
