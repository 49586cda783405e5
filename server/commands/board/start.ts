import { z } from 'zod'
import { raiseRev, setStage } from '../../db/standing.ts'
import { postgresLog } from '../../db/postgres-log.ts'
import type { Command } from '../command.ts'

/** Opens the board for everyone who is in; how it stood before the first edit is kept. */
export const start: Command<'start'> = {
  input: z.object({}),
  async run({ tx, room, board, seat }) {
    await setStage(tx, board.id, 'live')
    await raiseRev(tx, board.id)
    await postgresLog(tx).keep({
      boardId: board.id,
      epoch: room.head.epoch,
      seq: room.head.seq,
      kind: 'start',
      version: board.version,
      document: room.encode(),
      canonical: null,
      createdBy: seat.id,
    })
    return null
  },
}
