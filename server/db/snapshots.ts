/** Earlier states of a board, for organisers who want one back. */
import { and, desc, eq, ne, notInArray } from 'drizzle-orm'
import type { Version } from '../../lib/sync/versions.ts'
import { isWhole } from './log.ts'
import type { Rows, Tx } from './pool.ts'
import { boardSnapshots, seats } from './schema.ts'

/** Newest first; what compaction and a new epoch keep for themselves is left out. */
export async function snapshotsOf(on: Rows, boardId: string): Promise<Version[]> {
  const rows = await on
    .select({
      id: boardSnapshots.id,
      kind: boardSnapshots.kind,
      version: boardSnapshots.version,
      step: boardSnapshots.step,
      size: boardSnapshots.size,
      by: boardSnapshots.createdBy,
      name: seats.name,
      at: boardSnapshots.at,
    })
    .from(boardSnapshots)
    .leftJoin(seats, eq(seats.id, boardSnapshots.createdBy))
    .where(and(eq(boardSnapshots.boardId, boardId), ne(boardSnapshots.kind, 'log')))
    .orderBy(desc(boardSnapshots.at))
  return rows.flatMap(({ kind, by, name, at, ...row }) =>
    kind === 'log' || (kind === 'restore' && by === null)
      ? []
      : [{ ...row, kind, by: name ?? '', at: at.getTime() }],
  )
}

/** Null when this board has no such snapshot, or its bytes changed since they were written. */
export async function snapshotDocument(on: Rows, boardId: string, id: string): Promise<Uint8Array | null> {
  const [row] = await on
    .select({ document: boardSnapshots.document, sha256: boardSnapshots.sha256 })
    .from(boardSnapshots)
    .where(and(eq(boardSnapshots.boardId, boardId), eq(boardSnapshots.id, id)))
  return row && isWhole(row.document, row.sha256) ? row.document : null
}

/** Of the states before a step only the newest so many stay; the others are of more weight, and few. */
export async function forgetSteps(tx: Tx, boardId: string, keep: number): Promise<void> {
  const steps = and(eq(boardSnapshots.boardId, boardId), eq(boardSnapshots.kind, 'step'))
  const newest = tx
    .select({ id: boardSnapshots.id })
    .from(boardSnapshots)
    .where(steps)
    .orderBy(desc(boardSnapshots.epoch), desc(boardSnapshots.seq), desc(boardSnapshots.at))
    .limit(keep)
  await tx.delete(boardSnapshots).where(and(steps, notInArray(boardSnapshots.id, newest)))
}
