'use client'
import { useEffect, useRef } from 'react'
import { actions, mayAct } from '../../lib/journey/actions.ts'
import type { Action, ActionId } from '../../lib/journey/actions.ts'
import type { Direction } from '../../lib/client/board-moves.ts'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import type { Movable } from '../../lib/doc/edit.ts'
import type { Editing, Opening } from './board-context.tsx'
import { singleKeys } from './map-keys.ts'
import { useOpenStore } from './open-store.tsx'

export type Runnable = { action: Action; run: () => void }
type Runs = Partial<Record<ActionId, (() => void) | null>>

const KIND: Record<string, Movable> = { chapter: 'chapters', touchpoint: 'touchpoints', note: 'notes' }
const WAYS: readonly Direction[] = ['left', 'right', 'up', 'down']

/** What was last in focus on the map: "notes:ID" and the touchpoint of its cell. */
function useLastStop() {
  const last = useRef<{ kind: string; id: string; touchpoint: string | null; lane: string | null } | null>(
    null,
  )
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

/** Runs of the one action on the thing that was last in focus. */
function runOnThing(
  action: Action,
  at: { kind: string; id: string; touchpoint: string | null; lane: string | null },
  editing: Editing,
  open: (opening: Opening) => void,
  store: { set(key: string | null): void },
): (() => void) | null {
  const [thing = '', verb = ''] = action.id.split('.')
  if (thing === 'touchpoint' && at.touchpoint) {
    const id = at.touchpoint
    const field = {
      open: 'title',
      channel: 'channel',
      need: 'need',
      promise: 'promises',
      kind: 'channel',
      describe: 'title',
    }[verb]
    if (field === 'title' || field === 'channel' || field === 'need' || field === 'promises')
      return () => open({ id, field })
  }
  if (action.id === 'note.add' && at.touchpoint) {
    const lane = at.lane === 'opportunity' || at.lane === 'evidence' ? at.lane : 'pain'
    return () => store.set(`draft:${at.touchpoint}:${lane}`)
  }
  if (action.id === 'touchpoint.add' && at.kind === 'chapters') return () => store.set(`draft:${at.id}`)
  const kind = KIND[thing]
  if (!kind || at.kind !== kind) return null
  const way = WAYS.find((each) => each === verb)
  if (way) return () => editing.shift(kind, at.id, way)
  switch (verb) {
    case 'rename':
    case 'edit':
      return () => store.set(`${kind}:${at.id}`)
    case 'moveTo':
      return () => editing.askMove(kind, at.id)
    case 'park':
      return () => editing.moveTo(kind, at.id, { parent: 'parked', before: null })
    case 'bin':
      return () => editing.bin(kind, at.id)
    default:
      return null
  }
}

/** Every action that is in reach now, from the one registry, with what it does. */
export function useActions(
  editing: Editing,
  open: (opening: Opening) => void,
  runs: Runs,
): { inReach: () => Runnable[] } {
  const { state, mine } = usePush()
  const store = useOpenStore()
  const last = useLastStop()
  const inReach = () => {
    const who = { role: mine.role, stage: state.stage, step: state.step, seatId: mine.seatId }
    return actions.flatMap((action: Action): Runnable[] => {
      if (!mayAct(who, action)) return []
      const at = last.current
      const run = runs[action.id as ActionId] ?? (at ? runOnThing(action, at, editing, open, store) : null)
      return run ? [{ action, run }] : []
    })
  }
  return { inReach }
}

const typing = (target: EventTarget | null): boolean =>
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
