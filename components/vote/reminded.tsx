'use client'
import { useEffect, useRef } from 'react'
import { isDone } from '../../lib/journey/rounds/kinds.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Notice } from '../ui/notice.tsx'

/** Who leads waits for this vote: said once for each time they ask, and shown until one is done. */
export function Reminded({
  round: { budget, targets, remindedAt },
  own,
}: {
  round: RoundView
  own: readonly OwnBallot[]
}) {
  const t = useWords(vote)
  const announce = useAnnounce()
  const heard = useRef(remindedAt)
  const done = isDone(
    budget,
    targets.map(({ id }) => id),
    own.map(({ target, value }) => ({ target, points: typeof value === 'number' ? value : 0 })),
  )
  useEffect(() => {
    if (heard.current === remindedAt) return
    heard.current = remindedAt
    if (remindedAt !== null && !done) announce(t.reminded, 'assertive', 'important')
  }, [remindedAt, done, announce, t])
  if (remindedAt === null || done) return null
  return (
    <Notice tone="info" className="m-3">
      {t.reminded}
    </Notice>
  )
}
