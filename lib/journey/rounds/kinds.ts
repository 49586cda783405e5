/** Each kind of blind vote: what an answer looks like, what there is to share out, when somebody is done. */
import type { BrandState, Emotion } from '../entities.ts'
import { DOTS_EACH, PIN_MAX_CHARACTERS, PIN_MAX_WORDS, STARS_EACH } from '../limits.ts'
import type { RoundKind } from '../policy.ts'

/** On the empty line, 0 its left and 100 its right end, with the moment in up to five words. */
export type Pin = { at: number; words: string }
export type Agreeing = 'yes' | 'notYet'
export type Rating = 1 | 2 | 3 | 4 | 5

/** What one answer of a kind is. Null is "don't know". */
export type ValueOf = {
  emotion: Emotion | null
  stars: number
  hearts: BrandState
  dots: number
  pins: Pin
  agree: Agreeing
  rating: Rating
  /** As a feeling about a touchpoint, to try out how voting works. */
  trial: Emotion | null
}
export type BallotValue = ValueOf[RoundKind]

/** Points that one person shares out over all targets of a round; null: every target has its own answer. */
export const budgetOf = (kind: RoundKind): number | null =>
  kind === 'stars' ? STARS_EACH : kind === 'dots' ? DOTS_EACH : null

/** Answered with zero points by who is done without giving all of them away. */
export const DONE = 'done'

const whole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to

export const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length

function isPin(value: unknown): value is Pin {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false
  if (!('at' in value && 'words' in value) || typeof value.words !== 'string') return false
  const { at, words } = value
  return whole(at, 0, 100) && words.length <= PIN_MAX_CHARACTERS && wordsIn(words) <= PIN_MAX_WORDS
}

const isFeeling = (value: unknown): value is Emotion | null => value === null || whole(value, -2, 2)

const IS: { [K in RoundKind]: (value: unknown) => value is ValueOf[K] } = {
  emotion: isFeeling,
  stars: (value): value is number => whole(value, 0, STARS_EACH),
  hearts: (value): value is BrandState =>
    value === 'strengthens' || value === 'neutral' || value === 'breaks',
  dots: (value): value is number => whole(value, 0, DOTS_EACH),
  pins: isPin,
  agree: (value): value is Agreeing => value === 'yes' || value === 'notYet',
  rating: (value): value is Rating => whole(value, 1, 5),
  trial: isFeeling,
}

/** Is this an answer of that kind? Says nothing of the budget. */
export function isValue<K extends RoundKind>(kind: K, value: unknown): value is ValueOf[K] {
  return IS[kind](value)
}

/** A heart is given to a promise at a touchpoint: one target for each pair. */
export const heartTarget = (touchpointId: string, promiseId: string): string => `${touchpointId}|${promiseId}`

export function heartParts(target: string): { touchpointId: string; promiseId: string } {
  const [touchpointId = '', promiseId = ''] = target.split('|')
  return { touchpointId, promiseId }
}

/** One answer, for counting who is done: of a budget its points too, never another value. */
export type Answered = { target: string; points?: number }

/** Done: an answer for every target; of a budget all of it given, or said to be done. */
export function isDone(
  budget: number | null,
  targets: readonly string[],
  answers: readonly Answered[],
): boolean {
  if (targets.length === 0) return false
  if (budget !== null)
    return (
      answers.some(({ target }) => target === DONE) ||
      answers.reduce((sum, { points = 0 }) => sum + points, 0) >= budget
    )
  const answered = new Set(answers.map(({ target }) => target))
  return targets.every((target) => answered.has(target))
}
