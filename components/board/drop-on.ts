import type { BoardView, NoteLane } from '../../lib/journey/entities.ts'
import type { Dragged, DropPlace } from './drop-place.ts'

export type DropTarget = { parent: string; before: string | null; lane?: NoteLane }

/** The one after `id` in the same row, or null at the end. */
function follower(row: { id: string }[], id: string): string | null {
  return row[row.findIndex((e) => e.id === id) + 1]?.id ?? null
}

/** What a drop means in the document of this moment; null when the thing under it is gone. */
export function dropOn(view: BoardView, dragged: Dragged, place: DropPlace): DropTarget | null {
  if (place.on === 'cell') return { parent: place.id, before: null, lane: place.lane }
  const kind = place.on
  const onto = view[kind].find((entity) => entity.id === place.id)
  if (!onto) return null
  if (dragged.kind === 'touchpoints' && kind === 'chapters') return { parent: place.id, before: null }
  const lane = kind === 'notes' ? place.lane : undefined
  const row = view[kind].filter(
    (e) =>
      e.place.parent === onto.place.parent &&
      e.id !== dragged.id &&
      (!lane || !('lane' in e) || e.lane === lane),
  )
  const before = place.side === 'before' ? place.id : follower(row, place.id)
  return { parent: onto.place.parent, before, lane }
}
