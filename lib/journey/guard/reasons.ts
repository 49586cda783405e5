/** Reasons for and against, as the rules of the method count them. */
import type { Kind, Lang } from './kinds.ts'
import type { Word } from './title.ts'

/**
 * G, C and S: the title score of the method. P: whose work it is; P1 a word for that work, P2 what is done to
 * a case, P3 a department that does it, P4 the customer as its object.
 */
export type Rule = `G${1 | 2 | 3 | 4 | 5}` | `C${1 | 2 | 3 | 4}` | `S${1 | 2}` | `P${1 | 2 | 3 | 4}`
/** `word` as it stands in the title, without capitals and accents; '' where no word gave it. */
export type Reason = { rule: Rule; word: string; points: number }

/** From here on the guard asks. */
export const LIMIT = 2

export const sum = (reasons: readonly Reason[]): number =>
  reasons.reduce((total, { points }) => total + points, 0)

export const isKind =
  (...kinds: Kind[]) =>
  (word: Word): boolean =>
    kinds.some((kind) => word.kinds.includes(kind))

/** *The waiter wishes you a nice day*: whoever acts is not the customer, and it is one moment. */
export function isSomebodyActing(words: readonly Word[], lang: Lang): boolean {
  const [first, second] = words.filter(({ text }) => !/^(?:de|het|een|the|an?)$/.test(text))
  if (!first || !second || words.length < 3 || !isKind('person')(first)) return false
  return (lang === 'nl' ? /[a-z]t$/ : /[a-z]s$/).test(second.text)
}
