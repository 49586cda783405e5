'use client'
import { questionsOf } from '../../lib/journey/derived/questions.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { sortByRank } from '../../lib/journey/place.ts'
import { review } from '../../messages/review.ts'
import { useWords } from '../i18n.tsx'
import { QuestionLines } from './question-lines.tsx'

/** What the team still has to ask its customers. */
export function ReviewQuestions({ view }: { view: BoardView }) {
  const t = useWords(review)
  const questions = sortByRank(view.journeys).flatMap(({ id }) => questionsOf(view, id))
  if (questions.length === 0) return null
  return (
    <section id="questions" className="mx-auto max-w-6xl scroll-mt-4 px-4 py-8 sm:px-6 print:hidden">
      <h2 className="mb-2 text-xl">{t.questions}</h2>
      <QuestionLines questions={questions} />
    </section>
  )
}
