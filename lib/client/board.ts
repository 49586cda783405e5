/**
 * What a component may know and do at a live board. `connect.ts` makes one from a page's bootstrap
 * data; `hooks.ts` turns it into React. Components never see Yjs, but for the two bindings below.
 */
import type * as Y from 'yjs'
import type { BoardView } from '../journey/entities.ts'
import type { CommandName, DocAct } from '../journey/policy.ts'
import type { RichBlock } from '../journey/rich.ts'
import type { Answer, CommandInput } from '../sync/commands.ts'
import type { Push } from '../sync/state.ts'
import type { BoardEditor } from '../doc/edit.ts'
import type { TextWhere } from '../journey/text-where.ts'

export type { TextWhere } from '../journey/text-where.ts'

/** From the server page to the client: enough to open the socket and to draw the first screen. */
export type Bootstrap = {
  boardId: string
  epoch: number
  schema: number
  seatId: string
  push: Push
  /** Somebody with an account: their unsaved work is kept in this browser. A guest's only in the open page. */
  account: boolean
  /** It is shown on the big screen, and takes part in nothing. */
  wall?: true
}

/** Where the connection stands, and whether everything done here is committed. */
export type Link =
  | { phase: 'connecting' }
  /** `detour`: not by a socket, for the network lets none through. `safe`: closing the page loses nothing. */
  | { phase: 'live'; saving: 'saved' | 'saving' | 'failing'; detour: boolean; safe: boolean }
  /** `kept`: changes made here that the server has not confirmed yet. */
  | { phase: 'offline'; kept: number; safe: boolean }
  /** Final: `code` is one of `CLOSE`. `unsaved`: texts of one's own that did not arrive. */
  | { phase: 'ended'; code: number; unsaved: string[] }

/** Someone else's place at the board; names come from the roster. */
export type Presence = { seatId: string; touchpoint: string | null; field: string | null; typing: boolean }

export type Whereabouts = { touchpoint: string | null; field: string | null; typing: boolean }

export interface BoardClient {
  readonly seatId: string
  /** See `Bootstrap`. */
  readonly account: boolean
  /** Every change of what the getters below return is told to `listener`. */
  subscribe: (listener: () => void) => () => void
  /** Null until the first sync has come in. Unchanged entities keep their identity. */
  view(): BoardView | null
  push(): Push
  link(): Link
  /** Texts of one's own that are not confirmed. */
  unsaved(): string[]
  /** Of an earlier visit, before the board began anew: shown once, to copy. */
  leftOver(): readonly string[]
  presence(): Presence[]
  undoable(): { undo: boolean; redo: boolean }

  /** Ask the policy table, with the role, stage and step of this moment. */
  may(act: DocAct): boolean
  /** The same for one text or description, where it stands now. */
  mayWrite(where: TextWhere | { in: 'body'; id: string }): boolean
  /** Edits of the document. Each asks `may` first and does nothing when refused. */
  edit: BoardEditor
  undo(): void
  redo(): void
  /** All edits of `work` are one step of undo. */
  together(work: () => void): void
  /** For `<SharedText>`: null when the entity is gone. */
  text(where: TextWhere): Y.Text | null
  /** For the rich editor, loaded on first focus; null when the entity is gone. */
  body(touchpointId: string): Y.XmlFragment | null
  readBody(touchpointId: string): RichBlock[]
  undoManager(): Y.UndoManager

  command<K extends CommandName>(name: K, input: CommandInput[K]): Promise<Answer>
  /** Where this person is; coalesced, sent as presence. */
  here(where: Whereabouts): void
  /** Server clock in ms, estimated from the last push. */
  now(): number
  destroy(): void
}
