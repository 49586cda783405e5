/** Who takes something up: a seat, or a role in a word of one's own. Names never stand in the document. */
import type { BoardView } from './entities.ts'

type Named = { id: string; name: string }

/** What somebody typed or chose: the name of somebody at the board becomes their seat. */
export function ownerFrom(words: string, people: readonly Named[]): string {
  const typed = words.trim().replace(/\s+/gu, ' ')
  return people.find(({ name }) => name === typed)?.id ?? typed
}

/** '' for somebody who is not known here. */
export type NameOf = (seatId: string) => string

/** As it is read: the name of a seat, or the role as it stands. */
export const ownerWords = (owner: string, nameOf: NameOf): string =>
  nameOf(owner) || (isSeat(owner) ? '' : owner)

/** Seats are random UUIDs: one that is not at the board any more has no name. */
const isSeat = (owner: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(owner)

/** For pages to read and for paper, which know nobody. */
export const withOwnerWords = (view: BoardView, nameOf: NameOf): BoardView => ({
  ...view,
  notes: view.notes.map((note) =>
    note.owner === '' ? note : { ...note, owner: ownerWords(note.owner, nameOf) },
  ),
})
