/** The research questions of a journey, in the order in which they are worth asking. */
import type { BoardView, Note, Touchpoint } from '../entities.ts'
import { notesOf, travelled } from '../place.ts'

export type Question = { note: Note; touchpoint: Touchpoint }

/** The riskiest first, those without a risk last; equals keep the order of the journey. */
export function questionsOf(view: BoardView, journeyId: string): Question[] {
  return travelled(view, journeyId)
    .flatMap((touchpoint) => notesOf(view, touchpoint.id, 'question').map((note) => ({ note, touchpoint })))
    .sort((a, b) => b.note.severity - a.note.severity)
}
