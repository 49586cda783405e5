import { actions, mayAct } from '../../lib/journey/actions.ts'
import type { Action, ActionId } from '../../lib/journey/actions.ts'
import type { Direction } from '../../lib/client/board-moves.ts'
import type { Movable } from '../../lib/doc/edit.ts'
import type { Standing } from '../../lib/journey/policy.ts'
import type { Editing, Opening } from './board-context.tsx'
import type { Side } from './screen.ts'

export type Runnable = { action: Action; run: () => void }
export type Runs = Partial<Record<ActionId, (() => void) | null>>
/** What was last in focus on the map: "notes:ID" taken apart, and the touchpoint and lane of its cell. */
export type Stop = { kind: string; id: string; touchpoint: string | null; lane: string | null }
export type Reach = {
  who: Standing
  at: Stop | null
  editing: Editing
  open: (opening: Opening) => void
  openSide: (side: Side) => void
  runs: Runs
  store: { set(key: string | null): void }
}

/** What is done in a panel at the side. It stands here, where the palette fetches it, not in the board's first script. */
const SIDE_OF: Partial<Record<ActionId, Side>> = {
  'bin.open': 'bin',
  'parking.open': 'parked',
  'guard.open': 'guard',
  'gaps.open': 'gaps',
  'research.open': 'research',
  'loop.open': 'loop',
  'answers.open': 'answers',
  'offers.open': 'offers',
  'suggestions.open': 'suggestions',
  'suggestion.keep': 'suggestions',
  'versions.open': 'versions',
  'version.restore': 'versions',
  'action.add': 'loop',
  'decision.add': 'loop',
  'chapter.restore': 'bin',
  'touchpoint.restore': 'bin',
  'note.restore': 'bin',
  'touchpoint.unpark': 'parked',
  'self.open': 'self',
  'self.rename': 'self',
  'self.department': 'self',
  'self.phone': 'self',
  'self.signOut': 'self',
  'announce.level': 'self',
  'seat.admit': 'people',
  'seat.role': 'people',
  'seat.customer': 'people',
  'seat.remove': 'people',
  door: 'people',
}

const KIND: Record<string, Movable> = { chapter: 'chapters', touchpoint: 'touchpoints', note: 'notes' }
const WAYS: readonly Direction[] = ['left', 'right', 'up', 'down']

/** Runs of the one action on the thing that was last in focus. */
function runOnThing(
  action: Action,
  at: Stop,
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
    if (editing.may({ what: 'note.add', at: { lanes: [lane], chapters: [] } }))
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
    case 'for':
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

/** The control of an action that stands on the screen, pressed. */
function pressOf(id: string): (() => void) | null {
  const control = document.querySelector<HTMLElement>(`button[data-action="${id}"]`)
  return control?.checkVisibility() ? () => control.click() : null
}

/** Every action that is in reach now, from the one registry, with what it does. */
export function inReach({ who, at, editing, open, openSide, runs, store }: Reach): Runnable[] {
  return actions.flatMap((action: Action): Runnable[] => {
    if (!mayAct(who, action)) return []
    const side = SIDE_OF[action.id as ActionId]
    const run =
      runs[action.id as ActionId] ??
      (side ? () => openSide(side) : null) ??
      (at ? runOnThing(action, at, editing, open, store) : null) ??
      (action.where === 'course' ? pressOf(action.id) : null)
    return run ? [{ action, run }] : []
  })
}
