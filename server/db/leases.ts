import { and, eq, lt } from 'drizzle-orm'
import type { Db, Tx } from './pool.ts'
import { clientLeases } from './schema.ts'

/**
 * A Yjs client id belongs to one seat of a board, for ever: whoever reuses another's id forks the
 * board silently. Returns false when the id is somebody else's (or the server's). `seenRev`: what a new
 * client knows of the board's rights.
 */
export async function leaseClientId(
  db: Db | Tx,
  boardId: string,
  clientId: number,
  seatId: string | null,
  seenRev = 0,
): Promise<boolean> {
  const made = await db
    .insert(clientLeases)
    .values({ boardId, clientId, seatId, seenRev })
    .onConflictDoNothing()
    .returning({ clientId: clientLeases.clientId })
  if (made.length > 0) return true
  const [lease] = await db
    .select({ seatId: clientLeases.seatId })
    .from(clientLeases)
    .where(and(eq(clientLeases.boardId, boardId), eq(clientLeases.clientId, clientId)))
  return lease !== undefined && lease.seatId !== null && lease.seatId === seatId
}

/**
 * Every client id that this seat ever wrote under, with the last `rev` it said it knew: offline work
 * under an old id is still its own.
 */
export async function leasesOf(db: Db | Tx, boardId: string, seatId: string): Promise<Map<number, number>> {
  const rows = await db
    .select({ clientId: clientLeases.clientId, seenRev: clientLeases.seenRev })
    .from(clientLeases)
    .where(and(eq(clientLeases.boardId, boardId), eq(clientLeases.seatId, seatId)))
  return new Map(rows.map((row) => [row.clientId, row.seenRev]))
}

export async function markSeenRev(db: Db, boardId: string, clientId: number, rev: number): Promise<void> {
  await db
    .update(clientLeases)
    .set({ seenRev: rev })
    .where(
      and(
        eq(clientLeases.boardId, boardId),
        eq(clientLeases.clientId, clientId),
        lt(clientLeases.seenRev, rev),
      ),
    )
}
