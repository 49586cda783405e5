/** A line without a socket: frames go down a streamed answer and come up by POST. */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Batch } from '../../lib/sync/batch.ts'
import { eventOf, type OpenLine, type Parcel } from './line.ts'

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // no-transform: a box on the way that packs the stream would hold it back
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}
/** Some boxes on the way wait for this many bytes before they pass on the first. */
const PADDING = `:${' '.repeat(2048)}\n\n`
/** Who does not take the goodbye by then reads nothing any more. */
const GOODBYE_MS = 1_000

export class PostLine implements OpenLine {
  /** Its name. Worth nothing without the sign-in that opened it. */
  readonly id = randomBytes(16).toString('base64url')
  /** Hash of the sign-in that opened it. */
  readonly signIn: string
  readonly #response: ServerResponse
  readonly #hearers: ((frame: Uint8Array) => void)[] = []
  readonly #mourners: (() => void)[] = []
  #open = true
  /** Frames that came up and were handed on. */
  #heard = 0

  constructor(response: ServerResponse, signIn: string) {
    this.signIn = signIn
    this.#response = response
    response.on('close', () => this.#gone())
    response.on('error', () => response.destroy())
    response.writeHead(200, HEADERS)
    response.write(PADDING)
    this.#tell('line', this.id)
  }

  get open(): boolean {
    return this.#open
  }

  get bufferedBytes(): number {
    return this.#response.writableLength
  }

  onFrame(hear: (frame: Uint8Array) => void): void {
    this.#hearers.push(hear)
  }

  onGone(tell: () => void): void {
    this.#mourners.push(tell)
  }

  send(frame: Uint8Array): void {
    this.#write(eventOf(frame))
  }

  sendParcel(parcel: Parcel, own?: Uint8Array): void {
    this.#write(own ? parcel.events + eventOf(own) : parcel.events)
  }

  /** Whoever is still there answers with a POST. */
  ask(): void {
    this.#tell('ask', '')
  }

  /**
   * Frames that were heard before are passed over, so that a repeated POST does no harm. False when
   * some before these have not come.
   */
  hear({ first, frames }: Batch): boolean {
    if (first > this.#heard) return false
    for (const frame of frames.slice(this.#heard - first)) {
      if (!this.#open) break
      this.#heard += 1
      for (const hear of this.#hearers) hear(frame)
    }
    return true
  }

  end(code: number, reason: string): void {
    if (!this.#open) return
    this.#tell('close', JSON.stringify({ code, reason }))
    this.#gone()
    this.#response.end()
    setTimeout(() => this.#response.destroy(), GOODBYE_MS).unref()
  }

  /** Without a word. */
  terminate(): void {
    this.#response.destroy()
  }

  #write(events: string): void {
    if (this.#open) this.#response.write(events, 'latin1')
  }

  #tell(event: string, text: string): void {
    this.#write(`event: ${event}\ndata: ${text}\n\n`)
  }

  #gone(): void {
    if (!this.#open) return
    this.#open = false
    // as with a socket: never in the middle of what ended it
    queueMicrotask(() => {
      for (const tell of this.#mourners) tell()
    })
  }
}
