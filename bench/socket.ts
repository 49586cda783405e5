/**
 * A WebSocket client that costs less than the servers it measures: no masking work (key 0), no buffer per
 * frame, plain ws:// only. Frames are views of a shared buffer: do not keep them after the callback.
 */
import { randomBytes } from 'node:crypto'
import net from 'node:net'

const SHARED = Buffer.allocUnsafeSlow(256 * 1024)
/** A frame larger than this is gathered in place of being joined again at every read. */
const LARGE_BYTES = 64 * 1024
const EMPTY = Buffer.alloc(0)

export type Hearing = {
  open(): void
  message(bytes: Uint8Array): void
  /** `code`: the close code the server gave; 0 when the line just ended. */
  close(code: number): void
}

type Large = { bytes: Buffer; filled: number; final: boolean; kind: number }

export class LeanSocket {
  bytesIn = 0
  isOpen = false
  #closed = false
  #code = 0
  #rest = EMPTY
  #large: Large | null = null
  #parts: Buffer[] = []
  readonly #socket: net.Socket
  readonly #hearing: Hearing

  constructor(url: string, headers: Readonly<Record<string, string>>, hearing: Hearing) {
    this.#hearing = hearing
    const { port, pathname, search } = new URL(url)
    this.#socket = net.connect({
      host: '127.0.0.1',
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: SHARED,
        callback: (length, buffer) => {
          this.bytesIn += length
          this.#read(Buffer.from(buffer.buffer, buffer.byteOffset, length))
          return true
        },
      },
    })
    const lines = {
      Host: `localhost:${port}`,
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      'Sec-WebSocket-Version': '13',
      ...headers,
    }
    const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
    this.#socket.on('connect', () =>
      this.#socket.write(`GET ${pathname}${search} HTTP/1.1\r\n${head.join('')}\r\n`),
    )
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => {
      if (this.#closed) return
      this.#closed = true
      this.#hearing.close(this.#code)
    })
  }

  #read(bytes: Buffer): void {
    if (this.isOpen) return this.#frames(bytes)
    this.#rest = Buffer.concat([this.#rest, bytes])
    const end = this.#rest.indexOf('\r\n\r\n')
    if (end < 0) return
    if (!this.#rest.toString('latin1', 0, end).startsWith('HTTP/1.1 101')) return this.kill()
    const after = this.#rest.subarray(end + 4)
    this.#rest = EMPTY
    this.isOpen = true
    this.#hearing.open()
    if (after.length > 0) this.#frames(after)
  }

  #frames(incoming: Buffer): void {
    let bytes = this.#large ? this.#fill(this.#large, incoming) : incoming
    if (this.#rest.length > 0) {
      bytes = Buffer.concat([this.#rest, bytes])
      this.#rest = EMPTY
    }
    let at = 0
    while (bytes.length - at >= 2 && !this.#closed) {
      const first = bytes[at] ?? 0
      const short = (bytes[at + 1] ?? 0) & 127
      const head = short < 126 ? 2 : short === 126 ? 4 : 10
      const left = bytes.length - at
      if (left < head) break
      const length =
        short < 126
          ? short
          : short === 126
            ? bytes.readUInt16BE(at + 2)
            : Number(bytes.readBigUInt64BE(at + 2))
      const frame = { final: (first & 128) !== 0, kind: first & 15 }
      if (left < head + length) {
        if (length <= LARGE_BYTES) break
        const whole = Buffer.allocUnsafeSlow(length)
        this.#large = { ...frame, bytes: whole, filled: bytes.copy(whole, 0, at + head) }
        return
      }
      this.#frame(frame.final, frame.kind, bytes.subarray(at + head, at + head + length))
      at += head + length
    }
    if (at < bytes.length && !this.#closed) this.#rest = Buffer.from(bytes.subarray(at))
  }

  /** Gathers a large frame; returns what follows it. */
  #fill(large: Large, incoming: Buffer): Buffer {
    const taken = incoming.copy(large.bytes, large.filled)
    large.filled += taken
    if (large.filled === large.bytes.length) {
      this.#large = null
      this.#frame(large.final, large.kind, large.bytes)
    }
    return incoming.subarray(taken)
  }

  #frame(final: boolean, kind: number, payload: Buffer): void {
    if (kind === 9) return this.#write(10, payload)
    if (kind === 8) {
      this.#code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005
      return void this.#socket.end()
    }
    if (kind === 10) return
    if (final && kind !== 0) return this.#hearing.message(payload)
    this.#parts.push(Buffer.from(payload))
    if (final) this.#hearing.message(Buffer.concat(this.#parts.splice(0)))
  }

  #write(kind: number, payload: Uint8Array): void {
    const { length } = payload
    const head = length < 126 ? 6 : length < 65536 ? 8 : 14
    const frame = Buffer.allocUnsafe(head + length)
    frame[0] = 128 | kind
    if (head === 6) frame[1] = 128 | length
    else if (head === 8) {
      frame[1] = 128 | 126
      frame.writeUInt16BE(length, 2)
    } else {
      frame[1] = 128 | 127
      frame.writeBigUInt64BE(BigInt(length), 2)
    }
    // key 0 is valid framing, and masking with it changes nothing
    frame.fill(0, head - 4, head)
    frame.set(payload, head)
    this.#socket.write(frame)
  }

  send(payload: Uint8Array): void {
    if (!this.#closed) this.#write(2, payload)
  }

  /** Ends the line without a word, as a closed laptop does; nobody is told. */
  kill(): void {
    this.#closed = this.isOpen
    this.#socket.destroy()
  }
}
