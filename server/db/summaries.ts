import type { Db, Tx } from './pool.ts'
import { boardSummaries } from './schema.ts'

export async function storeSummary(db: Db | Tx, summary: typeof boardSummaries.$inferInsert): Promise<void> {
  const { boardId: _id, ...set } = summary
  await db.insert(boardSummaries).values(summary).onConflictDoUpdate({ target: boardSummaries.boardId, set })
}
