/**
 * Makes a document of what is stored. Whatever can't be read sets the rest of its log aside: the board
 * opens read-only as it stood before, and says so, instead of not opening or of losing more.
 */
import * as Y from 'yjs'
import { isWhole, type BoardLog, type LogHead, type Stored, type StoredRow } from '../db/log.ts'
import { log as lines } from '../log.ts'
import { emptyDocument } from './gate.ts'

/** The whole document as bytes, as of one seq: what is left of a room that went to sleep. */
export type Kept = { epoch: number; seq: number; coveredTo: number; document: Uint8Array }

export type Loaded = {
  head: LogHead
  document: Y.Doc
  /** Everything from a broken row on is left out: nobody may write. */
  damaged: boolean
  /** Seq of the snapshot it was loaded from, 0 without one. */
  coveredTo: number
}

/** Origin of what comes out of the log. */
export const COMMITTED = Symbol('committed')

type Built = { document: Y.Doc; damage: { seq: number; why: string } | null }
type Base = { seq: number; document: Uint8Array }

/** Null when there is no such board. Throws when the database can't be reached, never over what is in it. */
export async function loadBoard(log: BoardLog, boardId: string, kept?: Kept): Promise<Loaded | null> {
  const rested = kept && (await wake(log, boardId, kept))
  if (rested) return rested
  const stored = await log.load(boardId)
  if (!stored) return null
  const { epoch, seq, rev, damagedFrom } = stored
  const { document, damage } = await build(log, boardId, stored)
  if (damage) {
    lines.error('load', 'set aside what does not load', undefined, { board: boardId, ...damage })
    await log.setAside(boardId, epoch, damage.seq, damage.why)
  }
  return {
    head: { epoch, seq, rev },
    document,
    damaged: damage !== null || damagedFrom !== null,
    coveredTo: stored.snapshot?.seq ?? 0,
  }
}

/** From the bytes that were kept and the rows since; null when those don't fit together any more. */
async function wake(log: BoardLog, boardId: string, kept: Kept): Promise<Loaded | null> {
  const head = await log.head(boardId)
  if (!head || head.epoch !== kept.epoch || head.seq < kept.seq) return null
  const rows = await log.rowsAfter(boardId, kept.epoch, kept.seq)
  const seq = Math.max(head.seq, rows.at(-1)?.seq ?? 0)
  const built = buildOn(kept, rows, seq)
  if (!built || built.damage) return null
  return { head: { ...head, seq }, document: built.document, damaged: false, coveredTo: kept.coveredTo }
}

/** From the newest snapshot that loads. Rows that one no longer covers are missing then, and that is told. */
async function build(log: BoardLog, boardId: string, stored: Stored): Promise<Built> {
  const until = Math.min(stored.seq, (stored.damagedFrom ?? Infinity) - 1)
  for (let found: Stored | null = stored; found !== null; ) {
    const { snapshot, rows }: Stored = found
    const built =
      !snapshot || isWhole(snapshot.document, snapshot.sha256) ? buildOn(snapshot, rows, until) : null
    if (built) return built
    lines.error('load', 'a snapshot does not load', undefined, { board: boardId, seq: snapshot?.seq })
    found = snapshot && (await log.load(boardId, snapshot.seq))
  }
  throw new Error('the board went while it was being loaded')
}

/** Null when `base` itself does not load. */
export function buildOn(base: Base | null, rows: readonly StoredRow[], until: number): Built | null {
  const first = (base?.seq ?? 0) + 1
  const wanted = rows.filter((row) => row.seq <= until)
  const bad = wanted.findIndex((row, index) => row.seq !== first + index || !isWhole(row.body, row.sha256))
  const good = (bad < 0 ? wanted : wanted.slice(0, bad)).map((row) => row.body)
  const start = base ? [base.document] : []
  const document = documentOf([...start, ...good])
  if (document) {
    const seq = first + good.length
    if (seq > until) return { document, damage: null }
    return {
      document,
      damage: { seq, why: wanted[bad]?.seq === seq ? 'other bytes than written' : 'missing' },
    }
  }
  if (!documentOf(start)) return null
  // Which one? By halves: an update that throws leaves its document half changed, so each try is a new one.
  let count = 0
  for (let step = good.length; step >= 1; step = Math.floor(step / 2)) {
    while (count + step <= good.length && documentOf([...start, ...good.slice(0, count + step)]))
      count += step
  }
  const readable = documentOf([...start, ...good.slice(0, count)])
  return readable && { document: readable, damage: { seq: first + count, why: 'does not load' } }
}

/** Null when something in it throws or waits for what is not there. */
function documentOf(updates: readonly Uint8Array[]): Y.Doc | null {
  const document = emptyDocument()
  try {
    document.transact(() => {
      for (const update of updates) Y.applyUpdate(document, update, COMMITTED)
    }, COMMITTED)
  } catch {
    return null
  }
  const waits = document.store.pendingStructs !== null || document.store.pendingDs !== null
  return waits ? null : document
}
