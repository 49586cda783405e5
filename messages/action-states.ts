import { words } from './words.ts'

/** How far an agreed action is. */
export const actionStates = words(
  { open: 'Nog niet begonnen', busy: 'Bezig', done: 'Klaar', dropped: 'Gaat niet door' },
  { open: 'Not started', busy: 'Under way', done: 'Done', dropped: 'Called off' },
)
