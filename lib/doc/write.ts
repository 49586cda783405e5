import type * as Y from 'yjs'
import type { BoardView, Lang, Meta } from '../journey/entities.ts'
import type { RichBlock } from '../journey/rich.ts'

/** A board with nothing on it yet. */
export function emptyView(_language: Lang, _organisation: Meta['organisation']): BoardView {
  throw new Error('not built yet')
}

/** The server writes a whole board into an empty document, in one transaction. `bodies`: by touchpoint id. */
export function seedDocument(_doc: Y.Doc, _view: BoardView, _bodies: ReadonlyMap<string, RichBlock[]>): void {
  throw new Error('not built yet')
}

export function setMeta(_doc: Y.Doc, _meta: Partial<Meta>): void {
  throw new Error('not built yet')
}
