import type { Question } from '../../lib/journey/derived/questions.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import { ownerWords, type NameOf } from '../../lib/journey/owner.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { researchMethods, researchRisk } from '../../lib/journey/values/notes.ts'

/** How, how risky and who, as far as it was chosen. */
export const factsOf = ({ note }: Question, nameOf: NameOf, lang: Lang): string[] =>
  [
    labelOf(researchMethods, note.kind, lang),
    note.severity > 0 ? labelOf(researchRisk, note.severity, lang) : '',
    ownerWords(note.owner, nameOf),
  ].filter(Boolean)

/** One line each, to paste in a mail or a plan. */
export const questionsAsText = (questions: readonly Question[], nameOf: NameOf, lang: Lang): string =>
  questions
    .map((question) => {
      const { note, touchpoint } = question
      const about = [touchpoint.title, ...factsOf(question, nameOf, lang)].filter(Boolean).join(' · ')
      return `- ${note.text.trim()}${about ? ` (${about})` : ''}`
    })
    .join('\n')
