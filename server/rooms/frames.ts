/** Bytes of every frame that the server sends, and a bounded reader for those that come in. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE, type Digest } from '../../lib/sync/wire.ts'
import type { Answer } from '../../lib/sync/commands.ts'

function frame(type: number, write?: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write?.(encoder)
  return encoding.toUint8Array(encoder)
}

const SYNC_STEP_1 = 0
const SYNC_STEP_2 = 1
const SYNC_UPDATE = 2

function syncFrame(kind: number, bytes: Uint8Array): Uint8Array {
  return frame(MESSAGE.sync, (encoder) => {
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

export const stateVectorFrame = (vector: Uint8Array) => syncFrame(SYNC_STEP_1, vector)
export const answerToVectorFrame = (update: Uint8Array) => syncFrame(SYNC_STEP_2, update)
export const updateFrame = (update: Uint8Array) => syncFrame(SYNC_UPDATE, update)
export const savedFrame = (count: number) => frame(MESSAGE.saved, (e) => encoding.writeVarUint(e, count))
export const heartbeatFrame = () => frame(MESSAGE.heartbeat)
/** `push`: a `Push` as JSON. */
export const boardFrame = (push: string) => frame(MESSAGE.board, (e) => encoding.writeVarString(e, push))
export const answerFrame = (answer: Answer) =>
  frame(MESSAGE.answer, (e) => encoding.writeVarString(e, JSON.stringify(answer)))
export const digestFrame = (digest: Digest) =>
  frame(MESSAGE.digest, (e) => encoding.writeVarString(e, JSON.stringify(digest)))

export type PresenceEntry = { clientId: number; clock: number; state: string }

export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  return frame(MESSAGE.awareness, (outer) => {
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, entries.length)
    for (const entry of entries) {
      encoding.writeVarUint(inner, entry.clientId)
      encoding.writeVarUint(inner, entry.clock)
      encoding.writeVarString(inner, entry.state)
    }
    encoding.writeVarUint8Array(outer, encoding.toUint8Array(inner))
  })
}

export type Incoming =
  | { kind: 'stateVector'; vector: Uint8Array }
  | { kind: 'firstAnswer'; update: Uint8Array }
  | { kind: 'update'; update: Uint8Array }
  | { kind: 'presence'; entries: PresenceEntry[] }
  | { kind: 'queryPresence' }
  | { kind: 'command'; text: string }
  | { kind: 'seen'; rev: number }
  | { kind: 'junk' }

/** More entries than this in one presence frame come from no honest client. */
const PRESENCE_ENTRIES_MAX = 200

/** Reads one frame. Anything malformed or unknown is `junk`; never throws. */
export function readFrame(bytes: Uint8Array): Incoming {
  try {
    const decoder = decoding.createDecoder(bytes)
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        return readSync(decoder)
      case MESSAGE.awareness:
        return { kind: 'presence', entries: readPresence(decoding.readVarUint8Array(decoder)) }
      case MESSAGE.queryAwareness:
        return { kind: 'queryPresence' }
      case MESSAGE.command:
        return { kind: 'command', text: decoding.readVarString(decoder) }
      case MESSAGE.seen:
        return { kind: 'seen', rev: decoding.readVarUint(decoder) }
      default:
        return { kind: 'junk' }
    }
  } catch {
    return { kind: 'junk' }
  }
}

function readSync(decoder: decoding.Decoder): Incoming {
  const kind = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  switch (kind) {
    case SYNC_STEP_1:
      return { kind: 'stateVector', vector: bytes }
    case SYNC_STEP_2:
      return { kind: 'firstAnswer', update: bytes }
    case SYNC_UPDATE:
      return { kind: 'update', update: bytes }
    default:
      return { kind: 'junk' }
  }
}

function readPresence(bytes: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(bytes)
  const length = decoding.readVarUint(decoder)
  if (length > PRESENCE_ENTRIES_MAX) return []
  return Array.from({ length }, () => ({
    clientId: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: decoding.readVarString(decoder),
  }))
}
