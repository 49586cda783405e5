/**
 * The append log of a board's document, as the rooms need it. `postgres-log.ts` is the real one,
 * `memory-log.ts` another for tests; one contract suite holds for both.
 */
import { createHash } from 'node:crypto'
import type { BoardSize } from '../../lib/journey/entities.ts'
import type { Step } from '../../lib/journey/policy.ts'

/** What a writer believes the board to be at: a write is accepted only while all three still hold. */
export type LogHead = { epoch: number; seq: number; rev: number }

export type LogRow = {
  /** Null: written by the server. */
  seatId: string | null
  clientId: number | null
  body: Uint8Array
  /** Described changes, one event row each. */
  changes: readonly object[]
  step: string
}

/** `sha256` is null in rows from before it was kept. */
export type StoredRow = { seq: number; body: Uint8Array; sha256: Uint8Array | null }
export type StoredSnapshot = { seq: number; document: Uint8Array; sha256: Uint8Array | null }

/** All that loading takes, as of one moment. */
export type Stored = LogHead & {
  snapshot: StoredSnapshot | null
  /** Everything after the snapshot, in order. */
  rows: StoredRow[]
  /** The first row that was set aside, if any: from there on nothing counts. */
  damagedFrom: number | null
}

export type NewSnapshot = {
  boardId: string
  epoch: number
  seq: number
  kind: 'log' | 'start' | 'step' | 'close' | 'restore'
  version: string
  /** For who looks for one to go back to. */
  step?: Step
  size?: BoardSize
  document: Uint8Array
  /** Plain JSON; null for a snapshot that only loads. */
  canonical: unknown
  createdBy: string | null
}

export interface BoardLog {
  /** Null when there is no such board. */
  head(boardId: string): Promise<LogHead | null>
  /** Null when there is no such board. `below`: only snapshots of before this seq; a later one is broken. */
  load(boardId: string, below?: number): Promise<Stored | null>
  /**
   * Writes all rows or none. The new seq, or null when somebody else wrote or rights changed since
   * `head` was read: then catch up, judge again and retry.
   */
  append(boardId: string, head: LogHead, rows: readonly LogRow[]): Promise<number | null>
  /**
   * Nobody else appends to this board until `work` is done; what it appends is committed when this resolves.
   * Short, and with the log it is given only: others wait for it.
   */
  whileHeld<T>(boardId: string, work: (log: BoardLog) => Promise<T>): Promise<T>
  /** In order. Rows that a snapshot covers may be gone: whoever sees a gap loads the whole. */
  rowsAfter(boardId: string, epoch: number, seq: number): Promise<StoredRow[]>
  keep(snapshot: NewSnapshot): Promise<void>
  /**
   * The newest `log` snapshot covers its rows and the `log` snapshots before it: they go. Events stay.
   * Returns how many rows went.
   */
  forgetCovered(boardId: string, epoch: number): Promise<number>
  /** The row at `seq` can't be loaded. Noted once, however many find it. */
  setAside(boardId: string, epoch: number, seq: number, why: string): Promise<void>
  /**
   * The board begins anew with `document`: the log of the old epoch takes no more rows. The new head,
   * or null when somebody else wrote since `head` was read.
   */
  beginEpoch(boardId: string, head: LogHead, document: Uint8Array): Promise<LogHead | null>
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** Are these the bytes that were stored? Rows from before sums were kept are believed. */
export function isWhole(bytes: Uint8Array, sum: Uint8Array | null): boolean {
  return sum === null || Buffer.compare(sha256(bytes), sum) === 0
}
