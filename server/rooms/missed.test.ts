import { expect, test } from 'vitest'
import { MemoryLog } from '../db/memory-log.ts'
import { missedSince } from './missed.ts'

const BOARD = crypto.randomUUID()

/** Compacted up to 3 of 5, and read as a transaction may that began before. */
class TornLog extends MemoryLog {
  torn = 0
  override async load(boardId: string, below?: number) {
    const stored = await super.load(boardId, below)
    return this.torn-- > 0 && stored ? { ...stored, rows: stored.rows.slice(1) } : stored
  }
}

async function compacted(): Promise<TornLog> {
  const log = new TornLog()
  log.open(BOARD)
  const rows = Array.from({ length: 5 }, (_, n) => ({
    seatId: null,
    clientId: 1,
    body: Uint8Array.of(n + 1),
    changes: [],
    step: 'free',
  }))
  await log.append(BOARD, { epoch: 1, seq: 0, rev: 1 }, rows)
  await log.keep({
    boardId: BOARD,
    epoch: 1,
    seq: 3,
    kind: 'log',
    version: '',
    document: Uint8Array.of(9),
    canonical: null,
    createdBy: null,
  })
  await log.forgetCovered(BOARD, 1)
  return log
}
const BEHIND = { epoch: 1, seq: 1, rev: 1 }

test('DU15 what was compacted while it was read is read again, and never taken with a gap', async () => {
  const log = await compacted()
  log.torn = 1
  const missed = await missedSince(log, BOARD, BEHIND)
  expect(missed).toMatchObject({ seq: 5, whole: true })
  expect(missed.bodies.map(([byte]) => byte)).toEqual([9, 4, 5])
  log.torn = 10
  await expect(missedSince(log, BOARD, BEHIND)).rejects.toThrow('does not fit together')
})

test('DU15 of a log that was set aside nothing is taken over', async () => {
  const log = await compacted()
  await log.setAside(BOARD, 1, 5)
  await expect(missedSince(log, BOARD, BEHIND)).rejects.toThrow('does not fit together')
})
