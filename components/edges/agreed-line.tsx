'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser, mayCommand, mayVote } from '../../lib/journey/policy.ts'
import { agreementOf } from '../../lib/journey/rounds/agreement.ts'
import { edges as words } from '../../messages/edges.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** Under the goal: how many agreed, whether the words still are those, and the vote on them for who leads. */
export function AgreedLine({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(words)
  const { state, mine } = usePush()
  const { give, error, pending } = useCommand()
  const { stage, step, locks } = state
  const who = { role: mine.role, stage, step, locks, seatId: mine.seatId }
  const agreement = agreementOf(state.rounds, view.scope)
  const busy = state.rounds.some((round) => round.state === 'open')
  const offers =
    isOrganiser(mine.role) &&
    !busy &&
    view.scope.goal.trim() !== '' &&
    (agreement === null || agreement.changed) &&
    mayCommand(who, 'openRound') &&
    mayVote(who, 'agree')
  if (!agreement && !offers) return null
  return (
    <div className="flex flex-col items-start gap-1 text-sm" data-agreed>
      {agreement ? (
        <p className="font-semibold">
          {agreement.yes === null ? t.tooFew : t.agreed(agreement.yes, agreement.n)}
        </p>
      ) : null}
      {agreement?.changed ? <p>{t.changed}</p> : null}
      {offers ? (
        <Button
          data-action="edges.agree"
          busy={pending === 'openRound'}
          onClick={() =>
            void give('openRound', { kind: 'agree', journeyId, targets: [], organisersVote: false })
          }
        >
          {t.again}
        </Button>
      ) : null}
      <ErrorLine>{error}</ErrorLine>
    </div>
  )
}
