/** Its own thread: reads a board's log from Postgres itself and compacts it. Started by `compaction.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { compactBoard } from './compact.ts'

export type CompactOrder = { url: string; boardId: string }
export type Compacted = { coveredTo: number | null }

const { url, boardId }: CompactOrder = workerData
const database = openDatabase(url)
try {
  const coveredTo = await compactBoard(postgresLog(database), boardId)
  // A thread's port, not a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage({ coveredTo } satisfies Compacted)
} finally {
  await database.$client.end()
}
