/** Earlier states of a board, for organisers who want one back. */
import { and, desc, eq, ne } from 'drizzle-orm'
import { isWhole } from './log.ts'
import type { Rows } from './pool.ts'
import { boardSnapshots } from './schema.ts'

export type SnapshotRow = {
  id: string
  kind: 'start' | 'step' | 'close' | 'restore'
  version: string
  at: Date
}

/** Newest first; what compaction keeps for itself is left out. */
export async function snapshotsOf(on: Rows, boardId: string): Promise<SnapshotRow[]> {
  const rows = await on
    .select({
      id: boardSnapshots.id,
      kind: boardSnapshots.kind,
      version: boardSnapshots.version,
      at: boardSnapshots.at,
    })
    .from(boardSnapshots)
    .where(and(eq(boardSnapshots.boardId, boardId), ne(boardSnapshots.kind, 'log')))
    .orderBy(desc(boardSnapshots.at))
  return rows.flatMap(({ kind, ...row }) => (kind === 'log' ? [] : [{ ...row, kind }]))
}

/** Null when this board has no such snapshot, or its bytes changed since they were written. */
export async function snapshotDocument(on: Rows, boardId: string, id: string): Promise<Uint8Array | null> {
  const [row] = await on
    .select({ document: boardSnapshots.document, sha256: boardSnapshots.sha256 })
    .from(boardSnapshots)
    .where(and(eq(boardSnapshots.boardId, boardId), eq(boardSnapshots.id, id)))
  return row && isWhole(row.document, row.sha256) ? row.document : null
}
