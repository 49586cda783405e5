/** Placeholder of the contract: the doc slice replaces this file. */
import type { BrandState, Directness, Mode, NoteLane } from '../journey/entities.ts'

export type Movable = 'chapters' | 'touchpoints' | 'notes'
/** Every edit of the document that one gesture can make. Ids are made inside. */
export interface BoardEditor {
  addChapter(input: { journeyId: string; title: string; after?: string | null }): string | null
  addTouchpoint(input: { chapterId: string; title: string; after?: string | null }): string | null
  addNote(input: { touchpointId: string; lane: NoteLane; text: string }): string | null
  /** `before` null: at the end. `parent`: journey for a chapter, chapter or 'parked' for a touchpoint, touchpoint for a note. */
  move(kind: Movable, id: string, to: { parent: string; before: string | null }): boolean
  bin(kind: Movable, id: string): boolean
  /** Back out of the bin: to where it stands last in `parent`. */
  restore(kind: Movable, id: string, parent: string): boolean
  setTouchpoint(id: string, values: Partial<TouchpointChoices>): boolean
  setBrandLink(id: string, promiseId: string, state: BrandState | null): boolean
  setNote(id: string, values: Partial<{ lane: NoteLane; kind: string; severity: number }>): boolean
  setChapter(id: string, values: Partial<{ lifecycle: string }>): boolean
}
export type TouchpointChoices = {
  channel: string
  directness: Directness | ''
  mode: Mode | ''
  needKind: string
  ownership: string
  status: string
  basis: string
  momentOfTruth: boolean
}
