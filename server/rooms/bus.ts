/**
 * What nodes tell each other beside Postgres, to be quick. Nothing depends on it: whatever is lost, late
 * or doubled is found by the reading of rows once a second. Never names, ballots, drafts or reasons:
 * only committed updates, where people are, and that something in the rows changed.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { authSecret } from '../auth/derived-token.ts'
import type { PresenceEntry } from './frames.ts'

export type Written = { boardId: string; epoch: number; from: number; bodies: readonly Uint8Array[] }

export type News =
  /** Rows of the log from seq `from` on, committed. Without bodies: read them yourself. */
  | ({ kind: 'written' } & Written)
  | { kind: 'whereabouts'; boardId: string; entries: readonly PresenceEntry[] }
  | { kind: 'rows'; boardId: string }
  | { kind: 'signedOut' }

export interface Bus {
  /** False: what is told now reaches nobody. */
  readonly up: boolean
  tell(news: News): void
  /** Called once, before anything is told. */
  listen(hear: (news: News) => void): void
  close(): Promise<void>
}

const KINDS = ['written', 'whereabouts', 'rows', 'signedOut'] as const
const SEAL_BYTES = 16
const NODE_AT = SEAL_BYTES
const NODE_BYTES = 16
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Sealed with the nodes' common secret: whoever else writes into the same Redis is not listened to. */
const sealOf = (bytes: Uint8Array) =>
  createHmac('sha256', authSecret()).update('nodes').update(bytes).digest().subarray(0, SEAL_BYTES)

const nodeBytes = (nodeId: string) => Buffer.from(nodeId.replaceAll('-', ''), 'hex')

export function encodeNews(nodeId: string, news: News): Buffer {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, KINDS.indexOf(news.kind))
  if (news.kind !== 'signedOut') encoding.writeVarString(encoder, news.boardId)
  if (news.kind === 'written') {
    encoding.writeVarUint(encoder, news.epoch)
    encoding.writeVarUint(encoder, news.from)
    encoding.writeVarUint(encoder, news.bodies.length)
    for (const body of news.bodies) encoding.writeVarUint8Array(encoder, body)
  } else if (news.kind === 'whereabouts') {
    encoding.writeVarUint(encoder, news.entries.length)
    for (const { clientId, clock, state } of news.entries) {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
  }
  const told = Buffer.concat([nodeBytes(nodeId), encoding.toUint8Array(encoder)])
  return Buffer.concat([sealOf(told), told])
}

/** Null for what this node told itself, and for what no node of ours has written. */
export function decodeNews(nodeId: string, bytes: Buffer): News | null {
  if (bytes.byteLength <= NODE_AT + NODE_BYTES) return null
  if (bytes.subarray(NODE_AT, NODE_AT + NODE_BYTES).equals(nodeBytes(nodeId))) return null
  if (!timingSafeEqual(sealOf(bytes.subarray(SEAL_BYTES)), bytes.subarray(0, SEAL_BYTES))) return null
  const decoder = decoding.createDecoder(bytes.subarray(NODE_AT + NODE_BYTES))
  const kind = KINDS[decoding.readVarUint(decoder)]
  if (kind === undefined) return null
  if (kind === 'signedOut') return { kind }
  const boardId = decoding.readVarString(decoder)
  if (!UUID.test(boardId)) return null
  switch (kind) {
    case 'rows':
      return { kind, boardId }
    case 'written': {
      const [epoch, from] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)]
      const bodies = many(decoder, () => decoding.readVarUint8Array(decoder).slice())
      return { kind, boardId, epoch, from, bodies }
    }
    case 'whereabouts':
      return {
        kind,
        boardId,
        entries: many(decoder, () => ({
          clientId: decoding.readVarUint(decoder),
          clock: decoding.readVarUint(decoder),
          state: decoding.readVarString(decoder),
        })),
      }
  }
}

function many<T>(decoder: decoding.Decoder, read: () => T): T[] {
  return Array.from({ length: decoding.readVarUint(decoder) }, read)
}
