import type { KeyboardEvent } from 'react'
import type { Direction } from '../../lib/client/board-moves.ts'
import type { Movable } from '../../lib/doc/edit.ts'
import type { Editing } from './board-context.tsx'
import { binAct, moveAct } from './edit-actions.tsx'

const WAY: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const KINDS: readonly string[] = ['chapters', 'touchpoints', 'notes']
const isMovable = (kind: string): kind is Movable => KINDS.includes(kind)
const NOTE_LANES = ['pain', 'opportunity', 'evidence'] as const

type OpenKey = { set(key: string | null): void }

/** Who made the thing a key was pressed on: the policy wants to know before it goes into the bin. */
function maker(editing: Editing, kind: Movable, id: string): string | null {
  const view = editing.view()
  return view?.[kind].find((entity) => entity.id === id)?.createdBy ?? null
}

/** Keys on a button of the map that is not a walk: move, bin, new note. Single letters can be switched off. */
export function onMapKey(event: KeyboardEvent, editing: Editing, store: OpenKey): void {
  const stop = (event.target as Element).closest<HTMLElement>('[data-stop]')
  if (!stop || event.ctrlKey || event.metaKey) return
  const [kind = '', id = ''] = (stop.dataset.stop ?? '').split(':')
  const way = WAY[event.key]
  if (event.altKey) {
    if (!way || !isMovable(kind)) return
    event.preventDefault()
    if (editing.may(moveAct(kind))) editing.shift(kind, id, way)
    return
  }
  const cell = stop.closest<HTMLElement>('[data-row]')
  switch (event.key) {
    case 'F2':
      if (isMovable(kind)) store.set(`${kind}:${id}`)
      return
    case 'Delete':
      if (isMovable(kind) && editing.may(binAct(kind, maker(editing, kind, id) ?? ''))) editing.bin(kind, id)
      return
    case 'm':
    case 'M':
      if (!singleKeys() || !isMovable(kind) || !editing.may(moveAct(kind))) return
      event.preventDefault()
      editing.askMove(kind, id)
      return
    case 'n':
    case 'N': {
      const lane = NOTE_LANES.find((each) => each === cell?.dataset.lane) ?? 'pain'
      const touchpoint = kind === 'touchpoints' ? id : cell?.dataset.touchpoint
      if (
        !singleKeys() ||
        !touchpoint ||
        !editing.may({ what: 'note.add', at: { lanes: [lane], chapters: [] } })
      )
        return
      event.preventDefault()
      store.set(`draft:${touchpoint}:${lane}`)
      return
    }
    default:
  }
}

const SWITCH = 'samenreis.single-keys'
/** Speech input fires single letters by accident, so they can be switched off. */
export function singleKeys(): boolean {
  return localStorage.getItem(SWITCH) !== 'off'
}
export function setSingleKeys(on: boolean): void {
  localStorage.setItem(SWITCH, on ? 'on' : 'off')
}
