/** How a board's entities fall into columns and rows for drawing. Pure; order is the view's. */
import { NOTE_LANES } from '../journey/entities.ts'
import type { BoardView, Chapter, Note, NoteLane, Touchpoint } from '../journey/entities.ts'

export type Lanes = Record<NoteLane, Note[]>
export type Column = { touchpoint: Touchpoint; lanes: Lanes }
export type Group = { chapter: Chapter; number: number; columns: Column[] }

const noLanes = (): Lanes => ({ pain: [], opportunity: [], evidence: [], question: [] })

/** Notes by touchpoint and lane. */
export function lanesByTouchpoint(view: BoardView): Map<string, Lanes> {
  const found = new Map<string, Lanes>()
  for (const note of view.notes) {
    let lanes = found.get(note.place.parent)
    if (!lanes) found.set(note.place.parent, (lanes = noLanes()))
    if (NOTE_LANES.includes(note.lane)) lanes[note.lane].push(note)
  }
  return found
}

/** The chapters of one journey with their touchpoints and notes, left to right. */
export function groupsOf(view: BoardView, journeyId: string): Group[] {
  const lanes = lanesByTouchpoint(view)
  const columns = new Map<string, Column[]>()
  for (const touchpoint of view.touchpoints) {
    const column = { touchpoint, lanes: lanes.get(touchpoint.id) ?? noLanes() }
    const standing = columns.get(touchpoint.place.parent)
    if (standing) standing.push(column)
    else columns.set(touchpoint.place.parent, [column])
  }
  return view.chapters
    .filter((chapter) => chapter.place.parent === journeyId)
    .map((chapter, index) => ({ chapter, number: index + 1, columns: columns.get(chapter.id) ?? [] }))
}

/** A chapter without touchpoints still takes one column. */
export const spanOf = (group: Group): number => Math.max(1, group.columns.length)

/** Column at which each chapter starts. */
export const startsOf = (groups: readonly Group[]): number[] =>
  groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + spanOf(group), 0))
