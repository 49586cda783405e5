'use client'
import { useEffect, useRef } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { isVoter } from '../../lib/journey/rounds.ts'
import { isDone } from '../../lib/journey/rounds/kinds.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Notice } from '../ui/notice.tsx'

/**
 * Who leads waits for this vote: said once for each time they ask, and shown until one is done, on whatever
 * screen one is.
 */
export function Reminded({ round }: { round: RoundView }) {
  const { budget, targets, remindedAt, organisersVote } = round
  const t = useWords(vote)
  const { mine } = usePush()
  const announce = useAnnounce()
  const heard = useRef(remindedAt)
  const seat = { id: mine.seatId, role: mine.role, admitted: true, removed: false }
  const done = isDone(
    budget,
    targets.map(({ id }) => id),
    (mine.ballots[round.id] ?? []).map(({ target, value }) => ({
      target,
      points: typeof value === 'number' ? value : 0,
    })),
  )
  const voter = isVoter(seat, organisersVote)
  useEffect(() => {
    if (heard.current === remindedAt) return
    heard.current = remindedAt
    if (remindedAt !== null && !done && voter) announce(t.reminded, 'assertive', 'important')
  }, [remindedAt, done, voter, announce, t])
  if (remindedAt === null || done || !voter) return null
  return (
    <Notice tone="info" className="m-3 mb-0 print:hidden">
      {t.reminded}
    </Notice>
  )
}
