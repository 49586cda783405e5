/** Everybody in the rooms, spread over threads so that who measures is not what is measured. */
import { Worker } from 'node:worker_threads'
import type { Ticket } from './client.ts'
import { Histogram } from './histogram.ts'
import { Ledger, ledgerMemory, type LedgerMemory } from './ledger.ts'
import type { Board, Duty } from './trace.ts'

export type Member = { ticket: Ticket; author: number; full: boolean; room: number }

/** What a thread is born with. */
export type CrewData = {
  memory: LedgerMemory
  thread: number
  members: readonly Member[]
  /** First and last author of each room. */
  rooms: readonly { from: number; to: number }[]
  seed: number
  duty: Duty
  update: Uint8Array
  board: Board
}

export type Told = { counts: Float64Array; n: number; max: number }
export type Measured = { edits: Told; applied: Told; presence: Told; saved: Told; lagP99Ms: number }
export type Checked = {
  /** Clients that did not get every edit of everybody else. */
  incomplete: number
  /** Clients whose content is not the reader's. */
  different: number
  /** Clients with frames that were never acknowledged (our server only). */
  unsaved: number
  closedWith: number[]
}
export type Ask =
  | { ask: 'join' }
  | { ask: 'begin' }
  | { ask: 'measure' }
  | { ask: 'measured' }
  | { ask: 'pause' }
  /** The state of each room as a fresh reader got it; null: of one of the room's own (a relay). */
  | { ask: 'check'; readers: (Uint8Array | null)[] }
  /** For a killed server: edits that others saw, edits that were acknowledged, by author. */
  | { ask: 'witness' }
  | { ask: 'leave' }

export type Witness = { author: number; seen: number; acknowledged: number }

export class Crew {
  readonly ledger: Ledger
  readonly #workers: Worker[] = []
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  #asked = 0
  #broken: Error | null = null

  constructor(options: Omit<CrewData, 'memory' | 'thread'> & { threads: number; firstClientId: number }) {
    const { threads, firstClientId, members, ...shared } = options
    const memory = ledgerMemory(members.length, threads, firstClientId)
    this.ledger = new Ledger(memory, 0)
    for (let thread = 0; thread < threads; thread += 1) {
      // whole rooms where there are many, else turn by turn: each thread its share of the full clients
      const own = members.filter(({ author, room }) =>
        options.rooms.length > 1 ? room % threads === thread : author % threads === thread,
      )
      const data: CrewData = { ...shared, memory, thread, members: own }
      const worker = new Worker(new URL('./crew-thread.mjs', import.meta.url), { workerData: data })
      worker.on('message', ({ id, value, error }: { id: number; value: unknown; error?: string }) => {
        const waiting = this.#waiting.get(id)
        this.#waiting.delete(id)
        if (error === undefined) waiting?.resolve(value)
        else waiting?.reject(new Error(error))
      })
      worker.on('error', (error) => {
        this.#broken = error instanceof Error ? error : new Error(String(error))
        for (const waiting of this.#waiting.values()) waiting.reject(this.#broken)
      })
      this.#workers.push(worker)
    }
  }

  async #all<T>(ask: Ask): Promise<T[]> {
    if (this.#broken) throw this.#broken
    return Promise.all(
      this.#workers.map(
        (worker) =>
          new Promise<T>((resolve, reject) => {
            const id = (this.#asked += 1)
            this.#waiting.set(id, { resolve: (value) => resolve(value as T), reject })
            worker.postMessage({ id, ...ask })
          }),
      ),
    )
  }

  async join(): Promise<void> {
    await this.#all({ ask: 'join' })
  }
  async begin(): Promise<void> {
    await this.#all({ ask: 'begin' })
  }
  async measure(): Promise<void> {
    await this.#all({ ask: 'measure' })
  }
  async pause(): Promise<void> {
    await this.#all({ ask: 'pause' })
  }
  async leave(): Promise<void> {
    await this.#all({ ask: 'leave' }).catch(() => {})
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  /** All threads' latencies as one; `lagP99Ms` of the slowest thread. */
  async measured() {
    const parts = await this.#all<Measured>({ ask: 'measured' })
    const merge = (pick: (part: Measured) => Told) => {
      const sum = new Histogram()
      for (const part of parts) sum.merge(pick(part))
      return sum
    }
    return {
      edits: merge((part) => part.edits),
      applied: merge((part) => part.applied),
      presence: merge((part) => part.presence),
      saved: merge((part) => part.saved),
      lagP99Ms: Math.max(...parts.map((part) => part.lagP99Ms)),
    }
  }

  async check(readers: (Uint8Array | null)[]): Promise<Checked> {
    const parts = await this.#all<Checked>({ ask: 'check', readers })
    return {
      incomplete: parts.reduce((sum, part) => sum + part.incomplete, 0),
      different: parts.reduce((sum, part) => sum + part.different, 0),
      unsaved: parts.reduce((sum, part) => sum + part.unsaved, 0),
      closedWith: [...new Set(parts.flatMap((part) => part.closedWith))],
    }
  }

  async witness(): Promise<Witness[]> {
    const parts = await this.#all<Witness[]>({ ask: 'witness' })
    return parts.flat()
  }
}
