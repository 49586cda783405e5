/** Rows of what people write alone. Whose they are is asked in every query that changes one. */
import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Jotting, JottingKind } from '../../lib/journey/alone.ts'
import type { Rows, Tx } from './pool.ts'
import { jottings, seats } from './schema.ts'

export type JottingRow = Jotting & { seatId: string }

type Stored = Pick<typeof jottings.$inferSelect, 'id' | 'seatId' | 'kind' | 'parent' | 'text' | 'more'>

const columns = {
  id: jottings.id,
  seatId: jottings.seatId,
  kind: jottings.kind,
  parent: jottings.parent,
  text: jottings.text,
  more: jottings.more,
}
const asRow = ({ more, ...row }: Stored): JottingRow => ({ ...more, ...row }) as JottingRow

/** Not shared yet, of everybody who was not sent away, in the order of writing. */
export async function unsharedOf(on: Rows, boardId: string): Promise<JottingRow[]> {
  const rows = await on
    .select(columns)
    .from(jottings)
    .innerJoin(seats, eq(seats.id, jottings.seatId))
    .where(and(eq(jottings.boardId, boardId), isNull(jottings.sharedAt), isNull(seats.removedAt)))
    .orderBy(asc(jottings.createdAt), asc(jottings.id))
  return rows.map(asRow)
}

/** As `unsharedOf`, of these kinds, and nobody rewrites them until the transaction is over. */
export async function lockUnshared(
  tx: Tx,
  boardId: string,
  kinds: readonly JottingKind[],
): Promise<JottingRow[]> {
  const rows = await tx
    .select(columns)
    .from(jottings)
    .innerJoin(seats, eq(seats.id, jottings.seatId))
    .where(
      and(
        eq(jottings.boardId, boardId),
        isNull(jottings.sharedAt),
        isNull(seats.removedAt),
        inArray(jottings.kind, [...kinds]),
      ),
    )
    .orderBy(asc(jottings.createdAt), asc(jottings.id))
    .for('update', { of: jottings })
  return rows.map(asRow)
}

export async function countOwn(
  tx: Tx,
  boardId: string,
  seatId: string,
  kind: JottingKind,
  exceptId: string,
): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(jottings)
    .where(
      and(
        eq(jottings.boardId, boardId),
        eq(jottings.seatId, seatId),
        eq(jottings.kind, kind),
        isNull(jottings.sharedAt),
        sql`${jottings.id} <> ${exceptId}`,
      ),
    )
  return row?.n ?? 0
}

const own = (boardId: string, seatId: string, id: string) =>
  and(
    eq(jottings.id, id),
    eq(jottings.boardId, boardId),
    eq(jottings.seatId, seatId),
    isNull(jottings.sharedAt),
  )

/** False when there is no such jotting of one's own that waits to be shared. */
export async function rewriteJotting(
  tx: Tx,
  boardId: string,
  seatId: string,
  { id, kind, parent, text, ...more }: Jotting,
): Promise<boolean> {
  const rows = await tx
    .update(jottings)
    .set({ parent, text, more })
    .where(and(own(boardId, seatId, id), eq(jottings.kind, kind)))
    .returning({ id: jottings.id })
  return rows.length > 0
}

/** False when the id is taken: shared already, or somebody else's. */
export async function insertJotting(
  tx: Tx,
  boardId: string,
  seatId: string,
  { id, kind, parent, text, ...more }: Jotting,
): Promise<boolean> {
  const rows = await tx
    .insert(jottings)
    // the clock, not the transaction's: two that are written at once keep their order
    .values({ id, boardId, seatId, kind, parent, text, more, createdAt: sql`clock_timestamp()` })
    .onConflictDoNothing()
    .returning({ id: jottings.id })
  return rows.length > 0
}

export async function deleteJotting(tx: Tx, boardId: string, seatId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(jottings)
    .where(own(boardId, seatId, id))
    .returning({ id: jottings.id })
  return rows.length > 0
}

/** What nobody shared: nobody ever reads it. */
export async function eraseUnshared(tx: Tx, boardId: string): Promise<void> {
  await tx.delete(jottings).where(and(eq(jottings.boardId, boardId), isNull(jottings.sharedAt)))
}

export async function markShared(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(jottings)
    .set({ sharedAt: sql`now()` })
    .where(inArray(jottings.id, [...ids]))
}
