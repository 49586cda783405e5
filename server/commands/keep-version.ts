/** How a board stands now, kept for who leads it to go back to. */
import type { BoardRow } from '../db/standing.ts'
import type { Tx } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import type { Room } from '../rooms/room.ts'

/** `board`: as it stood before what this is kept for. */
export async function keepVersion(
  tx: Tx,
  room: Room,
  { kind, seatId, board }: { kind: 'start' | 'step' | 'restore'; seatId: string; board: BoardRow },
): Promise<void> {
  const { chapters, touchpoints, notes } = room.view()
  await postgresLog(tx).keep({
    boardId: board.id,
    epoch: room.head.epoch,
    seq: room.head.seq,
    kind,
    version: board.version,
    step: board.step,
    size: { chapters: chapters.length, touchpoints: touchpoints.length, notes: notes.length },
    document: room.encode(),
    canonical: null,
    createdBy: seatId,
  })
}
