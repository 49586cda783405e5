import type * as Y from 'yjs'
import type { DocAct } from '../journey/policy.ts'

export type BoardUndo = {
  /** The one manager of the board, for the rich editor too. Its `destroy` does nothing; `end` does. */
  manager: Y.UndoManager
  /** False when there is nothing to take back or the policy does not allow it now. */
  undo(): boolean
  redo(): boolean
  can(): { undo: boolean; redo: boolean }
  subscribe(listener: () => void): () => void
  end(): void
}

export function createUndo(_doc: Y.Doc, _may: (act: DocAct) => boolean): BoardUndo {
  throw new Error('not built yet')
}
