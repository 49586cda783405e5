/** Work that nobody else may write beside: a transaction that holds the board's row, between two writes of the room. */
import { db, type Tx } from '../db/pool.ts'
import type { LogHead } from '../db/log.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { lockBoard } from '../db/standing.ts'
import type { Missed } from './missed.ts'
import type { Writer } from './writer.ts'
import type { Writing } from './writing.ts'

/** `work` is given the head to write at. It may run more than once: what a run answered null to is undone. */
export function inTurn<W extends Writer>(
  writing: Writing<W>,
  boardId: string,
  work: (tx: Tx, head: LogHead) => Promise<Missed | null>,
): Promise<void> {
  return writing.alone((reach) =>
    inTransaction(async (tx) => {
      await lockBoard(tx, boardId)
      const head = await reach(postgresLog(tx))
      return head && work(tx, head)
    }),
  )
}

/** Null undoes the transaction too. */
async function inTransaction<T>(work: (tx: Tx) => Promise<T | null>): Promise<T | null> {
  const undone = new Error('not done')
  return db()
    .transaction(async (tx) => {
      const done = await work(tx)
      if (done === null) throw undone
      return done
    })
    .catch((error: unknown) => {
      if (error === undone) return null
      throw error
    })
}
