/**
 * Appends of all boards of this process, in few commits. With nothing under way one goes out at once; what
 * comes while others are being written goes with the next, together: sixty rooms in which a handful types
 * would otherwise wait for two thousand commits a second.
 */
import type { Pool } from 'pg'
import { betweenStatementsMs } from '../busy.ts'
import { type Append, APPEND_TEXT, valuesOf } from './append-statement.ts'
import type { LogHead, LogRow } from './log.ts'
import { isDatabaseDown } from './pool.ts'

/** Statements under way at one moment: one is being planned and sent while the other waits for the disk. */
const UNDER_WAY_MAX = 2
const GROUP_MAX_BYTES = 1024 * 1024

type Waiting = Append & { resolve: (seq: number | null) => void; reject: (error: unknown) => void }

export class Appends {
  readonly #pool: Pool
  readonly #between: () => number
  #waiting: Waiting[] = []
  #underWay = 0
  #gathering = false
  #sentAt = Number.NEGATIVE_INFINITY
  /** Of the last statement; null when it was of several. */
  #lastBoard: string | null = null

  /** `between`: how many ms at least from one statement to the next, of another board. */
  constructor(pool: Pool, between: () => number = betweenStatementsMs) {
    this.#pool = pool
    this.#between = between
  }

  /** As `BoardLog.append`. */
  append(boardId: string, head: LogHead, rows: readonly LogRow[]): Promise<number | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ boardId, head, rows, resolve, reject })
      this.#next()
    })
  }

  #next(): void {
    if (this.#underWay >= UNDER_WAY_MAX || this.#waiting.length === 0 || this.#gathering) return
    const wait = this.#sentAt + this.#between() - performance.now()
    // A board that writes by itself has gathered already.
    if (wait > 0 && this.#waiting.some(({ boardId }) => boardId !== this.#lastBoard)) {
      this.#gathering = true
      setTimeout(() => {
        this.#gathering = false
        this.#next()
      }, wait)
      return
    }
    const group = this.#takeGroup()
    this.#sentAt = performance.now()
    this.#lastBoard = group.length === 1 ? (group[0]?.boardId ?? null) : null
    this.#underWay += 1
    void this.#write(group).finally(() => {
      this.#underWay -= 1
      this.#next()
    })
  }

  /** In order, each board once: one statement can't move a head twice. */
  #takeGroup(): Waiting[] {
    const boards = new Set<string>()
    const [group, rest]: [Waiting[], Waiting[]] = [[], []]
    let bytes = 0
    for (const one of this.#waiting) {
      const fits = !boards.has(one.boardId) && (group.length === 0 || bytes < GROUP_MAX_BYTES)
      boards.add(one.boardId)
      if (fits) bytes += one.rows.reduce((sum, row) => sum + row.body.byteLength, 0)
      ;(fits ? group : rest).push(one)
    }
    this.#waiting = rest
    return group
  }

  /** Never throws: everyone of the group is answered. */
  async #write(group: readonly Waiting[]): Promise<void> {
    try {
      const values = valuesOf(group)
      const { rows } = await this.#pool.query<{ id: string }>({ name: 'append', text: APPEND_TEXT, values })
      const moved = new Set(rows.map(({ id }) => id))
      for (const { boardId, head, rows: own, resolve } of group)
        resolve(moved.has(boardId) ? head.seq + own.length : null)
    } catch (error) {
      const [first, ...others] = group
      // one board may be held, or its rows be what Postgres refuses: the others must not wait for it
      if (others.length > 0 && !isDatabaseDown(error))
        await Promise.all(group.map((one) => this.#write([one])))
      else for (const one of [first, ...others]) one?.reject(error)
    }
  }
}
