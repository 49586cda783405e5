/**
 * The gate: whether an update may exist for anybody else. A pure function of document, update,
 * seat, rights; any exception refuses. It stages the update on the room's twin document, so after
 * such a refusal the twin is spoilt and has to be made again (`twinOf`).
 */
import * as Y from 'yjs'
import type { Carried } from '../../lib/doc/carried.ts'
import { describe, type Change, type Description } from '../../lib/doc/describe.ts'
import { openRoots } from '../../lib/doc/roots.ts'
import { FIRST_ANSWER_MAX_BYTES, UPDATE_MAX_BYTES } from '../../lib/journey/limits.ts'
import { type DocAct, mayEdit, type Standing } from '../../lib/journey/policy.ts'
import { scanUpdate, type Stretch } from './scan.ts'

export type Verdict =
  /** `emitted`: what the twin made of it, to be stored, applied and sent instead of the client's bytes. */
  /** `grows`: brings new content, and does not only delete. */
  | { ok: true; emitted: Uint8Array[]; changes: Change[]; grows: boolean }
  /** `staged`: the twin is spoilt. */
  | { ok: false; reason: string; tooBig?: true; staged?: true }

export type Author = {
  seatId: string
  /** Client ids ever leased to this seat on this board. */
  leases: ReadonlySet<number>
  /** The present standing, and for a few seconds after a change the one before it. */
  standings: readonly Standing[]
  /** What was under their hands may have been carried elsewhere a moment ago. */
  carried?: Carried
}

const STAGED = Symbol('staged by the gate')

export function judge(twin: Y.Doc, update: Uint8Array, author: Author, first: boolean): Verdict {
  if (update.byteLength > (first ? FIRST_ANSWER_MAX_BYTES + UPDATE_MAX_BYTES : UPDATE_MAX_BYTES)) {
    return { ok: false, reason: 'too many bytes', tooBig: true }
  }
  try {
    const scan = scanUpdate(update, first)
    if (!scan.ok) return scan
    const problem = scan.stretches.map((stretch) => problemWith(twin, stretch, author.leases)).find(Boolean)
    if (problem) return { ok: false, reason: problem }
    const verdict = stage(twin, update, author)
    return verdict.ok ? { ...verdict, grows: scan.stretches.length > 0 } : { ...verdict, staged: true }
  } catch (error) {
    return {
      ok: false,
      reason: `does not read: ${error instanceof Error ? error.message : 'unknown'}`,
      staged: true,
    }
  }
}

/**
 * Whether a document lacks anything of this update, without applying it: null when it is no update at all.
 * Deletions stand in order (`scan.ts`), so it costs no more than document and update are long.
 */
export function isNews(document: Y.Doc, update: Uint8Array, first: boolean): boolean | null {
  try {
    const scan = scanUpdate(update, first)
    if (!scan.ok) return null
    const { store } = document
    if (scan.stretches.some(({ client, clock, length }) => clock + length > Y.getState(store, client)))
      return true
    return [...Y.decodeUpdate(update).ds.clients].some(([client, ranges]) =>
      ranges.some(({ clock, len }) => len > 0 && !isDeleted(store, client, clock, clock + len)),
    )
  } catch {
    // what the scan lets pass and Yjs cannot read
    return null
  }
}

function isDeleted(store: Y.Doc['store'], client: number, from: number, to: number): boolean {
  const structs = store.clients.get(client)
  if (!structs || to > Y.getState(store, client)) return false
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at++) {
    const struct = structs[at]
    if (!struct || struct.id.clock >= to) break
    if (!struct.deleted) return false
  }
  return true
}

/** New content only under the author's own client ids, and only where the twin ends: no gap may stay pending. */
function problemWith(twin: Y.Doc, stretch: Stretch, leases: ReadonlySet<number>): string | null {
  const { client, clock, length } = stretch
  const known = Y.getState(twin.store, client)
  if (clock + length <= known) return null
  if (!leases.has(client)) return `client id ${client} is not leased to this seat`
  return clock > known ? 'leaves a gap' : null
}

type Staged = { ok: true; emitted: Uint8Array[]; changes: Change[] } | { ok: false; reason: string }

function stage(twin: Y.Doc, update: Uint8Array, author: Author): Staged {
  const emitted: Uint8Array[] = []
  const descriptions: Description[] = []
  const onUpdate = (bytes: Uint8Array) => void emitted.push(bytes)
  // Not later: when the transaction is over, what it deleted is gone and nobody knows what it was.
  const onTransaction = (transaction: Y.Transaction) =>
    void descriptions.push(describe(transaction, author.seatId))
  twin.on('update', onUpdate)
  twin.on('beforeObserverCalls', onTransaction)
  try {
    Y.applyUpdate(twin, update, STAGED)
  } finally {
    twin.off('update', onUpdate)
    twin.off('beforeObserverCalls', onTransaction)
  }
  if (twin.store.pendingStructs !== null || twin.store.pendingDs !== null) {
    return { ok: false, reason: 'depends on something that is not here' }
  }
  const changes: Change[] = []
  for (const described of descriptions) {
    if (!described.ok) return { ok: false, reason: described.reason }
    changes.push(...described.changes)
  }
  const may = (act: DocAct) => author.standings.some((standing) => mayEdit(standing, act))
  const forbidden = changes.find(
    (change) => !may(change.act) && !author.carried?.formerly(twin, change).some(may),
  )
  if (forbidden) return { ok: false, reason: `${forbidden.act.what} is not open to this person now` }
  return { ok: true, emitted, changes }
}

/** A document that knows its roots, so that whatever comes in by an update can be described. */
export function emptyDocument(): Y.Doc {
  const document = new Y.Doc({ gc: true })
  openRoots(document)
  return document
}

/** A fresh twin: the live document and what was accepted since but is not committed yet. */
export function twinOf(live: Y.Doc, accepted: readonly Uint8Array[]): Y.Doc {
  const twin = emptyDocument()
  Y.applyUpdate(twin, Y.encodeStateAsUpdate(live), STAGED)
  for (const update of accepted) Y.applyUpdate(twin, update, STAGED)
  return twin
}
