/** Home's line about a board, worked out again a few seconds after it changed. */
import { summarise } from '../../lib/journey/derived.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import { db } from '../db/pool.ts'
import { roundsOf } from '../db/rounds.ts'
import { storeSummary } from '../db/summaries.ts'
import { log } from '../log.ts'
import type { Room } from './room.ts'

const AFTER_MS = 3_000

export async function writeSummary(room: Room): Promise<void> {
  const { seq } = room.head
  const results = latestResults(await roundsOf(db(), room.boardId))
  const people = room.board.seats.filter((seat) => seat.admittedAt && !seat.removedAt).length
  await storeSummary(db(), { boardId: room.boardId, ofSeq: seq, people, ...summarise(room.view(), results) })
}

export function keepSummary(room: Room): void {
  let timer: NodeJS.Timeout | null = null
  room.onWritten.add(() => {
    timer ??= setTimeout(() => {
      timer = null
      writeSummary(room).catch((error: unknown) =>
        log.error('summary', 'could not be written', error, { board: room.boardId }),
      )
    }, AFTER_MS)
    timer.unref()
  })
}
