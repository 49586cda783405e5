/** Questions before the workshop and their answers, in their rows. */
import { and, asc, eq, isNull, notInArray, sql } from 'drizzle-orm'
import { inOrder, PREPARED_FIRST, type PreparedQuestion } from '../../lib/journey/preparation.ts'
import type { Rows, Tx } from './pool.ts'
import { preparations, preparedAnswers, seats } from './schema.ts'

export type Preparation = { questions: PreparedQuestion[]; opened: PreparedQuestion[] }
export type PreparedAnswer = { seatId: string; question: PreparedQuestion; text: string }

/** Until somebody chooses, the usual ones. */
export async function preparationOf(on: Rows, boardId: string): Promise<Preparation> {
  const [row] = await on.select().from(preparations).where(eq(preparations.boardId, boardId))
  return { questions: inOrder(row?.questions ?? PREPARED_FIRST), opened: inOrder(row?.opened ?? []) }
}

/** The board's row has to be locked: it is read, changed and written whole. */
export async function keepPreparation(
  tx: Tx,
  boardId: string,
  { questions, opened }: Preparation,
): Promise<void> {
  await tx
    .insert(preparations)
    .values({ boardId, questions, opened })
    .onConflictDoUpdate({ target: preparations.boardId, set: { questions, opened } })
}

/** Of everybody who was not sent away, in the order of people. */
export async function answersAt(on: Rows, boardId: string): Promise<PreparedAnswer[]> {
  const rows = await on
    .select({
      seatId: preparedAnswers.seatId,
      question: sql<PreparedQuestion>`${preparedAnswers.question}`,
      text: preparedAnswers.text,
    })
    .from(preparedAnswers)
    .innerJoin(seats, eq(seats.id, preparedAnswers.seatId))
    .where(and(eq(preparedAnswers.boardId, boardId), isNull(seats.removedAt)))
    .orderBy(asc(seats.createdAt), asc(seats.id))
  return rows
}

/** Empty text takes the answer away. */
export async function storeAnswer(tx: Tx, boardId: string, answer: PreparedAnswer): Promise<void> {
  const { seatId, question, text } = answer
  if (text === '') {
    await tx
      .delete(preparedAnswers)
      .where(and(eq(preparedAnswers.seatId, seatId), eq(preparedAnswers.question, question)))
    return
  }
  await tx
    .insert(preparedAnswers)
    .values({ boardId, seatId, question, text })
    .onConflictDoUpdate({
      target: [preparedAnswers.boardId, preparedAnswers.seatId, preparedAnswers.question],
      set: { text, at: sql`now()` },
    })
}

/** Answers to questions that were never opened: nobody ever reads them. */
export async function eraseUnopened(tx: Tx, boardId: string): Promise<void> {
  const { opened } = await preparationOf(tx, boardId)
  await tx
    .delete(preparedAnswers)
    .where(and(eq(preparedAnswers.boardId, boardId), notInArray(preparedAnswers.question, opened)))
}

/** "That's me": where both answered, the later answer stays. */
export async function moveAnswers(tx: Tx, from: string, to: string): Promise<void> {
  await tx.execute(sql`
    delete from ${preparedAnswers} loser using ${preparedAnswers} winner
    where loser.question = winner.question
      and ((loser.seat_id = ${from} and winner.seat_id = ${to} and loser.at <= winner.at)
        or (loser.seat_id = ${to} and winner.seat_id = ${from} and loser.at < winner.at))`)
  await tx.update(preparedAnswers).set({ seatId: to }).where(eq(preparedAnswers.seatId, from))
}
