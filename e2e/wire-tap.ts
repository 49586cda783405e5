/** Every byte that reaches or leaves a page: bodies of all responses and all socket frames. */
import { expect, type BrowserContext, type Page, type Response } from '@playwright/test'

export type Heard = {
  kind: 'response' | 'frame in' | 'frame out'
  /** Path and query, without the origin. */
  where: string
  status: number
  /** Decoded by the browser: a response's content-encoding is off. */
  bytes: Buffer
}

/** Files that are the same for everybody. */
export const STATIC = /^\/(_next\/static\/|icon\.svg)/

const SETTLES_MS = 30_000

export class WireTap {
  readonly heard: Heard[] = []
  /** Responses whose body could not be read any more; a blindness test must not accept one. */
  readonly missed: string[] = []
  /** Bodies being read, and where they come from. */
  readonly #open = new Map<Promise<void>, string>()

  static on(context: BrowserContext): WireTap {
    const tap = new WireTap()
    for (const page of context.pages()) tap.#listen(page)
    context.on('page', (page) => tap.#listen(page))
    return tap
  }

  #listen(page: Page): void {
    page.on('response', (response) => {
      const reading = this.#read(response).finally(() => this.#open.delete(reading))
      this.#open.set(reading, pathOf(response.url()))
    })
    page.on('websocket', (socket) => {
      const where = pathOf(socket.url())
      const hear = (kind: Heard['kind'], payload: string | Buffer) =>
        this.heard.push({ kind, where, status: 0, bytes: Buffer.from(payload) })
      socket.on('framereceived', ({ payload }) => hear('frame in', payload))
      socket.on('framesent', ({ payload }) => hear('frame out', payload))
    })
  }

  async #read(response: Response): Promise<void> {
    const where = pathOf(response.url())
    const status = response.status()
    const headers = Object.entries(await response.allHeaders().catch(() => ({})))
    const head = Buffer.from(headers.map(([name, value]) => `${name}: ${value}\n`).join(''))
    const place = this.heard.push({ kind: 'response', where, status, bytes: head }) - 1
    if (status >= 300 && status < 400) return
    try {
      const body = await response.body()
      this.heard[place] = { kind: 'response', where, status, bytes: Buffer.concat([head, body]) }
    } catch {
      if (!STATIC.test(where)) this.missed.push(where)
    }
  }

  /** Waits until every body that has begun is read, and names the ones that do not end. */
  async settle(): Promise<void> {
    await expect.poll(() => [...this.#open.values()], { timeout: SETTLES_MS }).toEqual([])
  }

  /** Where a text occurs, in any of the ways in which it may be written; own outgoing frames aside. */
  async find(text: string): Promise<string[]> {
    await this.settle()
    const written = waysToWrite(text)
    return this.heard
      .filter(({ kind, bytes }) => kind !== 'frame out' && written.some((way) => bytes.includes(way)))
      .map(({ kind, where }) => `${kind} ${where}`)
  }
}

function pathOf(address: string): string {
  const url = new URL(address)
  return url.pathname + url.search
}

function waysToWrite(text: string): Buffer[] {
  // as JSON may write it, in plain ASCII
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#x27;')
  const ways = [text, escaped, html, encodeURIComponent(text)].map((way) => Buffer.from(way))
  return [
    ...ways,
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)),
  ]
}
