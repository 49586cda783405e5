/**
 * The way round, where a network blocks sockets: the same frames down a streamed answer and up by POST.
 * Has as much of a WebSocket's face as y-websocket looks at. Fetched only when it is needed.
 */
import type { WebsocketProvider } from 'y-websocket'
import { LINE_HEADER, LINE_PATH, packBatch } from '../sync/batch.ts'
import { CHECK_PATH, SYNC_PATH } from '../sync/wire.ts'
import { SentCount, type Counted } from './sent-count.ts'

type End = { code: number; reason: string }
type Asking = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

/** No more in one POST; a frame that is larger goes alone. */
const BATCH_MAX_BYTES = 256 * 1024
const BATCH_MAX_FRAMES = 100
/** Between two POSTs, per frame of the first: what has piled up stays below the server's frames per second. */
const PAUSE_PER_FRAME_MS = 20
const POST_MS = 15_000
const TRIES = 3
const AGAIN_MS = 500
/** The line is gone at the server: its reason is under way down the other connection. */
const GOODBYE_MS = 2_000
const CHECK_MS = 4_000
/** Browsers let this much go out while a page is being left. */
const KEEPALIVE_MAX_BYTES = 60_000

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export class PostLine implements Counted {
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readonly count = new SentCount()
  heard = false
  readyState = 0
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((message: { data: ArrayBuffer }) => void) | null = null
  onerror: ((error: unknown) => void) | null = null
  onclose: ((end: End) => void) | null = null
  readonly #url: string
  readonly #down = new AbortController()
  #name = ''
  #waiting: Uint8Array[] = []
  /** Frames that have arrived: the number of the first that waits. */
  #arrived = 0
  #asked = false
  #posting: Promise<void> | null = null

  /** `url`: as of the socket. */
  constructor(url: string | URL) {
    this.#url = String(url).replace(/^ws/, 'http').replace(SYNC_PATH, LINE_PATH)
    this.#listen().then(
      () => this.#end({ code: 1006, reason: 'cut' }),
      (error: unknown) => {
        if (this.readyState !== this.CLOSED) this.onerror?.(error)
        this.#end({ code: 1006, reason: 'failed' })
      },
    )
  }

  send(frame: Uint8Array): void {
    if (this.readyState !== this.OPEN) return
    this.count.note(frame)
    this.#waiting.push(frame)
    void this.#post()
  }

  /** What waits still goes up, once. */
  close(): void {
    if (this.readyState >= this.CLOSING) return
    this.readyState = this.CLOSING
    void this.#post().finally(() => this.#end({ code: 1005, reason: '' }))
  }

  /** Asks the server; apart, for tests without a browser. */
  protected ask(url: string, init: Asking): Promise<Response> {
    return fetch(url, init)
  }

  async #listen(): Promise<void> {
    const { signal } = this.#down
    const answer = await this.ask(this.#url, { method: 'POST', cache: 'no-store', signal })
    if (!answer.ok || !answer.body) throw new Error(`answered ${answer.status}`)
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const events = (rest + value).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) this.#hear(event)
    }
  }

  #hear(event: string): void {
    const [, kind, text = ''] = /^(?:event: (\w+)\n)?data: (.*)$/.exec(event) ?? []
    if (this.readyState === this.CLOSED) return
    switch (kind) {
      case 'line':
        this.#name = text
        // closed while it was opening
        if (this.readyState !== this.CONNECTING) return
        this.readyState = this.OPEN
        return this.onopen?.()
      case 'ask':
        this.#asked = true
        return void this.#post()
      case 'close':
        this.heard = true
        return this.#end(JSON.parse(text) as End)
      default:
        if (text === '') return
        this.heard = true
        this.onmessage?.({ data: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer })
    }
  }

  /** One POST at a time; what comes meanwhile goes with the next. */
  #post(): Promise<void> {
    this.#posting ??= this.#postAll().finally(() => (this.#posting = null))
    return this.#posting
  }

  async #postAll(): Promise<void> {
    while (
      this.#name !== '' &&
      this.readyState !== this.CLOSED &&
      (this.#asked || this.#waiting.length > 0)
    ) {
      this.#asked = false
      const frames = this.#batch()
      if (!(await this.#bringsUp(packBatch({ first: this.#arrived, frames })))) return
      this.#waiting.splice(0, frames.length)
      this.#arrived += frames.length
      if (frames.length > 0 && this.readyState === this.OPEN) await pause(frames.length * PAUSE_PER_FRAME_MS)
    }
  }

  #batch(): Uint8Array[] {
    let bytes = 0
    const fits = (frame: Uint8Array) => (bytes += frame.byteLength) <= BATCH_MAX_BYTES
    const end = this.#waiting.slice(0, BATCH_MAX_FRAMES).findIndex((frame) => !fits(frame))
    return this.#waiting.slice(0, end < 0 ? BATCH_MAX_FRAMES : Math.max(1, end))
  }

  /** Sends the same again when no answer came: the server passes over what it has heard. */
  async #bringsUp(body: Uint8Array<ArrayBuffer>): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      const status = await this.ask(this.#url.replace(/(\?.*)?$/, '/up'), {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', [LINE_HEADER]: this.#name },
        body,
        keepalive: body.byteLength < KEEPALIVE_MAX_BYTES,
        signal: AbortSignal.timeout(POST_MS),
      }).then(
        (answer) => answer.status,
        () => 0,
      )
      if (status === 204) return true
      if (this.readyState !== this.OPEN) return false
      const gone = status >= 400 && status < 500
      if (gone) await pause(GOODBYE_MS)
      if (gone || tries === TRIES) {
        this.#end({ code: 1006, reason: 'not taken' })
        return false
      }
      await pause(tries * AGAIN_MS)
    }
  }

  #end(end: End): void {
    if (this.readyState === this.CLOSED) return
    this.readyState = this.CLOSED
    this.#waiting = []
    this.#down.abort()
    this.onclose?.(end)
  }
}

/** Does the way round work from here, both ways and without being held up? */
export function lineWorks(Line = PostLine, address = CHECK_PATH): Promise<boolean> {
  return new Promise((resolve) => {
    const line = new Line(address)
    const finish = (works: boolean) => {
      clearTimeout(timer)
      resolve(works)
      line.close()
    }
    const timer = setTimeout(() => finish(false), CHECK_MS)
    Object.assign(line, {
      onopen: () => line.send(new Uint8Array(1)),
      onmessage: () => finish(true),
      onclose: () => finish(false),
    })
  })
}

let looking = false

/**
 * Goes over from sockets to the way round or back, but only if that one works, or no longer does, at this
 * moment: while the server itself is away nothing changes.
 */
export async function takeWay(provider: WebsocketProvider, Socket: typeof WebSocket): Promise<void> {
  if (looking || !provider.shouldConnect) return
  looking = true
  const works = await lineWorks()
  looking = false
  const now = provider.ws as unknown as Counted | null
  if (!provider.shouldConnect || now?.heard || works === (provider._WS !== Socket)) return
  provider._WS = works ? (PostLine as unknown as typeof WebSocket) : Socket
  provider.disconnect()
  provider.connect()
}
