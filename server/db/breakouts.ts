/** The groups of a board in their row. The board's row has to be locked: they are read, changed and written whole. */
import { eq } from 'drizzle-orm'
import { groupOf, seated, smallest } from '../../lib/journey/breakouts.ts'
import type { Db, Rows, Tx } from './pool.ts'
import { breakouts } from './schema.ts'
import type { StoredBreakout } from './schema/breakouts.ts'
import { lockBoard } from './standing.ts'

export type { StoredBreakout } from './schema/breakouts.ts'
export type Apart = { journeyId: string; openedAt: Date; groups: StoredBreakout[] }

/** Null while everybody is together. */
export async function breakoutsOf(on: Rows, boardId: string): Promise<Apart | null> {
  const [row] = await on.select().from(breakouts).where(eq(breakouts.boardId, boardId))
  return row ?? null
}

export async function keepBreakouts(tx: Tx, boardId: string, apart: Apart): Promise<void> {
  const { journeyId, openedAt, groups } = apart
  await tx
    .insert(breakouts)
    .values({ boardId, journeyId, openedAt, groups })
    .onConflictDoUpdate({ target: breakouts.boardId, set: { journeyId, openedAt, groups } })
}

export async function endBreakouts(tx: Tx, boardId: string): Promise<void> {
  await tx.delete(breakouts).where(eq(breakouts.boardId, boardId))
}

/** Somebody came who is in no group: into the smallest with them. False when there was nothing to do. */
export async function seatLatecomer(
  db: Db,
  boardId: string,
  seatId: string,
  present: (seatId: string) => boolean,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockBoard(tx, boardId)
    const apart = await breakoutsOf(tx, boardId)
    if (!apart || groupOf(apart.groups, seatId) !== -1) return false
    const groups = seated(apart.groups, seatId, smallest(apart.groups, present))
    await keepBreakouts(tx, boardId, { ...apart, groups })
    return true
  })
}
