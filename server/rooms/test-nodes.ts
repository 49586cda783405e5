/** For tests: two nodes in one process on one database, and what is to be equal on both. */
import { readBoard } from '../../lib/doc/read.ts'
import { canonical } from '../../lib/format/canonical.ts'
import { db } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { loadBoard } from './load-board.ts'
import { RedisBus } from './redis-bus.ts'
import { openBench, type Bench, type Person } from './test-bench.ts'

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** One more node. Without `redisUrl` it knows the others by way of Postgres only. */
export async function openNode(redisUrl: string | null): Promise<Bench> {
  const nodeId = crypto.randomUUID()
  const bus = redisUrl ? await RedisBus.open(redisUrl, nodeId) : null
  const bench = await openBench({ nodeId, bus, lingerMs: 50 })
  if (bus) await until(() => bus.up, 5_000)
  return bench
}

export async function until(holds: () => boolean, ms = 10_000): Promise<number> {
  const began = performance.now()
  while (!holds()) {
    if (performance.now() - began > ms) throw new Error(`never came true: ${holds.toString()}`)
    await pause(2)
  }
  return performance.now() - began
}

type Source = { doc: Person['doc'] } | { boardId: string }

/** Content as canonical JSON: of a person's document, or loaded afresh from Postgres. */
export async function contentOf(of: Source): Promise<string> {
  const doc = 'doc' in of ? of.doc : (await loadBoard(postgresLog(db()), of.boardId))?.document
  if (!doc) throw new Error('no board')
  return JSON.stringify(canonical(readBoard(doc), new Map(), [], ''))
}
