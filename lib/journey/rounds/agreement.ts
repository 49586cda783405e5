/** What a group agreed on: the goal with where the journey begins and ends, in the words of that moment. */
import { storable } from '../storable.ts'
import type { Scope } from '../entities.ts'
import type { Agreed } from '../results.ts'
import { revealedOf, type RevealedRound } from '../rounds.ts'

/** Goal, and under it begin and end where there are any; '' without a goal, for then there is nothing to agree on. */
export function scopeInWords({ goal, answers }: Pick<Scope, 'goal' | 'answers'>): string {
  const words = goal.trim()
  const [start, end] = [answers.start?.trim() ?? '', answers.end?.trim() ?? '']
  return words && (start || end) ? `${words}\n${start || '…'} → ${end || '…'}` : words
}

/** As a target is frozen: long texts are told from their beginning. */
const TITLE_THEN_MAX = 500
export const told = (text: string): string => storable(text.slice(0, TITLE_THEN_MAX))

type AgreeRound = RevealedRound & { journeyId: string; targets: readonly { titleThen: string }[] }
export type Agreement = Agreed & {
  /** Goal, begin or end reads differently since. */
  changed: boolean
}

/** The last time the group was asked, on any journey: the scope is the board's. Null: never. */
export function agreementOf(rounds: readonly AgreeRound[], scope: Scope): Agreement | null {
  const last = revealedOf(rounds, 'agree').at(-1)
  if (!last?.results) return null
  return { ...last.results, changed: last.targets[0]?.titleThen !== told(scopeInWords(scope)) }
}
