'use client'
import { useEffect, useRef } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import type { Editing, Opening } from './board-context.tsx'
import type { Reach, Runs, Stop } from './in-reach.ts'
import type { Side } from './screen.ts'
import { singleKeys } from './map-keys.ts'
import { useOpenStore } from './open-store.tsx'

/** What was last in focus on the map: "notes:ID" and the touchpoint of its cell. */
function useLastStop() {
  const last = useRef<Stop | null>(null)
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const stop = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-stop]') : null
      if (!stop) return
      const [kind = '', id = ''] = (stop.dataset.stop ?? '').split(':')
      const cell = stop.closest<HTMLElement>('[data-touchpoint]')
      last.current = {
        kind,
        id,
        touchpoint: kind === 'touchpoints' ? id : (cell?.dataset.touchpoint ?? null),
        lane: cell?.dataset.lane ?? null,
      }
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return last
}

/** What the palette finds the actions in reach by, at the moment it is opened. */
export function useReach(
  editing: Editing,
  open: (opening: Opening) => void,
  openSide: (side: Side) => void,
  runs: Runs,
): () => Reach {
  const { state, mine } = usePush()
  const store = useOpenStore()
  const last = useLastStop()
  return () => ({
    who: {
      role: mine.role,
      stage: state.stage,
      step: state.step,
      locks: state.locks,
      alone: state.alone.on,
      seatId: mine.seatId,
    },
    at: last.current,
    editing,
    open,
    openSide,
    runs,
    store,
  })
}

export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select'))

/** Keys that count everywhere on the board: own undo and redo, the palette, help. */
export function useBoardKeys(
  onPalette: () => void,
  onHelp: () => void,
  onUndone: (redo: boolean) => void,
): void {
  const client = useBoard()
  const latest = useRef({ onPalette, onHelp, onUndone })
  useEffect(() => {
    latest.current = { onPalette, onHelp, onUndone }
  })
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const modal = document.querySelector('dialog[open]') !== null
      const control = event.ctrlKey || event.metaKey
      const letter = event.key.toLowerCase()
      if (modal) return
      if (control && letter === 'k') {
        event.preventDefault()
        latest.current.onPalette()
      } else if (control && (letter === 'z' || letter === 'y')) {
        // A field of its own (a draft, a name) keeps its own undo; shared texts use the board's.
        if (typing(event.target) && !(event.target as HTMLElement).dataset.shared) return
        event.preventDefault()
        const redo = letter === 'y' || event.shiftKey
        if (redo) client.redo()
        else client.undo()
        latest.current.onUndone(redo)
      } else if (event.key === '?' && !control && !typing(event.target) && singleKeys()) {
        event.preventDefault()
        latest.current.onHelp()
      }
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [client])
}
