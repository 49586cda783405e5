/** A new workshop: its rows and its document in one transaction. */
import * as Y from 'yjs'
import { seedDocument } from '../../lib/doc/write.ts'
import { boardAccess, mayCarryOn } from '../db/access.ts'
import { leaseToServer } from '../db/leases.ts'
import { db } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { boardRow } from '../db/standing.ts'
import { ensureTeamOf, insertWorkshop } from '../db/workshops.ts'
import { Refusal } from '../http/route.ts'
import { emptyDocument } from '../rooms/gate.ts'
import { firstView } from './first-view.ts'
import type { NewWorkshop } from './new-workshop.ts'

export function createWorkshop(userId: string, input: NewWorkshop): Promise<{ boardId: string }> {
  return db().transaction(async (tx) => {
    const after = input.after ? await boardAccess(userId, input.after, tx) : null
    if (input.after && !(after && mayCarryOn(after))) throw new Refusal(404, 'notFound')
    const teamId = await ensureTeamOf(tx, userId)
    const { boardId } = await insertWorkshop(tx, userId, teamId, input)
    const board = await boardRow(tx, boardId)
    if (!board) throw new Error('a new board is not there')
    const document = emptyDocument()
    seedDocument(
      document,
      firstView(input, () => crypto.randomUUID()),
      new Map(),
    )
    await leaseToServer(tx, boardId, document.clientID)
    const made = await postgresLog(tx).append(boardId, board, [
      {
        seatId: null,
        clientId: document.clientID,
        body: Y.encodeStateAsUpdate(document),
        changes: [{ what: 'board.made', from: input.template }],
        step: board.step,
      },
    ])
    document.destroy()
    if (made === null) throw new Error('a new board was written by somebody else')
    return { boardId }
  })
}
