import { eq } from 'drizzle-orm'
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

export async function keepGuardAnswer(tx: Tx, boardId: string, answer: GuardAnswer): Promise<void> {
  await tx
    .insert(guardAnswers)
    .values({ boardId, ...answer })
    .onConflictDoNothing()
}
