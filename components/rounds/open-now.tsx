'use client'
import ChevronUp from 'lucide-react/icons/chevron-up'
import Vote from 'lucide-react/icons/vote'
import type { BoardView } from '../../lib/journey/entities.ts'
import { touchpointsIn } from '../../lib/journey/rounds/targets.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { useOpening } from './use-opening.ts'

/** Opens the vote of this step with one press; beside it, the choice of which and about what. */
export function OpenNow({
  view,
  journeyId,
  main,
  onChoose,
}: {
  view: BoardView
  journeyId: string
  /** The next thing to do: the filled button of the bar. */
  main: boolean
  onChoose: () => void
}) {
  const t = useWords(facilitate)
  const r = useWords(rounds)
  const { next, open, busy, error } = useOpening(view, journeyId)
  if (!next) return null
  const { kind } = next
  const all = () => (kind === 'emotion' ? touchpointsIn(view, journeyId).map(({ id }) => id) : [])
  return (
    <span className="inline-flex items-center">
      {error ? (
        <span role="alert" className="mr-3 text-sm font-semibold text-err">
          {error}
        </span>
      ) : null}
      <Button
        kind={main ? 'primary' : 'plain'}
        data-action="round.open"
        busy={busy}
        onClick={() => void open(kind, all(), { organisersVote: false, revealWhenDone: false })}
        icon={<Vote aria-hidden strokeWidth={1.75} />}
        className="rounded-r-none"
        title={kind === 'emotion' ? t.startVoteAll(next.targets) : r.hint[kind]}
      >
        {kind === 'emotion' ? t.openVote : r.start[kind]}
      </Button>
      <Button
        kind={main ? 'primary' : 'plain'}
        onClick={onChoose}
        aria-label={t.openVoteChoose}
        title={t.openVoteChoose}
        icon={<ChevronUp aria-hidden strokeWidth={1.75} />}
        className={main ? 'rounded-l-none border-l border-l-on-brand' : 'rounded-l-none border-l-0'}
      />
    </span>
  )
}
