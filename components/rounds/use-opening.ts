import { useMemo } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { RoundKind } from '../../lib/journey/policy.ts'
import { nextToOpen, roundsToOpen, type Openable } from '../../lib/journey/rounds/open-now.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { rounds } from '../../messages/rounds.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'

export type OpenHow = { organisersVote: boolean; revealWhenDone: boolean }

/** What can be opened now, and opening it; the promise tells whether it opened. */
export function useOpening(
  view: BoardView,
  journeyId: string,
): {
  openable: readonly Openable[]
  next: Openable | null
  open: (kind: RoundKind, targets: string[], how: OpenHow) => Promise<boolean>
  busy: boolean
  error: string | null
} {
  const t = useWords(facilitate)
  const r = useWords(rounds)
  const announce = useAnnounce()
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  const openable = useMemo(
    () => roundsToOpen(state.step, view, journeyId, state.rounds),
    [state.step, state.rounds, view, journeyId],
  )
  const open = async (kind: RoundKind, targets: string[], how: OpenHow) => {
    if (await give('openRound', { kind, journeyId, targets, ...how })) return false
    announce(kind === 'emotion' ? t.voteOpened(targets.length) : r.opened(r.kind[kind]))
    return true
  }
  const next = nextToOpen(state.step, openable, journeyId, state.rounds)
  return { openable, next, open, busy: pending === 'openRound', error }
}
