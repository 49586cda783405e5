/** Home's line about a board, worked out again a few seconds after it changed, and now and then while it goes on changing. */
import { summarise } from '../../lib/journey/derived.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import { db } from '../db/pool.ts'
import { roundsOf } from '../db/rounds.ts'
import { storeSummary } from '../db/summaries.ts'
import { log } from '../log.ts'
import type { Room } from './room.ts'

/** Or half of it, or half as much again: boards that began together must not all be summed up in one moment. */
const AFTER_MS = 3_000
const AGAIN_AFTER_MS = 20_000

export async function writeSummary(room: Room): Promise<void> {
  const { seq } = room.head
  const results = latestResults(await roundsOf(db(), room.boardId))
  const people = room.board.seats.filter((seat) => seat.admittedAt && !seat.removedAt).length
  await storeSummary(db(), { boardId: room.boardId, ofSeq: seq, people, ...summarise(room.view(), results) })
}

export function keepSummary(room: Room): void {
  let timer: NodeJS.Timeout | null = null
  let wroteAt = Number.NEGATIVE_INFINITY
  room.onWritten.add(() => {
    if (timer) return
    const wait = Math.max(AFTER_MS * (0.5 + Math.random()), wroteAt + AGAIN_AFTER_MS - performance.now())
    timer = setTimeout(() => {
      timer = null
      wroteAt = performance.now()
      writeSummary(room).catch((error: unknown) =>
        log.error('summary', 'could not be written', error, { board: room.boardId }),
      )
    }, wait)
    timer.unref()
  })
}
