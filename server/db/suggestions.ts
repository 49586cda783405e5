/** Chapters in hand, in their rows. The board's row has to be locked by whoever changes one. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Suggestion } from '../../lib/journey/suggestion.ts'
import type { Rows, Tx } from './pool.ts'
import { suggestions } from './schema.ts'

/** In the order of writing. */
export function suggestionsOf(on: Rows, boardId: string): Promise<Suggestion[]> {
  return on
    .select({ id: suggestions.id, title: suggestions.title, laidAs: suggestions.laidAs })
    .from(suggestions)
    .where(eq(suggestions.boardId, boardId))
    .orderBy(asc(suggestions.createdAt), asc(suggestions.id))
}

const at = (boardId: string, id: string) => and(eq(suggestions.boardId, boardId), eq(suggestions.id, id))

/** False when the id is taken at another board. */
export async function keepSuggestion(tx: Tx, boardId: string, id: string, title: string): Promise<boolean> {
  const rows = await tx
    .insert(suggestions)
    // the clock, not the transaction's: two of one moment keep their order
    .values({ id, boardId, title, createdAt: sql`clock_timestamp()` })
    .onConflictDoUpdate({
      target: suggestions.id,
      set: { title },
      setWhere: eq(suggestions.boardId, boardId),
    })
    .returning({ id: suggestions.id })
  return rows.length > 0
}

export async function deleteSuggestion(tx: Tx, boardId: string, id: string): Promise<boolean> {
  const rows = await tx.delete(suggestions).where(at(boardId, id)).returning({ id: suggestions.id })
  return rows.length > 0
}

export async function eraseUnlaid(tx: Tx, boardId: string): Promise<void> {
  await tx.delete(suggestions).where(and(eq(suggestions.boardId, boardId), isNull(suggestions.laidAs)))
}

export async function markLaid(tx: Tx, boardId: string, id: string, chapterId: string): Promise<void> {
  await tx.update(suggestions).set({ laidAs: chapterId }).where(at(boardId, id))
}
