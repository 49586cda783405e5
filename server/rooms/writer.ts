/** Who writes a board, and what writing needs of the room around it. */
import type { Standing } from '../../lib/journey/policy.ts'
import type { BoardLog } from '../db/log.ts'
import type { Verdict } from './gate.ts'

/** Whoever proposes: a socket, as far as writing needs to know it. */
export interface Writer {
  readonly seatId: string
  readonly clientId: number
  readonly leases: ReadonlySet<number>
  /** We ended it: what it still sends, or what waits to be judged, counts no more. */
  readonly over: boolean
  /** It has not said yet that it knows the rights of now. */
  readonly unaware: boolean
  /** `away`: by all that was open meanwhile too. */
  standings(away: boolean): Standing[]
}

/** `count`: how many sync frames of its connection it makes with those before it. */
export type Proposal<W extends Writer> = { writer: W; update: Uint8Array; first: boolean; count: number }
export type Refused = Extract<Verdict, { ok: false }>

/** The room around it. */
export interface Ground<W extends Writer> {
  readonly boardId: string
  log(): BoardLog
  /** As the rows were last read. */
  standing(): { epoch: number; rev: number; step: string; writable: boolean }
  /** Reads the rows again. False when this room is at its end: nothing is written any more. */
  refresh(): Promise<boolean>
  flushEveryMs(): number
  /** Committed and in the live document: to everyone, and to each writer how far it is saved. */
  publish(frames: readonly Uint8Array[], saved: ReadonlyMap<W, number>): void
  refuse(writer: W, verdict: Refused): void
  /** Gives a writer the rights of now, whether its line is still open or not. */
  stand(writer: W): void
  /** Rows from seq `from` on, committed by this process. */
  wrote(from: number, bodies: readonly Uint8Array[]): void
}
