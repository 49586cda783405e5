import { and, eq } from 'drizzle-orm'
import type { Rows, Tx } from './pool.ts'
import { guardAnswers } from './schema.ts'

export type GuardAnswer = { target: string; key: string }

export function guardAnswersOf(on: Rows, boardId: string): Promise<GuardAnswer[]> {
  return on
    .select({ target: guardAnswers.target, key: guardAnswers.key })
    .from(guardAnswers)
    .where(eq(guardAnswers.boardId, boardId))
    .orderBy(guardAnswers.target, guardAnswers.key)
}

/** At most `most` answers of a target are kept: beyond that it begins anew. */
export async function keepGuardAnswer(
  tx: Tx,
  boardId: string,
  answer: GuardAnswer,
  most: number,
): Promise<void> {
  const own = and(eq(guardAnswers.boardId, boardId), eq(guardAnswers.target, answer.target))
  if ((await tx.$count(guardAnswers, own)) >= most) await tx.delete(guardAnswers).where(own)
  await tx
    .insert(guardAnswers)
    .values({ boardId, ...answer })
    .onConflictDoNothing()
}
