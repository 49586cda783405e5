'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isVoter } from '../../lib/journey/rounds.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { vote } from '../../messages/vote.ts'
import { rounds } from '../../messages/rounds.ts'
import type { useVotes } from '../board/use-votes.ts'
import { useWords } from '../i18n.tsx'
import { HeartsVote } from './hearts-vote.tsx'
import { PinsVote } from './pins-vote.tsx'
import { PointsVote } from './points-vote.tsx'
import { RoundFrame, type Framed } from './round-frame.tsx'
import { AgreeVote, RatingVote } from './say-vote.tsx'
import { TrialVote } from './trial-vote.tsx'
import { dotTargets, heartTargets, starTargets } from './targets-now.ts'

export type RoundPart = {
  view: BoardView
  own: readonly OwnBallot[]
  cast: ReturnType<typeof useVotes>['cast']
  waiting: number
  onMap?: () => void
}

/** The open round of any kind but emotions, with its targets as they read now. */
export function RoundStage({
  view,
  round,
  own,
  cast,
  person,
  ...part
}: RoundPart & { round: RoundView; person: string }) {
  const t = useWords(rounds)
  const { mine } = usePush()
  const seat = { id: mine.seatId, role: mine.role, admitted: true, removed: false }
  const shared = { ...part, person, own, cast }
  if (!isVoter(seat, round.organisersVote)) return <Watching {...part} round={round} person={person} />
  switch (round.kind) {
    case 'emotion':
      return null
    case 'stars':
      return <PointsVote {...shared} round={round} targets={starTargets(view, round)} />
    case 'dots': {
      const targets = dotTargets(view, round, { pain: t.pain, opportunity: t.opportunity })
      return <PointsVote {...shared} round={round} targets={targets} />
    }
    case 'hearts':
      return <HeartsVote {...shared} round={round} targets={heartTargets(view, round)} />
    case 'pins':
      return <PinsVote {...shared} round={round} />
    case 'agree':
      return <AgreeVote {...shared} round={round} />
    case 'rating':
      return <RatingVote {...shared} round={round} />
    case 'trial':
      return <TrialVote {...shared} round={round} />
  }
}

/** Who leads or looks on sees how far the group is. */
function Watching(part: Framed) {
  const v = useWords(vote)
  return (
    <RoundFrame {...part}>
      <p className="font-semibold">{v.watching}</p>
      <p className="text-ink2">{v.watchingHint}</p>
    </RoundFrame>
  )
}
