/** One way to a browser. A WebSocket is one; whatever else carries the same frames is another. */
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { CLOSE } from '../../lib/sync/wire.ts'

export interface Line {
  readonly open: boolean
  /** Bytes given to it that the network has not taken yet. */
  readonly bufferedBytes: number
  send(frame: Uint8Array): void
  /** The same frames for many lines, made ready once however many get them, and one of this line's own: in one write. */
  sendParcel(parcel: Parcel, own?: Uint8Array): void
  /** Only the first end counts. */
  end(code: number, reason: string): void
}

/** A line with both its directions, as it comes in at the door. */
export interface OpenLine extends Line {
  /** Frames that come in; several may listen. */
  onFrame(hear: (frame: Uint8Array) => void): void
  /** It is no longer there, whoever ended it. */
  onGone(tell: () => void): void
}

/** Frames that go out together, to everyone. */
export class Parcel {
  readonly frames: readonly Uint8Array[]
  #packed: Buffer | null = null
  #events: string | null = null

  constructor(frames: readonly Uint8Array[]) {
    this.frames = frames
  }

  /** As WebSocket frames of a server, one after the other. */
  get packed(): Buffer {
    this.#packed ??= Buffer.concat(this.frames.flatMap((frame) => [headOf(frame.byteLength), frame]))
    return this.#packed
  }

  /** As events of a streamed answer. */
  get events(): string {
    this.#events ??= this.frames.map(eventOf).join('')
    return this.#events
  }
}

export function eventOf(frame: Uint8Array): string {
  const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength)
  return `data: ${bytes.toString('base64')}\n\n`
}

const FINAL_BINARY = 0x82
const LENGTH_16 = 126
const LENGTH_64 = 127

/** RFC 6455 section 5.2: a whole binary message, not masked. */
function headOf(length: number): Buffer {
  if (length < LENGTH_16) return Buffer.from([FINAL_BINARY, length])
  const long = length > 0xffff
  const head = Buffer.alloc(long ? 10 : 4)
  head[0] = FINAL_BINARY
  head[1] = long ? LENGTH_64 : LENGTH_16
  if (long) head.writeBigUInt64BE(BigInt(length), 2)
  else head.writeUInt16BE(length, 2)
  return head
}

/** Who reads too slowly does not read the goodbye either: its buffer must not stay for half a minute. */
const SLOW_GOODBYE_MS = 1_000

export class SocketLine implements OpenLine {
  #ws: WebSocket
  #socket: Duplex

  /** `socket`: what `ws` runs on. Written to directly, which compression of messages would forbid. */
  constructor(ws: WebSocket, socket: Duplex) {
    this.#ws = ws
    this.#socket = socket
  }

  get open(): boolean {
    return this.#ws.readyState === this.#ws.OPEN
  }

  get bufferedBytes(): number {
    return this.#ws.bufferedAmount
  }

  onFrame(hear: (frame: Uint8Array) => void): void {
    this.#ws.on('message', ({ buffer, byteOffset, byteLength }: Buffer) => {
      hear(new Uint8Array(buffer, byteOffset, byteLength))
    })
  }

  onGone(tell: () => void): void {
    this.#ws.on('close', tell)
  }

  send(frame: Uint8Array): void {
    if (this.open) this.#ws.send(frame, { binary: true })
  }

  sendParcel(parcel: Parcel, own?: Uint8Array): void {
    if (!this.open) return
    // Joined here: several buffers in one system call cost more than copying a few kilobytes.
    const bytes = own ? Buffer.concat([parcel.packed, headOf(own.byteLength), own]) : parcel.packed
    this.#socket.write(bytes)
  }

  end(code: number, reason: string): void {
    if (!this.open && this.#ws.readyState !== this.#ws.CONNECTING) return
    this.#ws.close(code, reason)
    if (code === CLOSE.tooSlow) setTimeout(() => this.#ws.terminate(), SLOW_GOODBYE_MS).unref()
  }
}
