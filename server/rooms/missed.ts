/** What others wrote since a room last looked. */
import { isWhole, type BoardLog, type LogHead, type Stored } from '../db/log.ts'

const LOADS_MAX = 3

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
  for (let tries = 0; tries < LOADS_MAX; tries++) {
    const whole = await log.load(boardId)
    if (!whole || whole.epoch !== epoch) throw new Error('the board began anew')
    const start = whole.snapshot ? [whole.snapshot.document] : []
    if (fitsTogether(whole))
      return { bodies: [...start, ...whole.rows.map((row) => row.body)], seq: whole.seq, whole: true }
  }
  throw new Error('what is stored does not fit together')
}

/** In a transaction that began earlier, `load` can meet the log before and after a compaction. */
function fitsTogether({ snapshot, rows, seq, damagedFrom }: Stored): boolean {
  const first = (snapshot?.seq ?? 0) + 1
  return (
    damagedFrom === null &&
    (!snapshot || isWhole(snapshot.document, snapshot.sha256)) &&
    rows.every((row, n) => row.seq === first + n && isWhole(row.body, row.sha256)) &&
    first + rows.length === seq + 1
  )
}
