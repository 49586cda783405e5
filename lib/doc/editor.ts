import type { BrandState, Directness, Journey, Mode, NoteLane } from '../journey/entities.ts'
import type { DocAct } from '../journey/policy.ts'
import type { TextWhere } from '../journey/text-where.ts'

/** What the board's people move between places and bin. */
export type Movable = 'chapters' | 'touchpoints' | 'notes'
/** What an organiser lists once for the whole board; its place is `BOARD` or the bin. */
export type Listed = 'types' | 'promises' | 'journeys'

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

export type JourneyChoices = Pick<
  Journey,
  'typeId' | 'kind' | 'model' | 'organisationStart' | 'organisationEnd' | 'customerStart' | 'customerEnd'
>

/**
 * Every edit of the document that one gesture can make. Ids are made inside. Each asks the policy
 * first; refused, unknown or beyond a limit: nothing happens and the answer is null or false.
 */
export interface BoardEditor {
  /** `after`: id of the one it comes behind; null at the front, left out at the end. */
  addChapter(input: { journeyId: string; title: string; after?: string | null }): string | null
  /** `chapterId` may be `parked`. */
  addTouchpoint(input: { chapterId: string; title: string; after?: string | null }): string | null
  addNote(input: { touchpointId: string; lane: NoteLane; text: string }): string | null
  /** `before` null: at the end. `parent`: journey for a chapter, chapter or 'parked' for a touchpoint, touchpoint for a note. */
  move(kind: Movable, id: string, to: { parent: string; before: string | null }): boolean
  bin(kind: Movable | 'types' | 'promises', id: string): boolean
  /** Back out of the bin: to where it stands last in `parent` (`BOARD` for types and promises). */
  restore(kind: Movable | 'types' | 'promises', id: string, parent: string): boolean
  setTouchpoint(id: string, values: Partial<TouchpointChoices>): boolean
  setBrandLink(id: string, promiseId: string, state: BrandState | null): boolean
  /** 0–3; null takes it away. */
  setRelevance(id: string, typeId: string, relevance: 0 | 1 | 2 | 3 | null): boolean
  setIntent(id: string, code: string, on: boolean): boolean
  /** Another one went up in it. */
  addOrigin(id: string, originId: string): boolean
  setTeam(id: string, team: string, on: boolean): boolean
  setNote(
    id: string,
    values: Partial<{ lane: NoteLane; kind: string; severity: number; owner: string }>,
  ): boolean
  setChapter(id: string, values: Partial<{ lifecycle: string }>): boolean

  addType(input: { name: string; personName?: string }): string | null
  setType(id: string, values: Partial<{ lifecycle: string }>): boolean
  setMotive(typeId: string, code: string, on: boolean): boolean
  addPromise(input: { text: string }): string | null
  addJourney(input: { typeId: string; title: string }): string | null
  setJourney(id: string, values: Partial<JourneyChoices>): boolean
  /** Another order of what is listed; `before` null: at the end. */
  reorder(kind: Listed, id: string, before: string | null): boolean

  /** What is left open of the scope for now: a question, or 'goal'. */
  setOpen(code: string, on: boolean): boolean

  /** A whole text at once (a dialog, a paste of one line): written as the smallest change. */
  setText(where: TextWhere, text: string): boolean
}

export type EditorOptions = {
  /** The seat whose browser this is: stamped on what it creates. */
  seatId: string
  newId: () => string
  may: (act: DocAct) => boolean
  /** A random bit; only tests give their own. */
  rankJitter?: () => boolean
}
