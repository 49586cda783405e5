/** What people write before the workshop: some of the thirteen questions and one true customer story. */
import { trigramDice } from './alone/similar.ts'
import type { Step } from './policy.ts'
import { scopeQuestions } from './values/scope.ts'

export const STORY = 'story'
export type PreparedQuestion = (typeof scopeQuestions)[number]['code'] | typeof STORY
/** In the order of the scope frame; the story comes last. */
export const PREPARED: readonly PreparedQuestion[] = [...scopeQuestions.map(({ code }) => code), STORY]
/** Five answers and a story fit in a quarter of an hour. */
export const PREPARED_FIRST: readonly PreparedQuestion[] = ['why', 'who', 'want', 'start', 'end', STORY]
export const PREPARATION_MINUTES = 15

/** The questions in their order, each once, unknown ones left out. */
export const inOrder = (questions: readonly string[]): PreparedQuestion[] =>
  PREPARED.filter((question) => questions.includes(question))

/** Steps that start from what was prepared, and which questions they are about. */
const USED_IN: Partial<Record<Step, readonly PreparedQuestion[]>> = {
  scope: PREPARED,
  type: ['who', 'want', 'conclusion', 'interact', STORY],
  bounds: ['start', 'end'],
}
export const preparedFor = (step: Step): readonly PreparedQuestion[] => USED_IN[step] ?? []

const SAME_FROM = 0.6

/** Is there something to talk about? Not when nobody or one person answered, nor when all say the same. */
export function answersDiffer(texts: readonly string[]): boolean {
  const told = texts.filter((text) => text.trim() !== '')
  return told.some((text, at) => told.slice(at + 1).some((other) => trigramDice(text, other) < SAME_FROM))
}
