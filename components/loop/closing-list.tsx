'use client'
import Check from 'lucide-react/icons/check'
import Circle from 'lucide-react/icons/circle-dashed'
import { usePush } from '../../lib/client/hooks.ts'
import { closingLook } from '../../lib/journey/derived/closing.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import { loop } from '../../messages/loop.ts'
import { useWords } from '../i18n.tsx'

/** What is still open before closing. */
export function ClosingList({ view }: { view: BoardView }) {
  const t = useWords(loop)
  const { state, desk } = usePush()
  const look = closingLook(view, latestResults(state.rounds), state.actions)
  const unshared = state.alone.hidden.reduce((sum, { count }) => sum + count, 0)
  const offered = desk?.offers.length ?? 0
  const prospects: [fine: boolean, words: string][] =
    look.withoutRelevance === null
      ? []
      : [[look.withoutRelevance === 0, t.checks.prospects(look.withoutRelevance)]]
  const checks: [fine: boolean, words: string][] = [
    [look.voted === look.touchpoints && look.touchpoints > 0, t.checks.votes(look.voted, look.touchpoints)],
    ...prospects,
    [look.blind === 0, t.checks.blind(look.blind)],
    [look.hasNext, look.hasNext ? t.checks.next : t.checks.noNext],
    ...(unshared > 0 ? [[false, t.checks.unshared(unshared)] as [boolean, string]] : []),
    ...(offered > 0 ? [[false, t.checks.offered(offered)] as [boolean, string]] : []),
  ]
  return (
    <ul className="flex flex-col gap-1.5 text-note">
      {checks.map(([fine, words]) => (
        <li key={words} className="flex gap-2" data-fine={fine}>
          {fine ? (
            <Check aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          ) : (
            <Circle aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          )}
          <span>
            {words}
            <span className="sr-only">: {fine ? t.fine : t.open}</span>
          </span>
        </li>
      ))}
      {state.reports ? <li className="text-ink2">{t.reportsTo(state.reports)}</li> : null}
    </ul>
  )
}
