/** All lines over plain HTTPS: opens them, brings up what is posted, ends those that nobody is at any more. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { FRAME_MAX_BYTES } from '../../lib/journey/limits.ts'
import { LINE_CHECK_PATH, LINE_HEADER, readBatch } from '../../lib/sync/batch.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { readKnock, signInOf, type Knock } from './admission.ts'
import { heartbeatFrame } from './frames.ts'
import { isOwnPage, readUrl } from './own-page.ts'
import { PostLine } from './post-line.ts'

/** One frame of the largest kind, and the small ones that wait with it. */
const BATCH_MAX_BYTES = FRAME_MAX_BYTES + 64 * 1024
/** An honest client posts one at a time; one that it gave up may still be under way. */
const POSTS_AT_ONCE = 4
/** Twice unanswered: gone. So a line that looks open and is not ends within half a minute. */
const ASK_EVERY_MS = 10_000
const CHECK_LINE_MS = 10_000

type Kept = { line: PostLine; heardAt: number; posts: number }

export class PostLines {
  readonly #kept = new Map<string, Kept>()
  readonly #take: (line: PostLine, knock: Knock) => void
  readonly #asking: NodeJS.Timeout

  /** `take` gets every line that is opened at a board, as a socket that has just been accepted. */
  constructor(take: (line: PostLine, knock: Knock) => void, askEveryMs = ASK_EVERY_MS) {
    this.#take = take
    this.#asking = setInterval(() => {
      const silentSince = performance.now() - 2 * askEveryMs
      for (const { line, heardAt } of this.#kept.values()) {
        if (heardAt < silentSince) line.terminate()
        else line.ask()
      }
    }, askEveryMs)
    this.#asking.unref()
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return refuse(response, 405)
    const url = readUrl(request)
    if (!url || !isOwnPage(request)) return refuse(response, 403)
    if (url.pathname.endsWith('/up')) return this.#hear(request, response)
    const knock = readKnock(url, request.headers.cookie ?? null)
    if (!knock && url.pathname !== LINE_CHECK_PATH) return refuse(response, 404)
    request.resume()
    const line = this.#open(response, signInOf(request.headers.cookie ?? null))
    if (knock) this.#take(line, knock)
    else check(line)
  }

  /** Everybody who is left goes without a word. */
  close(): void {
    clearInterval(this.#asking)
    for (const { line } of this.#kept.values()) line.terminate()
  }

  #open(response: ServerResponse, signIn: string): PostLine {
    const line = new PostLine(response, signIn)
    this.#kept.set(line.id, { line, heardAt: performance.now(), posts: 0 })
    line.onGone(() => this.#kept.delete(line.id))
    return line
  }

  async #hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kept = this.#kept.get(String(request.headers[LINE_HEADER]))
    // somebody else's line and one that is gone answer alike
    if (!kept || kept.line.signIn !== signInOf(request.headers.cookie ?? null)) return refuse(response, 404)
    if (request.headers['content-type'] !== 'application/octet-stream') return refuse(response, 415)
    if (kept.posts >= POSTS_AT_ONCE) return refuse(response, 429)
    kept.posts += 1
    const body = await readBody(request, () => (kept.heardAt = performance.now())).finally(() => {
      kept.posts -= 1
    })
    if (body === 'torn') return void response.destroy()
    if (body === 'tooBig') {
      kept.line.end(CLOSE.tooBig, 'too big')
      return refuse(response, 413)
    }
    const batch = readBatch(body)
    if (!batch) return refuse(response, 400)
    if (!kept.line.hear(batch)) return refuse(response, 409)
    response.writeHead(204)
    response.end()
  }
}

/** `heard` is called for every piece: who sends a large frame over a slow line is there all the while. */
async function readBody(request: IncomingMessage, heard: () => void): Promise<Buffer | 'tooBig' | 'torn'> {
  const pieces: Buffer[] = []
  let bytes = 0
  heard()
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      heard()
      pieces.push(piece)
      bytes += piece.byteLength
      if (bytes > BATCH_MAX_BYTES) return 'tooBig'
    }
  } catch {
    return 'torn'
  }
  return Buffer.concat(pieces)
}

/** The join page's test of the network: both ways have to work, and without being held up on the way. */
function check(line: PostLine): void {
  const late = setTimeout(() => line.terminate(), CHECK_LINE_MS)
  line.onGone(() => clearTimeout(late))
  line.onFrame(() => {
    line.send(heartbeatFrame())
    line.end(1000, 'the line is open')
  })
}

/** Whatever still comes in with a refused request is not read. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' })
  response.end()
}
