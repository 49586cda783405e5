/**
 * Closing: the bin is emptied, an immutable snapshot with the revealed results is stored, and the
 * board is read-only for every role. All in one transaction, with nobody else writing.
 */
import * as Y from 'yjs'
import { z } from 'zod'
import { bodyAt } from '../../../lib/doc/edit.ts'
import { readBody, readBoard } from '../../../lib/doc/read.ts'
import { emptyBin } from '../../../lib/doc/empty-bin.ts'
import { canonical } from '../../../lib/format/canonical.ts'
import { isTakenOn } from '../../../lib/journey/follow-up.ts'
import { latestOutcomes, latestResults } from '../../../lib/journey/rounds.ts'
import type { RichBlock } from '../../../lib/journey/rich.ts'
import type { CommandError, CommandInput } from '../../../lib/sync/commands.ts'
import { followUpOf } from '../../db/follow-up.ts'
import { leaseToServer } from '../../db/leases.ts'
import { eraseUnshared } from '../../db/jottings.ts'
import { eraseOffers } from '../../db/offers.ts'
import { postgresLog } from '../../db/postgres-log.ts'
import { log } from '../../log.ts'
import type { Tx } from '../../db/pool.ts'
import { eraseUnopened } from '../../db/preparation.ts'
import { hasOpenRound, roundsOf } from '../../db/rounds.ts'
import { lockBoard, raiseRev, seatRow, setStage } from '../../db/standing.ts'
import { eraseUnlaid } from '../../db/suggestions.ts'
import { reportSoon } from '../../report/send-reports.ts'
import { twinOf } from '../../rooms/gate.ts'
import type { Room } from '../../rooms/room.ts'
import { writeSummary } from '../../rooms/summary.ts'
import { mayGive } from '../may-give.ts'
import { answerOf, Refused } from '../refused.ts'

export const closeInput: z.ZodType<CommandInput['closeBoard']> = z.object({
  version: z.string().trim().min(1).max(20),
  sure: z.boolean(),
})

export async function closeBoard(
  room: Room,
  seatId: string,
  { version, sure }: CommandInput['closeBoard'],
): Promise<CommandError | null> {
  const error = await answerOf(() =>
    room.exclusively(async (tx, live) => {
      mayGive('closeBoard', await lockBoard(tx, room.boardId), await seatRow(tx, room.boardId, seatId))
      if (await hasOpenRound(tx, room.boardId)) throw new Refused('roundOpen')
      if (!sure && !isTakenOn((await followUpOf(tx, room.boardId)).actions)) throw new Refused('noNext')
      const kept = twinOf(live, [])
      await leaseToServer(tx, room.boardId, kept.clientID)
      const before = Y.encodeStateVector(kept)
      emptyBin(kept)
      const body = Y.encodeStateAsUpdate(kept, before)
      return {
        write: {
          clientId: kept.clientID,
          body,
          changes: [{ what: 'bin.emptied' }, { what: 'board.closed' }],
        },
        after: (tx, seq) => freeze(tx, room, kept, seq, version, seatId),
      }
    }),
  )
  if (error) return error
  await room.refresh()
  // The board is closed, whatever becomes of its line on the home page.
  await writeSummary(room).catch((caught: unknown) =>
    log.error('close', 'the summary could not be written', caught, { board: room.boardId }),
  )
  reportSoon()
  return null
}

async function freeze(
  tx: Tx,
  room: Room,
  kept: Y.Doc,
  seq: number,
  version: string,
  seatId: string,
): Promise<void> {
  const view = readBoard(kept)
  const bodies = new Map<string, RichBlock[]>()
  for (const { id, hasBody } of [...view.touchpoints, ...view.parked]) {
    const fragment = hasBody ? bodyAt(kept, id) : null
    if (fragment) bodies.set(id, readBody(fragment))
  }
  const rounds = await roundsOf(tx, room.boardId)
  const results = [...latestResults(rounds).values()]
  // The test vote told nothing about the journey.
  const outcomes = latestOutcomes(rounds).filter(({ kind }) => kind !== 'trial')
  await postgresLog(tx).keep({
    boardId: room.boardId,
    epoch: room.head.epoch,
    seq,
    kind: 'close',
    version,
    document: Y.encodeStateAsUpdate(kept),
    canonical: canonical(view, bodies, results, version, outcomes),
    createdBy: seatId,
  })
  // Written for oneself or kept in hand, and never shared: it is nobody's from now on.
  await eraseUnshared(tx, room.boardId)
  await eraseUnopened(tx, room.boardId)
  await eraseUnlaid(tx, room.boardId)
  await eraseOffers(tx, room.boardId)
  await setStage(tx, room.boardId, 'closed', { version })
  await raiseRev(tx, room.boardId)
  kept.destroy()
}
