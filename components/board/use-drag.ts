'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'
import type { Movable } from '../../lib/doc/edit.ts'
import type { BoardView, NoteLane } from '../../lib/journey/entities.ts'
import type { DropTarget } from './drop-on.ts'
import type { Dragged, DropPlace } from './drop-place.ts'

type Kit = typeof import('./drag-kit.ts')
let kit: Kit | null = null
let coming = false
const waiting = new Set<() => void>()

/** Dragging is fetched when a mouse or pen first moves; a failure is tried again at the next thing it comes over. */
function fetchKit(event: PointerEvent): void {
  if (kit || coming || event.pointerType === 'touch') return
  coming = true
  import('./drag-kit.ts')
    .then(
      (found) => {
        kit = found
        for (const tell of waiting) tell()
      },
      () => undefined,
    )
    .finally(() => {
      coming = false
    })
}

const subscribe = (tell: () => void) => {
  waiting.add(tell)
  return () => void waiting.delete(tell)
}
const useKit = () =>
  useSyncExternalStore(
    subscribe,
    () => kit,
    () => null,
  )

const isDragged = (held: Record<string | symbol, unknown>): held is Dragged =>
  typeof held.kind === 'string' && typeof held.id === 'string'

/** Mouse and pen only: a finger that pans must never move a note. Keys and the Move dialog do the same. */
export function useDraggable(
  ref: RefObject<HTMLElement | null>,
  { kind, id, lane }: { kind: Movable; id: string; lane?: NoteLane },
  enabled: boolean,
): void {
  const drag = useKit()
  useEffect(() => {
    const element = ref.current
    if (!element || !enabled || !drag) return undefined
    let pointer = 'mouse'
    const note = (event: PointerEvent) => {
      pointer = event.pointerType
    }
    element.addEventListener('pointerdown', note)
    const release = drag.draggable({
      element,
      // In the list there is nothing to drop it on.
      canDrag: () => pointer !== 'touch' && element.closest('.map-scroller, .side-panel') !== null,
      getInitialData: () => ({ kind, id, lane }),
    })
    return () => {
      element.removeEventListener('pointerdown', note)
      release()
    }
  }, [ref, kind, id, lane, enabled, drag])
}

/**
 * One drop target for the whole map. `onHold` tells when a drag starts and ends: what is drawn stays as
 * it was meanwhile, for a dragged element that vanishes leaves the drag hanging.
 */
export function useDropMap(
  ref: RefObject<HTMLElement | null>,
  enabled: boolean,
  handlers: {
    onHold: (held: boolean) => void
    onDrop: (dragged: Dragged, at: (view: BoardView) => DropTarget | null) => void
  },
): void {
  const drag = useKit()
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const element = ref.current
    if (!element || !enabled || drag) return undefined
    document.addEventListener('pointerover', fetchKit)
    return () => document.removeEventListener('pointerover', fetchKit)
  }, [ref, enabled, drag])
  useEffect(() => {
    const element = ref.current
    if (!element || !enabled || !drag) return undefined
    let marked: HTMLElement | null = null
    const mark = (place: DropPlace | null) => {
      if (marked) delete marked.dataset.over
      marked = place?.element ?? null
      if (place && marked) marked.dataset.over = place.side
    }
    const releaseTarget = drag.dropTargetForElements({
      element,
      canDrop: ({ source }) => isDragged(source.data),
      onDrag: ({ source, location }) => {
        if (isDragged(source.data)) mark(drag.dropAt(source.data, location.current.input))
      },
      onDragLeave: () => mark(null),
      onDrop: ({ source, location }) => {
        const place = isDragged(source.data) ? drag.dropAt(source.data, location.current.input) : null
        mark(null)
        const dragged = source.data
        if (place && isDragged(dragged))
          latest.current.onDrop(dragged, (view) => drag.dropOn(view, dragged, place))
      },
    })
    const releaseMonitor = drag.monitorForElements({
      canMonitor: ({ source }) => isDragged(source.data),
      onDragStart: () => latest.current.onHold(true),
      onDrop: () => {
        mark(null)
        latest.current.onHold(false)
      },
    })
    return () => {
      releaseTarget()
      releaseMonitor()
    }
  }, [ref, enabled, drag])
}
