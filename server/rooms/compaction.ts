/** When a board's log is compacted, and in what bounds. The work itself is done by a thread of its own. */
import { Worker } from 'node:worker_threads'
import { busyShare } from '../busy.ts'
import { log } from '../log.ts'
import type { CompactOrder, Compacted } from './compact-worker.ts'

const ROWS_MIN = 500
/** A thread of its own takes a core of its own: while the process is busy, a log may grow this long. */
const ROWS_MAX = 5_000
const BUSY_FROM = 0.35
/** Boards that began together are due together; between two of them there is room for others. */
const REST_MS = 2_000
const PAUSE_MS = 60_000
const TIME_MAX_MS = 30_000
const HEAP_MAX_MB = 512

/** As much of a room as compaction needs. */
type Grown = {
  readonly boardId: string
  readonly head: { seq: number }
  /** Seq up to which a snapshot holds everything. */
  coveredTo: number
  readonly onWritten: Set<() => void>
}

export class Compaction {
  /** One at a time for all boards: it is never urgent. */
  #running: AbortController | null = null
  #done: Promise<void> = Promise.resolve()
  #triedAt = new Map<string, number>()
  #endedAt = Number.NEGATIVE_INFINITY
  readonly #busy: () => number

  /** `busy`: which share of the time this process works. */
  constructor(busy: () => number = busyShare) {
    this.#busy = busy
  }

  watch(room: Grown): void {
    room.onWritten.add(() => {
      const rows = room.head.seq - room.coveredTo
      if (this.#running || rows < ROWS_MIN) return
      const now = performance.now()
      if (now - this.#endedAt < REST_MS || (rows < ROWS_MAX && this.#busy() > BUSY_FROM)) return
      if (now - (this.#triedAt.get(room.boardId) ?? -PAUSE_MS) < PAUSE_MS) return
      for (const [boardId, at] of this.#triedAt) if (now - at >= PAUSE_MS) this.#triedAt.delete(boardId)
      this.#triedAt.set(room.boardId, now)
      this.#done = this.#run(room)
    })
  }

  async #run(room: Grown): Promise<void> {
    const running = new AbortController()
    this.#running = running
    try {
      const coveredTo = await compactInThread(room.boardId, running.signal)
      if (coveredTo !== null) room.coveredTo = coveredTo
    } catch (error) {
      log.error('compaction', 'not done, the log stays as it is', error, { board: room.boardId })
    } finally {
      this.#running = null
      this.#endedAt = performance.now()
    }
  }

  /** Resolves when none runs. */
  idle(): Promise<void> {
    return this.#done
  }

  async close(): Promise<void> {
    this.#running?.abort()
    await this.#done
  }
}

/** In development and tests the thread needs tsx of its own: what the process loaded does not reach it. */
const FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(require('node:worker_threads').workerData.file)
})`

function startThread(order: CompactOrder): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MAX_MB }
  // Bundled, this code and the thread's lie side by side in `dist/`.
  const bundled = !import.meta.url.endsWith('.ts')
  const name = bundled ? './compact-worker.mjs' : './compact-worker.ts'
  const file = new URL(name, import.meta.url)
  return bundled
    ? new Worker(file, { workerData: order, resourceLimits, execArgv: [] })
    : new Worker(FROM_SOURCE, {
        workerData: { ...order, file: file.href },
        resourceLimits,
        execArgv: [],
        eval: true,
      })
}

/** The seq that is covered now, or null. Killing it at any moment leaves a board that loads. */
export function compactInThread(boardId: string, signal: AbortSignal): Promise<number | null> {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set')
  const worker = startThread({ url, boardId })
  return new Promise<number | null>((resolve, reject) => {
    const stop = (why: string) => {
      reject(new Error(why))
      void worker.terminate()
    }
    const timer = setTimeout(() => stop('took too long'), TIME_MAX_MS)
    signal.addEventListener('abort', () => stop('was stopped'), { once: true })
    let coveredTo: number | null = null
    worker.on('message', (done: Compacted) => (coveredTo = done.coveredTo))
    worker.on('error', reject)
    worker.on('exit', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve(coveredTo)
      else reject(new Error(`ended with code ${code}`))
    })
  })
}
