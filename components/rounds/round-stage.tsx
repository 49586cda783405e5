'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import type { useVotes } from '../board/use-votes.ts'
import { VoteProgress } from '../vote/vote-progress.tsx'

export type RoundPart = {
  view: BoardView
  own: readonly OwnBallot[]
  cast: ReturnType<typeof useVotes>['cast']
  waiting: number
  onMap?: () => void
}

export function RoundStage({ round }: RoundPart & { round: RoundView }) {
  return <VoteProgress finished={round.finished} of={round.of} />
}
