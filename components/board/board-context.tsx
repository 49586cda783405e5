'use client'
import { createContext, use } from 'react'
import type { ComponentProps, ComponentType } from 'react'
import type { TextWhere, Whereabouts } from '../../lib/client/board.ts'
import type { Direction } from '../../lib/client/board-moves.ts'
import type { Group } from '../../lib/client/board-layout.ts'
import type { BoardEditor, Movable } from '../../lib/doc/edit.ts'
import type { BoardView, Lane, Lang } from '../../lib/journey/entities.ts'
import type { OfferTarget } from '../../lib/journey/offer.ts'
import type { DocAct } from '../../lib/journey/policy.ts'
import type { RichBlock } from '../../lib/journey/rich.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import type { EmotionCurve } from '../curve/emotion-curve.tsx'
import type { QuestionsProps } from './scope-questions.tsx'
import { NOTHING_GONE } from './kept-view.ts'
import type { Gone } from './kept-view.ts'

/** A text that merges letter by letter. The live board hands the component down: readers load no Yjs. */
export type SharedTextProps = {
  where: TextWhere
  /** Accessible name; leave out when `id` ties it to a label. */
  label?: string
  id?: string
  describedBy?: string
  multiline?: boolean
  /** Most characters. */
  max: number
  placeholder?: string
  startHere?: boolean
  /** Which touchpoint and field others see this person in. */
  touchpoint: string | null
  field: string
  className?: string
  /** Esc, Ctrl+Enter, and Enter in a single line. */
  onLeave?: () => void
}

/** Words that their author may no longer write on the board. */
export type Detached = {
  id: string
  words: string
  /** Where they belong, for who leads to place them; null: nobody knows any more. */
  target: OfferTarget | null
  /** What is typed in until they are drawn (`bridge.ts`). Null: of an earlier visit, before the board was restored. */
  bridge: HTMLTextAreaElement | null
}

/** What the live board can do to what is drawn. Absent for readers. */
export type Editing = {
  may: (act: DocAct) => boolean
  edit: BoardEditor
  /** The board of this moment. */
  view: () => BoardView | null
  Text: ComponentType<SharedTextProps>
  /** The rich description with its editor. */
  Body: ComponentType<{ touchpointId: string; label: string }>
  askMove: (kind: Movable, id: string) => void
  /** To the bin, said aloud, with an undo bar. */
  bin: (kind: Movable, id: string) => void
  shift: (kind: Movable, id: string, way: Direction) => void
  moveTo: (
    kind: Movable,
    id: string,
    to: { parent: string; before: string | null; lane?: 'pain' | 'opportunity' | 'evidence' | 'question' },
  ) => void
  /** All edits of `work` are one step of undo. */
  together: (work: () => void) => void
  here: (where: Whereabouts) => void
  /** A field that somebody writes in was closed by a step or a lock: words and selection stay theirs. */
  detach: (words: string, from: number, to: number, target: OfferTarget | null) => void
  nameOf: (seatId: string) => string
  say: (text: string) => void
}

export type PanelField = 'title' | 'channel' | 'need' | 'promises' | 'notes'
export type Opening = { id: string; field: PanelField }

export type OfJourney = { view: BoardView; journeyId: string }

export type BoardParts = {
  /** Language of what people typed. */
  boardLang: Lang
  results: ReadonlyMap<string, TargetResult>
  /** Id of the round that was just revealed: the curve draws itself once. */
  drawCurve: string | null
  /** Readers get it at once; the live board fetches it when there is something to draw. */
  Curve: ComponentType<ComponentProps<typeof EmotionCurve>>
  /** Fetched by the live board when somebody unfolds them. */
  Questions: ComponentType<QuestionsProps>
  /** What made the customer begin, before the first chapter. */
  Trigger: ComponentType<OfJourney>
  /** Under the goal: how many agreed, and what is left open. */
  Agreed: ComponentType<OfJourney>
  /** Over the chapters: how far the organisation looks, and the customer goes. */
  Brackets: ComponentType<OfJourney & { groups: readonly Group[]; more?: boolean }>
  /** What the step is about; the other lanes are folded. Null: all of them. */
  lanesOpen: readonly Lane[] | null
  editing: Editing | null
  bodyOf: (touchpointId: string) => RichBlock[]
  open: (opening: Opening) => void
}

const Parts = createContext<BoardParts | null>(null)
export const BoardPartsProvider = Parts.Provider

/** Throws outside a board. */
export function useBoardParts(): BoardParts {
  const parts = use(Parts)
  if (!parts) throw new Error('useBoardParts belongs inside a board')
  return parts
}

const Away = createContext<Gone>(NOTHING_GONE)
export const GoneProvider = Away.Provider

/** Where the thing one types in was taken meanwhile; undefined while it stands where it is drawn. */
export function useGone(id: string): 'bin' | 'parked' | undefined {
  return use(Away).get(id)
}

/** Someone else, as drawn at a touchpoint. */
export type Neighbour = {
  seatId: string
  name: string
  badge: number
  role: 'facilitator' | 'cofacilitator' | 'participant' | 'observer'
  field: string | null
  typing: boolean
}
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>
const NOBODY: readonly Neighbour[] = []
const Around = createContext<Neighbours>(new Map())
export const NeighboursProvider = Around.Provider

/** Who else is at this touchpoint ('' = the scope frame). */
export function useNeighbours(touchpoint: string): readonly Neighbour[] {
  return use(Around).get(touchpoint) ?? NOBODY
}
