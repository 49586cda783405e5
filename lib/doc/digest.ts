/**
 * What a document comes down to, equal for two peers exactly when they hold the same. State vectors
 * alone say nothing about deletions, and both are equal after two peers wrote under one client id:
 * so content, vector and deletions are compared.
 */
import * as Y from 'yjs'
import { openRoots } from './roots.ts'
import { ROOTS } from './shape.ts'

export type DocumentDigest = {
  /** Of everything in it, keys sorted, seats and ranks too. */
  content: string
  /** Of state vector and deletions. */
  shape: string
}

export function digestOf(doc: Y.Doc): DocumentDigest {
  openRoots(doc)
  const { ds, sv } = Y.snapshot(doc)
  return {
    content: hash(JSON.stringify(sorted(ROOTS.map((name) => doc.getMap(name).toJSON())))),
    shape: hash(JSON.stringify([byClient(sv), byClient(ds.clients)])),
  }
}

const byClient = (map: ReadonlyMap<number, unknown>) => [...map].sort(([a], [b]) => a - b)

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  // As a list: an object would put keys that look like numbers first, and take "__proto__" for more than a key.
  return entries.map(([key, inside]) => [key, sorted(inside)])
}

/** 64 bits, against accidents only; a browser outside https has no SHA. Two rounds of FNV-1a, unlike seeds. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + n), 0x01000193)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
