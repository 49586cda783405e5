/**
 * The document as far as it is committed. Most rows are only passed on to browsers, so they are taken in
 * when somebody reads the document, many in one transaction: each by itself would cost as much as the gate.
 */
import * as Y from 'yjs'
import { COMMITTED } from './load-board.ts'

/** So many rows, or bytes of rows, are taken in at the latest: a few milliseconds of work. */
const WAITING_MAX_ROWS = 64
const WAITING_MAX_BYTES = 256 * 1024

export class Committed {
  readonly #document: Y.Doc
  #waiting: Uint8Array[] = []
  #bytes = 0

  constructor(document: Y.Doc) {
    this.#document = document
  }

  get document(): Y.Doc {
    this.#takeIn()
    return this.#document
  }

  add(bodies: readonly Uint8Array[]): void {
    for (const body of bodies) {
      this.#waiting.push(body)
      this.#bytes += body.byteLength
    }
    if (this.#waiting.length > WAITING_MAX_ROWS || this.#bytes > WAITING_MAX_BYTES) this.#takeIn()
  }

  /** What was news in them, as one update; none when nothing was. For bodies that may be known in part. */
  addNews(bodies: readonly Uint8Array[]): Uint8Array[] {
    const news: Uint8Array[] = []
    const collect = (update: Uint8Array) => void news.push(update)
    const { document } = this
    document.on('update', collect)
    this.add(bodies)
    this.#takeIn()
    document.off('update', collect)
    return news
  }

  destroy(): void {
    this.#document.destroy()
  }

  #takeIn(): void {
    if (this.#waiting.length === 0) return
    const bodies = this.#waiting
    this.#waiting = []
    this.#bytes = 0
    this.#document.transact(() => {
      for (const body of bodies) Y.applyUpdate(this.#document, body, COMMITTED)
    }, COMMITTED)
  }
}
