/** What others wrote since a room last looked. */
import { isWhole, type BoardLog, type LogHead } from '../db/log.ts'

/** What is in the log up to `seq` and not here yet. `whole`: with much that is known, in a snapshot. */
export type Missed = { seq: number; bodies: readonly Uint8Array[]; whole?: boolean }

/** Throws when the epoch is another by now, or a row can't be believed. */
export async function missedSince(log: BoardLog, boardId: string, { epoch, seq }: LogHead): Promise<Missed> {
  const [rows, head] = [await log.rowsAfter(boardId, epoch, seq), await log.head(boardId)]
  if (rows.some((row) => !isWhole(row.body, row.sha256)))
    throw new Error('a row has other bytes than written')
  const next = rows[0]?.seq ?? (head?.seq ?? 0) + 1
  if (next === seq + 1) return { bodies: rows.map((row) => row.body), seq: seq + rows.length }
  // Compacted meanwhile: the snapshot has what is missing, and taking twice changes nothing.
  const whole = await log.load(boardId)
  if (!whole || whole.epoch !== epoch) throw new Error('the board began anew')
  const start = whole.snapshot ? [whole.snapshot.document] : []
  return { bodies: [...start, ...whole.rows.map((row) => row.body)], seq: whole.seq, whole: true }
}
