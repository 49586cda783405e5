/** Who wrote how far in an update. The same bytes go to everybody in a room and are read once. */
import * as Y from 'yjs'
import type { Ledger } from './ledger.ts'

export type Written = { author: number; from: number; to: number }

const KEPT_MAX = 4096
const EDGE_BYTES = 48

export class UpdateReader {
  readonly #ledger: Ledger
  readonly #kept = new Map<number, { bytes: Uint8Array; written: Written[] }>()

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  read(update: Uint8Array): Written[] {
    const key = hashOf(update)
    const known = this.#kept.get(key)
    if (known && Buffer.compare(known.bytes, update) === 0) return known.written
    const bytes = new Uint8Array(update)
    const { from, to } = Y.parseUpdateMeta(bytes)
    const written = [...from].flatMap(([clientId, start]) => {
      const author = this.#ledger.authorOf(clientId)
      return author < 0 ? [] : [{ author, from: start, to: to.get(clientId) ?? start }]
    })
    if (this.#kept.size > KEPT_MAX) this.#kept.clear()
    this.#kept.set(key, { bytes, written })
    return written
  }
}

/** FNV over both ends: enough to find the kept one, which is then compared byte by byte. */
function hashOf(bytes: Uint8Array): number {
  let hash = bytes.length
  const first = Math.min(bytes.length, EDGE_BYTES)
  for (let at = 0; at < first; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16777619)
  for (let at = Math.max(first, bytes.length - EDGE_BYTES); at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 16777619)
  }
  return hash
}
