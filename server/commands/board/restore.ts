/**
 * Back to an earlier state. The board begins a new epoch from it: every open line ends with 4410 and
 * comes back to the restored board, and nothing that was written for the old epoch can arrive any more.
 */
import { z } from 'zod'
import type { CommandError, CommandInput } from '../../../lib/sync/commands.ts'
import { postgresLog } from '../../db/postgres-log.ts'
import { hasOpenRound } from '../../db/rounds.ts'
import { snapshotDocument } from '../../db/snapshots.ts'
import { lockBoard, seatRow } from '../../db/standing.ts'
import { buildOn } from '../../rooms/load-board.ts'
import type { Room } from '../../rooms/room.ts'
import { keepVersion } from '../keep-version.ts'
import { mayGive } from '../may-give.ts'
import { answerOf, Refused } from '../refused.ts'

export const restoreInput: z.ZodType<CommandInput['restoreBoard']> = z.object({
  snapshotId: z.uuid().nullable(),
})

export function restoreBoard(
  room: Room,
  seatId: string,
  { snapshotId }: CommandInput['restoreBoard'],
): Promise<CommandError | null> {
  const { boardId } = room
  return answerOf(() =>
    room.endEpoch(async (tx, head) => {
      const { board } = mayGive(
        'restoreBoard',
        await lockBoard(tx, boardId),
        await seatRow(tx, boardId, seatId),
      )
      // A round's touchpoints could be gone under the voters' hands.
      if (await hasOpenRound(tx, boardId)) throw new Refused('roundOpen')
      const document = snapshotId === null ? room.encode() : await snapshotDocument(tx, boardId, snapshotId)
      if (!document) throw new Refused('notFound')
      const readable = buildOn({ seq: 0, document }, [], 0)
      if (!readable) throw new Refused('invalid')
      readable.document.destroy()
      // How it stood before, so that a restore can be taken back by another one.
      await keepVersion(tx, room, { kind: 'restore', seatId, board })
      if (!(await postgresLog(tx).beginEpoch(boardId, head, document)))
        throw new Error('written while it was held')
    }),
  )
}
