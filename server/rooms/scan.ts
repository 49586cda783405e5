/**
 * Reads the raw bytes of an update without Yjs, bounded in everything: a few bytes can make the real
 * decoder allocate gigabytes or run for seconds. Format: Yjs' V1 update encoding. What is let through
 * still goes to the twin and `describe`; what is refused here never reaches Yjs.
 */
import * as decoding from 'lib0/decoding'
import {
  DELETED_STRETCH_MAX,
  FIRST_ANSWER_STRUCTS_MAX,
  PLAIN_DEPTH_MAX,
  PLAIN_ITEMS_MAX,
  STRUCTS_MAX,
  UPDATE_CLIENTS_MAX,
} from '../../lib/journey/limits.ts'

/** A stretch of new content: under which client id, from which clock, how long. */
export type Stretch = { client: number; clock: number; length: number }
export type Scan = { ok: true; stretches: Stretch[] } | { ok: false; reason: string }

class Refusal extends Error {}

const KIND = { gc: 0, deleted: 1, string: 4, format: 6, type: 7, any: 8, skip: 10 } as const
const KIND_BITS = 31
const HAS_ORIGIN = 128
const HAS_RIGHT_ORIGIN = 64
const HAS_KEY = 32
/** Y.Map, Y.Text, Y.XmlElement, Y.XmlFragment, Y.XmlText; arrays and hooks have no place on a board. */
const TYPES: readonly number[] = [1, 2, 3, 4, 6]
const XML_ELEMENT = 3
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

export function scanUpdate(update: Uint8Array, first: boolean): Scan {
  try {
    return { ok: true, stretches: read(update, first ? FIRST_ANSWER_STRUCTS_MAX : STRUCTS_MAX) }
  } catch (error) {
    return { ok: false, reason: error instanceof Refusal ? error.message : 'is no update' }
  }
}

function read(update: Uint8Array, structsMax: number): Stretch[] {
  const from = decoding.createDecoder(update)
  const stretches: Stretch[] = []
  const clients = decoding.readVarUint(from)
  if (clients > UPDATE_CLIENTS_MAX) throw new Refusal('too many client ids')
  let structs = 0
  for (let n = 0; n < clients; n++) {
    const count = decoding.readVarUint(from)
    structs += count
    if (structs > structsMax) throw new Refusal('too many parts')
    const client = readId(from)
    const clock = decoding.readVarUint(from)
    let length = 0
    for (let k = 0; k < count; k++) length += readStruct(from)
    stretches.push({ client, clock, length })
  }
  readDeletions(from)
  if (from.pos !== update.byteLength) throw new Refusal('has bytes left over')
  return stretches
}

function readId(from: decoding.Decoder): number {
  const id = decoding.readVarUint(from)
  if (id > 0xffffffff) throw new Refusal('a client id out of range')
  return id
}

function skipStructId(from: decoding.Decoder): void {
  readId(from)
  decoding.readVarUint(from)
}

/** Its length in clocks. */
function readStruct(from: decoding.Decoder): number {
  const info = decoding.readUint8(from)
  const kind = info & KIND_BITS
  if (kind === KIND.gc) return readStretch(from)
  if (kind === KIND.skip) throw new Refusal('a gap')
  if (info & HAS_ORIGIN) skipStructId(from)
  if (info & HAS_RIGHT_ORIGIN) skipStructId(from)
  if (!(info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN))) {
    if (decoding.readVarUint(from) === 1) readKey(from)
    else skipStructId(from)
    if (info & HAS_KEY) readKey(from)
  }
  return readContent(from, kind)
}

function readContent(from: decoding.Decoder, kind: number): number {
  switch (kind) {
    case KIND.deleted:
      return readStretch(from)
    case KIND.string:
      return decoding.readVarString(from).length
    case KIND.format:
      readKey(from)
      decoding.readVarString(from)
      return 1
    case KIND.type: {
      const type = decoding.readVarUint(from)
      if (!TYPES.includes(type)) throw new Refusal('a type that has no place here')
      if (type === XML_ELEMENT) readKey(from)
      return 1
    }
    case KIND.any: {
      const count = decoding.readVarUint(from)
      if (count > PLAIN_ITEMS_MAX) throw new Refusal('too many values')
      const budget = { items: PLAIN_ITEMS_MAX }
      for (let n = 0; n < count; n++) readPlain(from, budget, PLAIN_DEPTH_MAX)
      return count
    }
    default:
      throw new Refusal('content that has no place here')
  }
}

function readStretch(from: decoding.Decoder): number {
  const length = decoding.readVarUint(from)
  if (length > DELETED_STRETCH_MAX) throw new Refusal('a stretch too long')
  return length
}

function readKey(from: decoding.Decoder): string {
  const key = decoding.readVarString(from)
  if (FORBIDDEN_KEYS.includes(key)) throw new Refusal('a key that is not allowed')
  return key
}

/** lib0's `any`: null, numbers, booleans, strings, plain objects and lists of them. */
function readPlain(from: decoding.Decoder, budget: { items: number }, depth: number): void {
  budget.items -= 1
  if (budget.items < 0) throw new Refusal('a value too large')
  switch (decoding.readUint8(from)) {
    case 126:
    case 121:
    case 120:
      return
    case 125:
      decoding.readVarInt(from)
      return
    case 124:
      decoding.readFloat32(from)
      return
    case 123:
      decoding.readFloat64(from)
      return
    case 119:
      decoding.readVarString(from)
      return
    case 118:
    case 117:
      return readInner(from, budget, depth)
    default:
      throw new Refusal('a value of a kind that has no place here')
  }
}

function readInner(from: decoding.Decoder, budget: { items: number }, depth: number): void {
  const keyed = from.arr[from.pos - 1] === 118
  const count = decoding.readVarUint(from)
  if (depth === 0 || count > budget.items) throw new Refusal('a value too deep or too large')
  for (let n = 0; n < count; n++) {
    if (keyed) readKey(from)
    readPlain(from, budget, depth - 1)
  }
}

/**
 * Ranges one after the other, as Yjs itself writes them: each makes it walk over what lies within, and ten
 * thousand over the same would take seconds. That they lie within what exists is asked of the twin.
 */
function readDeletions(from: decoding.Decoder): void {
  const clients = decoding.readVarUint(from)
  const seen = new Set<number>()
  for (let n = 0; n < clients; n++) {
    const client = readId(from)
    if (seen.has(client)) throw new Refusal('deletions of a client id twice')
    seen.add(client)
    const ranges = decoding.readVarUint(from)
    let end = 0
    for (let k = 0; k < ranges; k++) {
      const clock = decoding.readVarUint(from)
      if (clock < end) throw new Refusal('deletions out of order')
      end = clock + decoding.readVarUint(from)
    }
  }
}
