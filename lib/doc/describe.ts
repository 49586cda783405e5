import type * as Y from 'yjs'
import type { EntityKind } from '../journey/entities.ts'
import type { DocAct } from '../journey/policy.ts'

export type Plain = string | number | boolean | null
/** One thing a transaction did, small enough for a row of `board_event`. */
export type Change = {
  act: DocAct
  kind: EntityKind | 'scope'
  /** Entity id; '' for the scope. */
  id: string
  /** Key of a text, choice or set. */
  field?: string
  /** Member of a set: a promise, type, team or code. */
  member?: string
  /** What the entity was called when it changed, at most 120 characters. */
  title?: string
  /** Before and after: the parents of a move, the values of a choice, the beginning of a text. */
  from?: Plain
  to?: Plain
}
export type Description = { ok: true; changes: Change[] } | { ok: false; reason: string }

/**
 * What one applied transaction did, by `seatId`, or why it may not be. Call it in the document's
 * `beforeObserverCalls` event: later the deleted content is gone and the answer is wrong.
 * The document must have been opened with `openRoots` before anything was applied to it.
 */
export function describe(_transaction: Y.Transaction, _seatId: string): Description {
  throw new Error('not built yet')
}
