/** Notes at a touchpoint. */
import { act, type Action } from './action.ts'

export const noteActions = [
  act('note.add', 'touchpoint', 'N', 'note.add', 'Kaartje toevoegen', 'Add a note'),
  act('note.edit', 'note', 'Enter', 'note.edit', 'Kaartje schrijven', 'Edit the note'),
  act(
    'note.details',
    'note',
    null,
    'note.edit',
    'Soort, ernst of bron van een kaartje kiezen',
    'Choose the kind, severity or source of a note',
  ),
  act('note.up', 'note', 'Alt+ArrowUp', 'note.move', 'Kaartje omhoog', 'Note up'),
  act('note.down', 'note', 'Alt+ArrowDown', 'note.move', 'Kaartje omlaag', 'Note down'),
  act(
    'note.left',
    'note',
    'Alt+ArrowLeft',
    'note.move',
    'Kaartje naar het contactmoment links',
    'Note to the touchpoint on the left',
  ),
  act(
    'note.right',
    'note',
    'Alt+ArrowRight',
    'note.move',
    'Kaartje naar het contactmoment rechts',
    'Note to the touchpoint on the right',
  ),
  act('note.moveTo', 'note', 'M', 'note.move', 'Kaartje verplaatsen naar…', 'Move the note to…'),
  act('note.bin', 'note', 'Delete', 'note.bin', 'Kaartje weggooien', 'Bin the note'),
  act('note.restore', 'board', null, 'note.restore', 'Kaartje terugzetten', 'Restore a note'),
] as const satisfies readonly Action[]
