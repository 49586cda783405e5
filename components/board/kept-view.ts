import type { BoardView } from '../../lib/journey/entities.ts'

/** Where what one types in was taken meanwhile, by the id of everything that is still drawn for it. */
export type Gone = ReadonlyMap<string, 'bin' | 'parked'>
export const NOTHING_GONE: Gone = new Map()
export type Kept = { view: BoardView; gone: Gone }

type Row = { id: string }

/** `row` with `lost` in it again, behind what it stood behind in `before`. */
function putBack<T extends Row>(row: readonly T[], before: readonly T[], lost: T): T[] {
  const place = before.findIndex((each) => each.id === lost.id)
  const ahead = before.slice(0, place).findLast((each) => row.some((standing) => standing.id === each.id))
  return row.toSpliced(row.findIndex((each) => each.id === ahead?.id) + 1, 0, lost)
}

const by = (id: string | undefined) => (each: Row) => each.id === id

/**
 * `now` with what one types in still where it stood in `before`: the thing itself, its notes, and the chapter
 * above it. `at` tells kind and id of it ("notes:ID"); null: nothing is kept.
 */
export function keptView(now: BoardView, before: BoardView, at: string | null): Kept {
  const [kind, id] = at?.split(':') ?? []
  const note = kind === 'notes' ? before.notes.find(by(id)) : undefined
  const touchpointId = note ? note.place.parent : kind === 'touchpoints' ? id : undefined
  const touchpoint = before.touchpoints.find(by(touchpointId))
  const parked = before.parked.find(by(touchpointId))
  const chapter = before.chapters.find(by(kind === 'chapters' ? id : touchpoint?.place.parent))
  const gone = new Map<string, 'bin' | 'parked'>()
  const view = { ...now }

  const onBoard = now.touchpoints.some(by(touchpointId))
  if (touchpoint && !onBoard) {
    view.touchpoints = putBack(now.touchpoints, before.touchpoints, touchpoint)
    gone.set(touchpoint.id, now.parked.some(by(touchpointId)) ? 'parked' : 'bin')
    if (chapter && !now.chapters.some(by(chapter.id)))
      view.chapters = putBack(now.chapters, before.chapters, chapter)
  }
  if (parked && !onBoard && !now.parked.some(by(touchpointId))) {
    view.parked = putBack(now.parked, before.parked, parked)
    gone.set(parked.id, 'bin')
  }
  if (chapter && kind === 'chapters' && !now.chapters.some(by(id))) {
    view.chapters = putBack(now.chapters, before.chapters, chapter)
    gone.set(chapter.id, 'bin')
  }
  // With the touchpoint its notes left the view; without it only the one that is typed in is kept.
  for (const each of before.notes) {
    const asked = each.id === note?.id || (each.place.parent === touchpointId && gone.has(each.place.parent))
    if (!asked || now.notes.some(by(each.id))) continue
    view.notes = putBack(view.notes, before.notes, each)
    gone.set(each.id, 'bin')
  }
  if (note && !gone.has(note.id)) {
    const above = gone.get(note.place.parent)
    if (above) gone.set(note.id, above)
  }
  return gone.size === 0 ? { view: now, gone: NOTHING_GONE } : { view, gone }
}
