/** Work that nobody else may write beside: a transaction that holds the board's row, between two writes of the room. */
import { db, type Tx } from '../db/pool.ts'
import type { LogHead } from '../db/log.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { lockBoard } from '../db/standing.ts'
import type { Missed } from './missed.ts'
import type { Writer } from './writer.ts'
import type { Writing } from './writing.ts'

/** `work` is given the head to write at. */
export function inTurn<W extends Writer>(
  writing: Writing<W>,
  boardId: string,
  work: (tx: Tx, head: LogHead) => Promise<Missed>,
): Promise<void> {
  return writing.alone((reach) =>
    db().transaction(async (tx) => {
      await lockBoard(tx, boardId)
      const head = await reach(postgresLog(tx))
      return head && work(tx, head)
    }),
  )
}
