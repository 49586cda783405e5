import * as Y from 'yjs'
import type { DocAct } from '../journey/policy.ts'
import { type Change, describe } from './describe.ts'
import { LOCAL } from './origins.ts'
import { placeOf } from './parse.ts'
import { editableRoots, entityOf, lineage, openRoots } from './roots.ts'
import { KINDS, OPEN, SHAPE } from './shape.ts'
import { spotOf } from './standing.ts'

/** Within this time typing in one text is one step. A gesture is always a step of its own. */
const TYPING_PAUSE_MS = 500
const INVERSE = 'inverse acts'

export type BoardUndo = {
  /**
   * The one manager of the board, for the rich editor too: its `undo` and `redo` ask the policy as
   * well, and its `destroy` does nothing, because an editor that closes would end it for all.
   */
  manager: Y.UndoManager
  /** False when there is nothing to take back or the policy does not allow it now. */
  undo(): boolean
  redo(): boolean
  can(): { undo: boolean; redo: boolean }
  /** All that `work` does at once is taken back at once. */
  together(work: () => void): void
  subscribe(listener: () => void): () => void
  end(): void
}

type May = (act: DocAct) => boolean

export function createUndo(doc: Y.Doc, may: May): BoardUndo {
  openRoots(doc)
  const manager = new BoardUndoManager(doc, may)
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
    manager.on(event, tell)
  return {
    manager,
    undo: () => manager.undo() !== null,
    redo: () => manager.redo() !== null,
    can: () => manager.can(),
    together: (work) => manager.together(work),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    end: () => manager.end(),
  }
}

class BoardUndoManager extends Y.UndoManager {
  readonly #may: May
  /** What would take back the transaction being captured. */
  #inverse: Inverse[] = []
  /** The text being typed in; null after a gesture. */
  #typingIn: string | null = null
  /** Gestures of one `together` so far; null outside of it. */
  #together: number | null = null

  constructor(doc: Y.Doc, may: May) {
    super(editableRoots(doc), {
      captureTimeout: TYPING_PAUSE_MS,
      trackedOrigins: new Set([LOCAL]),
      captureTransaction: (transaction) => this.#look(transaction),
      deleteFilter: mayVanish,
    })
    this.#may = may
    const remember = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => {
      const known = inversesIn(stackItem.meta)
      const added = this.#inverse.filter((one) => !known.some((other) => isSame(one, other)))
      stackItem.meta.set(INVERSE, [...known, ...added])
    }
    this.on('stack-item-added', remember)
    this.on('stack-item-updated', remember)
  }

  override undo() {
    const hidden = this.#hidden(this.undoStack)
    this.undoStack = this.undoStack.slice(hidden.length)
    try {
      return super.undo()
    } finally {
      this.undoStack.unshift(...hidden)
      this.#typingIn = null
    }
  }

  override redo() {
    const hidden = this.#hidden(this.redoStack)
    this.redoStack = this.redoStack.slice(hidden.length)
    try {
      return super.redo()
    } finally {
      this.redoStack.unshift(...hidden)
      this.#typingIn = null
    }
  }

  can(): { undo: boolean; redo: boolean } {
    return {
      undo: this.#hidden(this.undoStack).length < this.undoStack.length,
      redo: this.#hidden(this.redoStack).length < this.redoStack.length,
    }
  }

  together(work: () => void): void {
    this.#together = 0
    const { captureTimeout } = this
    this.captureTimeout = Number.POSITIVE_INFINITY
    try {
      work()
    } finally {
      this.captureTimeout = captureTimeout
      this.#together = null
      this.#typingIn = null
    }
  }

  /** See `BoardUndo.manager`. */
  override destroy(): void {}

  end(): void {
    super.destroy()
  }

  /**
   * Everything up to the topmost step that may not be taken back now. Yjs passes over a step that
   * comes to nothing and takes the next, so it must not get to see what lies below a forbidden one.
   */
  #hidden<Step extends { meta: Map<unknown, unknown> }>(stack: readonly Step[]): Step[] {
    const forbidden = stack.findLastIndex(
      ({ meta }) => !inversesIn(meta).every((one) => this.#may(asOfNow(this.doc, one))),
    )
    return stack.slice(0, forbidden + 1)
  }

  #look(transaction: Y.Transaction): boolean {
    const origin: unknown = transaction.origin
    if (!this.trackedOrigins.has(origin)) return true
    const description = describe(transaction, '')
    const changes = description.ok ? description.changes : []
    this.#inverse = changes.map(inverseOf)
    if (this.undoing || this.redoing) return true
    if (this.#together !== null) {
      if (this.#together === 0) this.stopCapturing()
      this.#together += 1
      return true
    }
    const texts = new Set(
      changes.map(({ kind, id, field, from }) => (from === undefined ? `${kind} ${id} ${field}` : null)),
    )
    const [typingIn = null] = texts.size === 1 ? texts : []
    if (typingIn === null || typingIn !== this.#typingIn) this.stopCapturing()
    this.#typingIn = typingIn
    return true
  }
}

/** `to`: where it would go back to, for what was moved. */
type Inverse = { act: DocAct; of: Pick<Change, 'kind' | 'id' | 'field'>; to: string | null }

const inversesIn = (meta: Map<unknown, unknown>): Inverse[] => {
  const inverses: unknown = meta.get(INVERSE)
  return Array.isArray(inverses) ? inverses : []
}

const isSame = (a: Inverse, b: Inverse): boolean => JSON.stringify(a) === JSON.stringify(b)

function inverseOf({ act, kind, id, field, from }: Change): Inverse {
  const to = field === undefined && typeof from === 'string' ? from : null
  return { act: turned(act), of: { kind, id, field }, to }
}

/** Others may have carried it elsewhere since, and there a lock or a step holds it. */
function asOfNow(doc: Y.Doc, { act, of: { kind, id, field }, to }: Inverse): DocAct {
  const entity = act.at && kind !== 'scope' ? entityOf(doc, kind, id) : null
  if (!act.at || !entity || kind === 'scope') return act
  const parents = to === null ? undefined : [placeOf(entity).parent, to]
  const spot = spotOf(doc, kind, id, entity, { key: field, parents })
  return spot ? { ...act, at: { ...spot, lanes: [...new Set([...spot.lanes, ...act.at.lanes])] } } : act
}

function turned(act: DocAct): DocAct {
  switch (act.what) {
    case 'chapter.bin':
      return { ...act, what: 'chapter.restore' }
    case 'chapter.restore':
      return { ...act, what: 'chapter.bin' }
    case 'touchpoint.bin':
      return { ...act, what: 'touchpoint.restore' }
    case 'touchpoint.restore':
      return { ...act, what: 'touchpoint.bin' }
    case 'note.bin':
      return { ...act, what: 'note.restore' }
    case 'note.restore':
      return { ...act, what: 'note.bin' }
    default:
      return act
  }
}

/**
 * What undo may delete: letters, parts of a description, members of a set. A plain key is never
 * deleted but overwritten by the value that was there before; where somebody else's write stands
 * between, Yjs would delete the key without putting anything in its place, and the entity would
 * have lost where it stands.
 */
function mayVanish(item: Y.Item): boolean {
  if (item.parentSub === null) return true
  if (!(item.parent instanceof Y.AbstractType)) return false
  const { root, keys } = lineage(item.parent)
  const [id, key] = keys
  if (id === OPEN && keys.length === 1) return item.parent.doc?.getMap('scope') === root
  if (keys.length !== 2 || id === undefined || key === undefined || key === null) return false
  return KINDS.some((kind) => SHAPE[kind].get(key)?.as === 'set')
}
