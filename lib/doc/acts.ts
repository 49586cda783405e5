import type { EntityKind } from '../journey/entities.ts'
import type { DocAct, Spot } from '../journey/policy.ts'
import { OPEN } from './shape.ts'

/** What an edit is called in the policy table: one place for the editor, for undo and for the gate. */
export type PlacingVerb = 'add' | 'move' | 'bin' | 'restore'

export function placingAct(
  kind: EntityKind,
  verb: PlacingVerb,
  createdBy: string,
  spot: Spot | null = null,
): DocAct {
  const at = spot && { at: spot }
  switch (kind) {
    case 'types':
      return { what: `type.${verb}` }
    case 'promises':
      return { what: `promise.${verb}` }
    case 'journeys':
      return { what: `journey.${verb}` }
    case 'chapters':
      return verb === 'bin' || verb === 'restore'
        ? { what: `chapter.${verb}`, createdBy, ...at }
        : { what: `chapter.${verb}`, ...at }
    case 'touchpoints':
      return verb === 'bin' || verb === 'restore'
        ? { what: `touchpoint.${verb}`, createdBy, ...at }
        : { what: `touchpoint.${verb}`, ...at }
    case 'notes':
      return verb === 'bin' || verb === 'restore'
        ? { what: `note.${verb}`, createdBy, ...at }
        : { what: `note.${verb}`, ...at }
  }
}

/** How sure we are of a touchpoint, and why: for its author or an organiser. */
const STATUS_KEYS: readonly string[] = ['status', 'basis']

export function contentAct(
  kind: EntityKind | 'scope',
  key: string,
  createdBy: string,
  spot: Spot | null = null,
): DocAct {
  const at = spot && { at: spot }
  switch (kind) {
    case 'scope':
      return { what: key === OPEN ? 'scope.open' : 'scope.text' }
    case 'types':
      return { what: 'type.text' }
    case 'promises':
      return { what: 'promise.text' }
    case 'journeys':
      return { what: key === 'nextRound' ? 'journey.next' : 'journey.text' }
    case 'chapters':
      return { what: 'chapter.edit', ...at }
    case 'touchpoints':
      return STATUS_KEYS.includes(key)
        ? { what: 'touchpoint.status', createdBy, ...at }
        : { what: 'touchpoint.edit', ...at }
    case 'notes':
      return { what: 'note.edit', ...at }
  }
}
