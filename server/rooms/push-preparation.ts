/** The preparation as each may know it: one's own answers, who leads all, everybody what was opened. */
import { preparedFor } from '../../lib/journey/preparation.ts'
import type { Desk, Mine, PreparationView } from '../../lib/sync/state.ts'
import type { Db, Tx } from '../db/pool.ts'
import { answersAt, preparationOf } from '../db/preparation.ts'
import type { BoardRow } from '../db/standing.ts'

export type Prepared = {
  view: PreparationView
  /** For organisers. */
  prepared: Desk['prepared']
  of(seatId: string): Mine['answers']
}

/** Answers travel before the start, in the steps that start from them and in free work; else nobody reads them. */
export async function readPreparation(db: Db | Tx, { id, stage, step }: BoardRow): Promise<Prepared> {
  const { questions, opened } = await preparationOf(db, id)
  const before = stage === 'draft' || stage === 'lobby'
  const used = before || step === 'free' || preparedFor(step).length > 0
  const answers = used ? await answersAt(db, id) : []
  const to = (question: string) =>
    answers.flatMap((each) => (each.question === question ? [{ seatId: each.seatId, text: each.text }] : []))
  return {
    view: { questions, opened: used ? opened.map((question) => ({ question, answers: to(question) })) : [] },
    prepared: questions
      .map((question) => ({ question, answers: to(question) }))
      .filter((each) => each.answers.length > 0),
    of: (seatId) =>
      Object.fromEntries(
        answers.flatMap((each) => (each.seatId === seatId ? [[each.question, each.text]] : [])),
      ),
  }
}
