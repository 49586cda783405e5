import type { TargetResult } from '../../lib/journey/results.ts'
import type { board } from '../../messages/board.ts'

type BoardWords = (typeof board)['nl']
/** What the curve shows at one touchpoint, in words. */
export function figureWords(
  result: TargetResult | undefined,
  t: BoardWords,
): { label: string; votes: string } | null {
  if (!result) return null
  const { tally } = result
  if (!tally) return { label: t.tooFew, votes: '' }
  const label = tally.opposed ? t.opposed : tally.label ? t.agreement[tally.label] : ''
  const votes = [t.votes(tally.n), tally.dontKnow > 0 ? t.dontKnow(tally.dontKnow) : '']
    .filter(Boolean)
    .join(', ')
  return { label, votes }
}
