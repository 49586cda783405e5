/** Chapters that who leads keeps in hand, and lays on the board with one press. */
import { z } from 'zod'
import { hasRoomFor, type Newcomer } from '../../../lib/doc/lay.ts'
import { SUGGESTIONS_MAX, TITLE_MAX_CHARACTERS } from '../../../lib/journey/limits.ts'
import type { CommandError, CommandInput } from '../../../lib/sync/commands.ts'
import { lockBoard, seatRow } from '../../db/standing.ts'
import { deleteSuggestion, keepSuggestion, markLaid, suggestionsOf } from '../../db/suggestions.ts'
import type { Room } from '../../rooms/room.ts'
import type { Command } from '../command.ts'
import { mayGive } from '../may-give.ts'
import { answerOf, DONE, Refused } from '../refused.ts'
import { writeInto } from './write-into.ts'

export const keep: Command<'keepSuggestion'> = {
  input: z.object({ id: z.uuid(), title: z.string().trim().min(1).max(TITLE_MAX_CHARACTERS) }),
  async run({ tx, board }, { id, title }) {
    const others = (await suggestionsOf(tx, board.id)).filter((each) => each.id !== id)
    if (others.length >= SUGGESTIONS_MAX) return 'boardFull'
    return (await keepSuggestion(tx, board.id, id, title)) ? null : 'notFound'
  },
}

export const drop: Command<'dropSuggestion'> = {
  input: z.object({ id: z.uuid() }),
  async run({ tx, board }, { id }) {
    return (await deleteSuggestion(tx, board.id, id)) ? null : 'notFound'
  },
}

export const layInput: z.ZodType<CommandInput['laySuggestions']> = z.object({
  ids: z.array(z.uuid()).min(1).max(SUGGESTIONS_MAX),
  journeyId: z.string().min(1).max(64),
})

/** In the order in which they were written, in the name of whoever presses. */
export async function laySuggestions(
  room: Room,
  seatId: string,
  { ids, journeyId }: CommandInput['laySuggestions'],
): Promise<CommandError | null> {
  const { boardId } = room
  const work = () =>
    room.exclusively(async (tx, live) => {
      mayGive('laySuggestions', await lockBoard(tx, boardId), await seatRow(tx, boardId, seatId))
      const view = room.view()
      const asked = (await suggestionsOf(tx, boardId)).filter(({ id }) => ids.includes(id))
      if (asked.length === 0 || !view.journeys.some(({ id }) => id === journeyId))
        throw new Refused('notFound')
      // One in the bin is not on the board: it is laid anew.
      const lacking = asked.filter(({ laidAs }) => !view.chapters.some(({ id }) => id === laidAs))
      if (lacking.length === 0) throw DONE
      if (!hasRoomFor(live, 'chapters', lacking.length)) throw new Refused('boardFull')
      const newcomers: Newcomer[] = []
      for (const { id: suggestionId, title } of lacking) {
        const id = crypto.randomUUID()
        await markLaid(tx, boardId, suggestionId, id)
        newcomers.push({ kind: 'chapters', id, parent: journeyId, createdBy: seatId, values: { title } })
      }
      return writeInto(tx, boardId, live, newcomers, 'suggestions.laid')
    })
  return answerOf(work)
}
