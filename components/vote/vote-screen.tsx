'use client'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Cast, OwnAnswer } from '../../lib/client/ballot-box.ts'
import type { Emotion } from '../../lib/journey/entities.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Notice } from '../ui/notice.tsx'
import { MapButton } from './map-button.tsx'
import { useBallots } from './use-ballots.ts'
import { useWide } from './use-wide.ts'
import { VoteAll } from './vote-all.tsx'
import { VoteDone } from './vote-done.tsx'
import { VoteOne } from './vote-one.tsx'
import { VoteProgress } from './vote-progress.tsx'

export type VoteTouchpoint = {
  id: string
  title: string
  chapterTitle: string
  needText: string
  channelLabel: string
}

export type VotePart = {
  round: Pick<RoundView, 'id'>
  touchpoints: readonly VoteTouchpoint[]
  personName: string
  /** The minutes left, when there is a timer. */
  timer?: ReactNode
  /** To the map and back; absent where tabs do that. */
  onMap?: () => void
}

/**
 * Voting in one round. `touchpoints` are the round's targets in its order, with the titles of this moment.
 * `onCast` sends one vote and answers what came of it; `waiting` votes were made without a connection and
 * are sent later.
 */
export function VoteScreen({
  mine,
  onCast,
  waiting,
  canVote,
  finished,
  of,
  ...part
}: VotePart & {
  mine: readonly OwnAnswer<Emotion | null>[]
  onCast: Cast
  waiting: number
  canVote: boolean
  finished: number
  of: number
}) {
  const t = useWords(vote)
  const announce = useAnnounce()
  const wide = useWide()
  const ballots = useBallots(part.round.id, mine, onCast)
  const { touchpoints } = part
  const unanswered = touchpoints.findIndex((one) => ballots.draftOf(one.id).value === undefined)
  const [at, setAt] = useState(() => Math.max(unanswered, 0))
  const [done, setDone] = useState(unanswered === -1)
  const progress = <VoteProgress finished={finished} of={of} />
  const late = waiting > 0 ? <Notice tone="warn">{t.waiting(waiting)}</Notice> : null

  function finish() {
    ballots.flush()
    setDone(true)
    if (unanswered === -1) announce(t.doneSpoken)
  }
  function goTo(place: number) {
    setAt(place)
    setDone(false)
  }

  if (!canVote || touchpoints.length === 0)
    return (
      <section className="mx-auto flex max-w-xl flex-col gap-4 px-4 py-8" aria-label={t.title}>
        <h2 className="text-xl">{canVote ? t.noTouchpoints : t.watching}</h2>
        {canVote ? null : <p className="text-ink2">{t.watchingHint}</p>}
        {progress}
        <MapButton onMap={part.onMap} />
      </section>
    )
  if (done)
    return (
      <VoteDone
        {...part}
        ballots={ballots}
        unanswered={unanswered}
        progress={progress}
        late={late}
        onChange={goTo}
      />
    )
  const shared = { ...part, ballots, progress, late, onFinish: finish }
  return wide ? (
    <VoteAll {...shared} at={at} />
  ) : (
    <VoteOne {...shared} at={Math.min(at, touchpoints.length - 1)} onGo={setAt} />
  )
}
