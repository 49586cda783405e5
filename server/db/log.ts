/**
 * The append log of a board's document. Postgres is the truth: a batch is accepted by one
 * compare-and-set on (epoch, seq, rev), so two writers, or a write racing a revoke, can't both win.
 */
import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Db, Tx } from './pool.ts'
import { boardEvents, boardSnapshots, boardUpdates, boards } from './schema.ts'

export type LogHead = { epoch: number; seq: number; rev: number }

export type LogRow = {
  /** Null: written by the server. */
  seatId: string | null
  clientId: number | null
  body: Uint8Array
  /** Described changes, one event row each. */
  changes: readonly object[]
  step: string
}

/**
 * Appends rows in the caller's transaction. Returns the new seq, or null when somebody else wrote
 * or rights changed since `head` was read: then catch up, judge again and retry.
 */
export async function appendRows(
  tx: Tx,
  boardId: string,
  head: LogHead,
  rows: readonly LogRow[],
): Promise<number | null> {
  const seq = head.seq + rows.length
  const moved = await tx
    .update(boards)
    .set({ seq: sql`${boards.seq} + ${rows.length}` })
    .where(
      and(
        eq(boards.id, boardId),
        eq(boards.epoch, head.epoch),
        eq(boards.seq, head.seq),
        eq(boards.rev, head.rev),
      ),
    )
    .returning({ seq: boards.seq })
  if (moved.length === 0) return null
  await tx.insert(boardUpdates).values(
    rows.map((row, index) => ({
      boardId,
      epoch: head.epoch,
      seq: head.seq + index + 1,
      seatId: row.seatId,
      clientId: row.clientId,
      body: row.body,
    })),
  )
  const events = rows.flatMap((row, index) =>
    row.changes.map((change) => ({
      boardId,
      seq: head.seq + index + 1,
      step: row.step,
      seatId: row.seatId,
      change,
    })),
  )
  if (events.length > 0) await tx.insert(boardEvents).values(events)
  return seq
}

/** Latest snapshot of the epoch (if any) and the rows after it, in order. */
export async function loadLog(
  db: Db | Tx,
  boardId: string,
  epoch: number,
): Promise<{ snapshot: Uint8Array | null; rows: { seq: number; body: Uint8Array }[] }> {
  const [snapshot] = await db
    .select({ seq: boardSnapshots.seq, document: boardSnapshots.document })
    .from(boardSnapshots)
    .where(and(eq(boardSnapshots.boardId, boardId), eq(boardSnapshots.epoch, epoch)))
    .orderBy(desc(boardSnapshots.seq))
    .limit(1)
  const rows = await rowsAfter(db, boardId, epoch, snapshot?.seq ?? 0)
  return { snapshot: snapshot?.document ?? null, rows }
}

export function rowsAfter(
  db: Db | Tx,
  boardId: string,
  epoch: number,
  seq: number,
): Promise<{ seq: number; body: Uint8Array }[]> {
  return db
    .select({ seq: boardUpdates.seq, body: boardUpdates.body })
    .from(boardUpdates)
    .where(and(eq(boardUpdates.boardId, boardId), eq(boardUpdates.epoch, epoch), gt(boardUpdates.seq, seq)))
    .orderBy(asc(boardUpdates.seq))
}

export async function storeSnapshot(
  tx: Tx,
  snapshot: {
    boardId: string
    epoch: number
    seq: number
    kind: 'log' | 'start' | 'close'
    version: string
    document: Uint8Array
    /** Plain JSON; null for a snapshot that only loads. */
    canonical: unknown
    createdBy: string | null
  },
): Promise<void> {
  await tx.insert(boardSnapshots).values(snapshot)
}
