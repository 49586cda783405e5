'use client'
import type { Question } from '../../lib/journey/derived/questions.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useLang } from '../i18n.tsx'
import { factsOf } from '../research/question-words.ts'

/** Names stand in the view already. */
const nobody = () => ''

/** Research questions to read, the riskiest first: on paper and in the review. */
export function QuestionLines({ questions }: { questions: readonly Question[] }) {
  const lang = useLang()
  const { boardLang } = useBoardParts()
  return (
    <ol className="flex flex-col border-t-2 border-ink">
      {questions.map((question) => (
        <li
          key={question.note.id}
          className="break-inside-avoid border-b border-line py-2"
          data-asked={question.note.id}
        >
          <p lang={boardLang} className="typed font-semibold">
            {question.note.text}
          </p>
          <p className="text-note text-ink2">
            <span lang={boardLang} className="typed">
              {question.touchpoint.title}
            </span>
            {factsOf(question, nobody, lang).map((fact) => (
              <span key={fact} className="typed">
                {' '}
                · {fact}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
