import type { Movable } from '../../lib/doc/edit.ts'
import type { NoteLane } from '../../lib/journey/entities.ts'

export type Dragged = { kind: Movable; id: string; lane?: NoteLane }
/** Where a drop would land: beside or inside the thing that `element` draws. */
export type DropPlace = {
  element: HTMLElement
  on: 'chapters' | 'touchpoints' | 'notes' | 'cell'
  id: string
  lane?: NoteLane
  side: 'before' | 'after' | 'in'
}

const mixes = (from: NoteLane | undefined, to: string | undefined): to is NoteLane =>
  from === to || (from === 'pain' && to === 'opportunity') || (from === 'opportunity' && to === 'pain')

function placeOn(element: HTMLElement, dragged: Dragged, x: number, y: number): DropPlace | null {
  const [on, id = '', lane] = (element.dataset.drop ?? '').split(':')
  const box = element.getBoundingClientRect()
  const sideX = x < box.left + box.width / 2 ? 'before' : 'after'
  const sideY = y < box.top + box.height / 2 ? 'before' : 'after'
  if (id === dragged.id) return null
  switch (dragged.kind) {
    case 'notes':
      if (on === 'notes') {
        const cell = element.closest<HTMLElement>('[data-drop^="cell:"]')?.dataset.drop?.split(':')[2]
        return mixes(dragged.lane, cell) ? { element, on, id, lane: cell, side: sideY } : null
      }
      if (on === 'cell' && mixes(dragged.lane, lane)) return { element, on, id, lane, side: 'in' }
      return null
    case 'touchpoints':
      if (on === 'touchpoints') return { element, on, id, side: sideX }
      return on === 'chapters' ? { element, on, id, side: 'in' } : null
    case 'chapters':
      return on === 'chapters' ? { element, on, id, side: sideX } : null
  }
}

/** The innermost thing under the pointer that takes what is dragged. */
export function dropAt(dragged: Dragged, at: { clientX: number; clientY: number }): DropPlace | null {
  for (const under of document.elementsFromPoint(at.clientX, at.clientY)) {
    let element = under.closest<HTMLElement>('[data-drop]')
    while (element) {
      const place = placeOn(element, dragged, at.clientX, at.clientY)
      if (place) return place
      element = element.parentElement?.closest<HTMLElement>('[data-drop]') ?? null
    }
  }
  return null
}
