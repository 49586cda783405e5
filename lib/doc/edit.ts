import type * as Y from 'yjs'
import type { BoardEditor, EditorOptions } from './editor.ts'
import type { TextWhere } from './where.ts'

export type { BoardEditor, EditorOptions, Listed, Movable, TouchpointChoices } from './editor.ts'
export type { TextWhere } from './where.ts'

export function createEditor(_doc: Y.Doc, _options: EditorOptions): BoardEditor {
  throw new Error('not built yet')
}

/** The shared text, or null when the entity is gone. */
export function textAt(_doc: Y.Doc, _where: TextWhere): Y.Text | null {
  throw new Error('not built yet')
}

/** The shared description of a touchpoint, or null when the touchpoint is gone. */
export function bodyAt(_doc: Y.Doc, _touchpointId: string): Y.XmlFragment | null {
  throw new Error('not built yet')
}
