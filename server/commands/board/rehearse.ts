/** Trying a workshop out before its start, with people whom the server acts; and back to how it was. */
import { z } from 'zod'
import type { CommandError } from '../../../lib/sync/commands.ts'
import { ACTORS, actorName } from '../../rehearsal/actors.ts'
import { db } from '../../db/pool.ts'
import { postgresLog } from '../../db/postgres-log.ts'
import { beginRehearsal, forgetRehearsal, rehearsalOf, seatActor, standBefore } from '../../db/rehearsals.ts'
import { snapshotDocument, snapshotsOf } from '../../db/snapshots.ts'
import { boardRow, lockBoard, seatRow } from '../../db/standing.ts'
import { buildOn } from '../../rooms/load-board.ts'
import type { Room } from '../../rooms/room.ts'
import { mayGive } from '../may-give.ts'
import { answerOf, Refused } from '../refused.ts'
import { start } from './start.ts'

export const rehearseInput = z.object({})

/** Thrown when another node wrote meanwhile: what this one holds is not what has to come back. */
const BEHIND = new Error('behind')
const TRIES_MAX = 5

/**
 * Begins the workshop as a start does, with people who are acted. Of one that is under way it calls back those
 * who went.
 */
export function rehearse(room: Room, seatId: string): Promise<CommandError | null> {
  const { boardId } = room
  const work = () =>
    db().transaction(async (tx) => {
      const { board, seat } = mayGive(
        'rehearse',
        await lockBoard(tx, boardId),
        await seatRow(tx, boardId, seatId),
      )
      if (board.rehearsal) return
      if (board.stage === 'live') throw new Refused('wrongStage')
      if (board.seq !== room.head.seq) throw BEHIND
      await beginRehearsal(tx, board, Math.floor(Math.random() * 2 ** 31))
      for (const actor of ACTORS)
        if (
          !(await seatActor(tx, boardId, actorName(actor, board.language), actor.department[board.language]))
        )
          throw new Refused('boardFull')
      const error = await start.run({ tx, room, board, seat }, {})
      if (error) throw new Refused(error)
    })
  return answerOf(async () => {
    for (let tries = 1; ; tries++) {
      const head = await boardRow(db(), boardId)
      if (head) await room.upTo(head)
      try {
        return await work()
      } catch (error) {
        if (error !== BEHIND || tries === TRIES_MAX) throw error
      }
    }
  })
}

export const startCleanInput = z.object({})

/** As a restore, to how the board stood when the rehearsal began; and its rows with it. */
export function startClean(room: Room, seatId: string): Promise<CommandError | null> {
  const { boardId } = room
  return answerOf(() =>
    room.endEpoch(async (tx, head) => {
      const { board } = mayGive(
        'startClean',
        await lockBoard(tx, boardId),
        await seatRow(tx, boardId, seatId),
      )
      const rehearsal = await rehearsalOf(tx, boardId)
      // The one that its beginning kept: before it the board had never begun.
      const first = (await snapshotsOf(tx, boardId)).find(({ kind }) => kind === 'start')
      const document = first ? await snapshotDocument(tx, boardId, first.id) : null
      if (!rehearsal || !document) throw new Refused('notFound')
      const readable = buildOn({ seq: 0, document }, [], 0)
      if (!readable) throw new Refused('invalid')
      readable.document.destroy()
      const log = postgresLog(tx)
      await forgetRehearsal(tx, boardId, rehearsal)
      // How it stood is kept as after every restore: a real workshop may have been taken for a rehearsal.
      await log.keep({
        boardId,
        epoch: head.epoch,
        seq: head.seq,
        kind: 'restore',
        version: board.version,
        document: room.encode(),
        canonical: null,
        createdBy: seatId,
      })
      if (!(await log.beginEpoch(boardId, head, document))) throw new Error('written while it was held')
      await standBefore(tx, boardId, rehearsal.before)
    }),
  )
}
