/**
 * Puts a board's log into one snapshot. Not by merging updates: that keeps every erased text and takes
 * ever longer; but by loading them into a document that forgets, and encoding that.
 */
import * as Y from 'yjs'
import { digestOf } from '../../lib/doc/digest.ts'
import type { BoardLog } from '../db/log.ts'
import { buildOn } from './load-board.ts'

/** Each of these may be the last that happens: the board has to load after every one. */
export type CompactStep = 'read' | 'verified' | 'kept' | 'forgotten'

/**
 * The seq that the snapshot covers; null when there is nothing to do, or the log can't be read
 * (loading finds out and says so). Throws when what was encoded does not read back the same.
 */
export async function compactBoard(
  log: BoardLog,
  boardId: string,
  reached: (step: CompactStep) => void = () => {},
): Promise<number | null> {
  const stored = await log.load(boardId)
  if (!stored || stored.damagedFrom !== null) return null
  const { epoch, seq, snapshot, rows } = stored
  const built = buildOn(snapshot, rows, seq)
  if (!built || built.damage) return null
  reached('read')
  if (rows.length > 0) {
    const document = Y.encodeStateAsUpdate(built.document)
    const again = buildOn({ seq, document }, [], seq)
    const [before, after] = [digestOf(built.document), again && digestOf(again.document)]
    if (after?.content !== before.content || after.shape !== before.shape) {
      throw new Error('a compacted log does not read back as it was')
    }
    reached('verified')
    await log.keep({
      boardId,
      epoch,
      seq,
      kind: 'log',
      version: '',
      document,
      canonical: null,
      createdBy: null,
    })
    reached('kept')
  }
  // What an earlier, interrupted one left behind goes too.
  await log.forgetCovered(boardId, epoch)
  reached('forgotten')
  return seq
}
