import type { EntityKind } from '../journey/entities.ts'
import type { DocAct, NoteSpot } from '../journey/policy.ts'

/** What an edit is called in the policy table: one place for the editor, for undo and for the gate. */
export type PlacingVerb = 'add' | 'move' | 'bin' | 'restore'

export function placingAct(
  kind: EntityKind,
  verb: PlacingVerb,
  createdBy: string,
  at: NoteSpot | null = null,
): DocAct {
  switch (kind) {
    case 'types':
      return { what: `type.${verb}` }
    case 'promises':
      return { what: `promise.${verb}` }
    case 'journeys':
      return { what: `journey.${verb}` }
    case 'chapters':
      return verb === 'bin' || verb === 'restore'
        ? { what: `chapter.${verb}`, createdBy }
        : { what: `chapter.${verb}` }
    case 'touchpoints':
      return verb === 'bin' || verb === 'restore'
        ? { what: `touchpoint.${verb}`, createdBy }
        : { what: `touchpoint.${verb}` }
    case 'notes':
      return verb === 'bin' || verb === 'restore'
        ? { what: `note.${verb}`, createdBy }
        : { what: `note.${verb}`, ...(at && { at }) }
  }
}

/** How sure we are of a touchpoint, and why: for its author or an organiser. */
const STATUS_KEYS: readonly string[] = ['status', 'basis']

export function contentAct(
  kind: EntityKind | 'scope',
  key: string,
  createdBy: string,
  at: NoteSpot | null = null,
): DocAct {
  switch (kind) {
    case 'scope':
      return { what: 'scope.text' }
    case 'types':
      return { what: 'type.text' }
    case 'promises':
      return { what: 'promise.text' }
    case 'journeys':
      return { what: 'journey.text' }
    case 'chapters':
      return { what: 'chapter.edit' }
    case 'touchpoints':
      return STATUS_KEYS.includes(key)
        ? { what: 'touchpoint.status', createdBy }
        : { what: 'touchpoint.edit' }
    case 'notes':
      return { what: 'note.edit', ...(at && { at }) }
  }
}
