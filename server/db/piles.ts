/** Piles of chapter titles that were shared. The board's row has to be locked by whoever changes one. */
import { and, asc, eq, inArray, isNotNull, max } from 'drizzle-orm'
import type { Rows, Tx } from './pool.ts'
import { jottings, piles } from './schema.ts'

export type PileRow = {
  id: string
  journeyId: string
  keptAs: string | null
  away: boolean
  titles: { id: string; text: string; seatId: string }[]
}

/** In the order in which they were laid; those whose last title went are not here. */
export async function pilesAt(on: Rows, boardId: string): Promise<PileRow[]> {
  const rows = await on
    .select({
      id: piles.id,
      journeyId: piles.journeyId,
      keptAs: piles.keptAs,
      away: piles.away,
      title: { id: jottings.id, text: jottings.text, seatId: jottings.seatId },
    })
    .from(piles)
    .innerJoin(jottings, eq(jottings.pileId, piles.id))
    .where(and(eq(piles.boardId, boardId), isNotNull(jottings.sharedAt)))
    .orderBy(asc(piles.place), asc(piles.id), asc(jottings.createdAt), asc(jottings.id))
  const found = new Map<string, PileRow>()
  for (const { title, ...pile } of rows) {
    const row = found.get(pile.id) ?? { ...pile, titles: [] }
    row.titles.push(title)
    found.set(pile.id, row)
  }
  return [...found.values()]
}

export async function insertPile(
  tx: Tx,
  boardId: string,
  journeyId: string,
  titleIds: readonly string[],
): Promise<void> {
  const [last] = await tx
    .select({ place: max(piles.place) })
    .from(piles)
    .where(eq(piles.boardId, boardId))
  const id = crypto.randomUUID()
  await tx.insert(piles).values({ id, boardId, journeyId, place: (last?.place ?? 0) + 1 })
  await layOn(tx, id, titleIds)
}

export async function layOn(tx: Tx, pileId: string, titleIds: readonly string[]): Promise<void> {
  if (titleIds.length === 0) return
  await tx
    .update(jottings)
    .set({ pileId })
    .where(inArray(jottings.id, [...titleIds]))
}

export async function markKept(tx: Tx, pileId: string, chapterId: string): Promise<void> {
  await tx.update(piles).set({ keptAs: chapterId }).where(eq(piles.id, pileId))
}

/** Its titles have to lie elsewhere by now. A chapter that was made of it stays. */
export async function removePile(tx: Tx, pileId: string): Promise<void> {
  await tx.delete(piles).where(eq(piles.id, pileId))
}

export async function setAway(tx: Tx, boardId: string, away: boolean): Promise<void> {
  await tx.update(piles).set({ away }).where(eq(piles.boardId, boardId))
}
