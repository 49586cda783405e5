/**
 * What travels over the one socket of a board. 0–3 are y-protocols' own; ours start at 100.
 * Close codes 4400–4499 are final for the client, everything else is tried again.
 */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** Server → client: varuint n, the first n sync frames of this connection are committed. */
  saved: 100,
  /** Server → client: nothing in it; keeps the client's 30 s watchdog quiet. */
  heartbeat: 101,
  /** Server → client: JSON `Push`. */
  board: 102,
  /** Client → server: JSON `Ask`. */
  command: 103,
  /** Server → client: JSON `Answer`. */
  answer: 104,
  /** Client → server: varuint, the `rev` of the board state by which it judges its edits from now on. */
  seen: 105,
  /** Server → client, once the board was quiet for a while: JSON `Digest`, what the document comes down to. */
  digest: 106,
} as const

export const CLOSE = {
  signIn: 4401,
  notYours: 4403,
  gone: 4404,
  refused: 4409,
  otherEpoch: 4410,
  tooBig: 4413,
  /** Refused again and again: no line for a while. */
  resting: 4423,
  newerVersion: 4426,
  tooOften: 4429,
  restarting: 1012,
  tooSlow: 1013,
} as const

/** Does the client stay away after this code? */
export const isFinal = (code: number): boolean => code >= 4400 && code < 4500

export { SCHEMA_VERSION } from '../journey/schema-version.ts'

/** Equal on both ends, or the two documents have silently gone apart. */
export type Digest = { content: string; shape: string }

export const HEARTBEAT_MS = 20_000
export const SYNC_PATH = '/sync/'
/** A socket to this path says one heartbeat and closes: the join page's test of the network. */
export const CHECK_PATH = '/sync/check'
