/**
 * Where a step to the left, right, up or down brings an entity. Pure: the same answer serves keys,
 * buttons and the Move dialog. `before` null: at the end. Null: it stands at the edge already.
 */
import type { BoardView, Note, NoteLane } from '../journey/entities.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'
export type Target = { parent: string; before: string | null; lane?: NoteLane }
/** Lanes between which a note may be moved. */
const SISTER: Partial<Record<NoteLane, NoteLane>> = { pain: 'opportunity', opportunity: 'pain' }

type Placed = { id: string; place: { parent: string } }
const standingIn = <T extends Placed>(all: T[], parent: string) =>
  all.filter((e) => e.place.parent === parent)

/** One place along within `row`; null at its ends. */
function along(row: Placed[], id: string, by: -1 | 1): { before: string | null } | null {
  const at = row.findIndex((e) => e.id === id)
  const to = at + by
  if (at < 0 || to < 0 || to >= row.length) return null
  return { before: row[by < 0 ? to : to + 1]?.id ?? null }
}

function chapterStep(view: BoardView, id: string, way: Direction): Target | null {
  const chapter = view.chapters.find((c) => c.id === id)
  if (!chapter || way === 'up' || way === 'down') return null
  const parent = chapter.place.parent
  const step = along(standingIn(view.chapters, parent), id, way === 'left' ? -1 : 1)
  return step && { parent, ...step }
}

function touchpointStep(view: BoardView, id: string, way: Direction): Target | null {
  const touchpoint = view.touchpoints.find((t) => t.id === id)
  if (!touchpoint || way === 'up' || way === 'down') return null
  const parent = touchpoint.place.parent
  const step = along(standingIn(view.touchpoints, parent), id, way === 'left' ? -1 : 1)
  if (step) return { parent, ...step }
  // At the edge of its chapter: over the border, next to where it was.
  const home = view.chapters.find((c) => c.id === parent)
  const chapters = home ? standingIn(view.chapters, home.place.parent) : []
  const next = chapters[chapters.findIndex((c) => c.id === parent) + (way === 'left' ? -1 : 1)]
  if (!next) return null
  const first = standingIn(view.touchpoints, next.id)[0]
  return { parent: next.id, before: way === 'left' ? null : (first?.id ?? null) }
}

/** All touchpoints of a journey in reading order. */
export function inReadingOrder(view: BoardView, journeyId: string) {
  return standingIn(view.chapters, journeyId).flatMap((c) => standingIn(view.touchpoints, c.id))
}

function noteStep(view: BoardView, id: string, way: Direction): Target | null {
  const note = view.notes.find((n) => n.id === id)
  if (!note) return null
  const cell = (parent: string, lane: NoteLane): Note[] =>
    view.notes.filter((n) => n.place.parent === parent && n.lane === lane)
  if (way === 'up' || way === 'down') {
    const step = along(cell(note.place.parent, note.lane), id, way === 'up' ? -1 : 1)
    if (step) return { parent: note.place.parent, ...step }
    const sister = SISTER[note.lane]
    // Pains stand above opportunities: only the way over the border leads on.
    if (!sister || (way === 'up') !== (note.lane === 'opportunity')) return null
    const first = cell(note.place.parent, sister)[0]
    return { parent: note.place.parent, before: way === 'up' ? null : (first?.id ?? null), lane: sister }
  }
  const touchpoint = view.touchpoints.find((t) => t.id === note.place.parent)
  const home = view.chapters.find((c) => c.id === touchpoint?.place.parent)
  const row = home ? inReadingOrder(view, home.place.parent) : []
  const next = row[row.findIndex((t) => t.id === note.place.parent) + (way === 'left' ? -1 : 1)]
  return next ? { parent: next.id, before: null } : null
}

export function stepFrom(
  view: BoardView,
  kind: 'chapters' | 'touchpoints' | 'notes',
  id: string,
  way: Direction,
): Target | null {
  if (kind === 'chapters') return chapterStep(view, id, way)
  return kind === 'touchpoints' ? touchpointStep(view, id, way) : noteStep(view, id, way)
}
