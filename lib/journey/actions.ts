/**
 * Every action a person can take at a board, in one list: shortcuts, help, command palette and the test
 * that each has a key path and a click path are made from it. The control that does an action carries
 * its id in `data-action`; what has no key of its own is reached by Tab and through the palette.
 * A new action gets its line in the file of its place.
 */
import type { Action } from './actions/action.ts'
import { boardActions } from './actions/board.ts'
import { scopeActions } from './actions/scope.ts'
import { chapterActions } from './actions/chapter.ts'
import { touchpointActions } from './actions/touchpoint.ts'
import { noteActions } from './actions/note.ts'
import { voteActions } from './actions/vote.ts'
import { loopActions } from './actions/loop.ts'
import { researchActions } from './actions/research.ts'
import { prepareActions } from './actions/prepare.ts'
import { peopleActions } from './actions/people.ts'
import { breakoutActions } from './actions/breakouts.ts'
import { courseActions } from './actions/course.ts'
import { NOTE_LANES } from './entities.ts'
import { mayCommand, mayEdit, type CommandName, type DocAct, type Standing } from './policy.ts'

export type { Action } from './actions/action.ts'

/** In the order in which help and palette show them. */
export const actions = [
  ...boardActions,
  ...scopeActions,
  ...chapterActions,
  ...touchpointActions,
  ...noteActions,
  ...voteActions,
  ...loopActions,
  ...researchActions,
  ...prepareActions,
  ...peopleActions,
  ...courseActions,
  ...breakoutActions,
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']

/** Keys of one letter or sign without Ctrl or Alt: those that can be switched off (WCAG 2.1.4). */
export const isSingleKey = (action: Action): boolean => action.keys !== null && action.keys.length === 1

/** Told by the dot: an act of the document has one, a command has none. */
const isCommand = (needs: DocAct['what'] | CommandName): needs is CommandName => !needs.includes('.')

/** May this person take this action, on something of `createdBy` where that matters (default: one's own)? */
export function mayAct(who: Standing, action: Action, createdBy = who.seatId): boolean {
  const { needs } = action
  if (needs === null) return true
  if (isCommand(needs)) return mayCommand(who, needs)
  const act = { what: needs, createdBy } as DocAct
  if (mayEdit(who, act)) return true
  // Some steps open some lanes, or what stands at one's own: offered where any of it is open.
  const noted = needs === 'note.add' || needs === 'note.edit'
  const touchpointBy = who.seatId
  return (
    noted &&
    NOTE_LANES.some((lane) => mayEdit(who, { ...act, at: { lanes: [lane], chapters: [], touchpointBy } }))
  )
}

export const actionById = (id: ActionId): Action => {
  const found = actions.find((action) => action.id === id)
  if (!found) throw new Error(`No action ${id}`)
  return found
}
