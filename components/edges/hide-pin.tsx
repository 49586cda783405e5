'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { mayCommand } from '../../lib/journey/policy.ts'
import type { ShownPin } from '../../lib/journey/results.ts'
import type { Outcome } from '../../lib/journey/rounds.ts'
import { edges as words } from '../../messages/edges.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** For who leads: words that hurt somebody are taken off every screen. */
export function HidePin({ outcome, pin }: { outcome: Outcome; pin: ShownPin }) {
  const t = useWords(words)
  const { state, mine } = usePush()
  const { give, pending, error } = useCommand()
  const { stage, step, locks } = state
  const round = state.rounds.findLast(
    ({ kind, state: is, journeyId }) =>
      kind === 'pins' && is === 'revealed' && journeyId === outcome.journeyId,
  )
  const { id } = pin
  if (!round || id === undefined || (!pin.words && !pin.hidden)) return null
  if (!mayCommand({ role: mine.role, stage, step, locks, seatId: mine.seatId }, 'hideReason')) return null
  return (
    <>
      <Button
        kind="quiet"
        data-action="reason.hide"
        busy={pending === 'hideReason'}
        aria-label={pin.words ? `${t.hide}: ${pin.words}` : t.show}
        onClick={() =>
          void give('hideReason', { roundId: round.id, reasonId: id, hidden: pin.hidden === undefined })
        }
      >
        {pin.hidden ? t.show : t.hide}
      </Button>
      <ErrorLine>{error}</ErrorLine>
    </>
  )
}
