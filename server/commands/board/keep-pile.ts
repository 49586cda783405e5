/** One press makes a chapter of a pile; whose titles lie in it stays to be seen. */
import { z } from 'zod'
import { hasRoomFor } from '../../../lib/doc/lay.ts'
import { titleOf } from '../../../lib/journey/alone.ts'
import type { CommandError, CommandInput } from '../../../lib/sync/commands.ts'
import { markKept, pilesAt } from '../../db/piles.ts'
import { lockBoard, seatRow } from '../../db/standing.ts'
import type { Room } from '../../rooms/room.ts'
import { mayGive } from '../may-give.ts'
import { answerOf, DONE, Refused } from '../refused.ts'
import { writeInto } from './write-into.ts'

export const keepPileInput: z.ZodType<CommandInput['keepPile']> = z.object({
  pileId: z.uuid(),
  titleId: z.uuid().nullable(),
})

export async function keepPile(
  room: Room,
  seatId: string,
  { pileId, titleId }: CommandInput['keepPile'],
): Promise<CommandError | null> {
  const { boardId } = room
  const work = () =>
    room.exclusively(async (tx, live) => {
      mayGive('keepPile', await lockBoard(tx, boardId), await seatRow(tx, boardId, seatId))
      const pile = (await pilesAt(tx, boardId)).find(({ id }) => id === pileId)
      const title =
        titleId === null ? titleOf(pile?.titles ?? []) : pile?.titles.find(({ id }) => id === titleId)
      const writer = pile?.titles.find(({ id }) => id === title?.id)?.seatId
      if (!pile || !title || writer === undefined) throw new Refused('notFound')
      const view = room.view()
      // In the bin it is not on the board: keeping the pile makes it anew.
      if (view.chapters.some(({ id }) => id === pile.keptAs)) throw DONE
      if (!view.journeys.some(({ id }) => id === pile.journeyId)) throw new Refused('notFound')
      if (!hasRoomFor(live, 'chapters', 1)) throw new Refused('boardFull')
      const id = crypto.randomUUID()
      await markKept(tx, pileId, id)
      const chapter = { kind: 'chapters', id, parent: pile.journeyId, createdBy: writer } as const
      return writeInto(tx, boardId, live, [{ ...chapter, values: { title: title.text } }], 'pile.kept')
    })
  return answerOf(work)
}
