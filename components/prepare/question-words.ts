import type { Lang } from '../../lib/journey/entities.ts'
import { STORY, type PreparedQuestion } from '../../lib/journey/preparation.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { scopeQuestions } from '../../lib/journey/values/scope.ts'
import type { PrepareWords } from '../../messages/prepare-nl.ts'

export const questionWords = (question: PreparedQuestion, lang: Lang, t: PrepareWords): string =>
  question === STORY ? t.story : labelOf(scopeQuestions, question, lang)
