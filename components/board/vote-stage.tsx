'use client'
import { useEffect, useMemo } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isVoter } from '../../lib/journey/rounds.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { useLang } from '../i18n.tsx'
import { answersIn } from '../../lib/client/ballot-box.ts'
import { VoteScreen } from '../vote/vote-screen.tsx'
import { RoundStage } from '../rounds/round-stage.tsx'
import { channelWords } from './field-cells.tsx'
import { personOf } from './person-of.ts'
import type { useVotes } from './use-votes.ts'

type Stage = {
  view: BoardView
  own: readonly OwnBallot[]
  cast: ReturnType<typeof useVotes>['cast']
  waiting: number
  onMap?: () => void
}

/** Voting in the open round, of whatever kind. */
export function VoteStage({ round, ...stage }: Stage & { round: RoundView }) {
  const client = useBoard()
  // Where somebody stands must not hint at what they are voting on.
  useEffect(() => client.here({ touchpoint: null, field: null, typing: false }), [client])
  return round.kind === 'emotion' ? (
    <EmotionStage {...stage} round={round} />
  ) : (
    <RoundStage {...stage} round={round} person={personOf(stage.view, round.journeyId)} />
  )
}

/** On the touchpoints as they read now. */
function EmotionStage({ view, round, own, cast, waiting, onMap }: Stage & { round: RoundView<'emotion'> }) {
  const lang = useLang()
  const { mine } = usePush()
  const votes = useMemo(() => answersIn('emotion', own), [own])
  const touchpoints = useMemo(() => {
    const chapters = new Map(view.chapters.map((chapter) => [chapter.id, chapter.title]))
    const known = new Map([...view.touchpoints, ...view.parked].map((each) => [each.id, each]))
    return round.targets.map(({ id, titleThen }) => {
      const touchpoint = known.get(id)
      return {
        id,
        title: touchpoint?.title || titleThen,
        chapterTitle: touchpoint ? (chapters.get(touchpoint.place.parent) ?? '') : '',
        needText: touchpoint?.needText ?? '',
        channelLabel: touchpoint ? channelWords(touchpoint, lang) : '',
      }
    })
  }, [view, round.targets, lang])
  const voter = isVoter(
    { id: mine.seatId, role: mine.role, admitted: true, removed: false },
    round.organisersVote,
  )
  return (
    <VoteScreen
      round={round}
      touchpoints={touchpoints}
      personName={personOf(view, round.journeyId)}
      mine={votes}
      onCast={cast}
      waiting={waiting}
      canVote={voter}
      finished={round.finished}
      of={round.of}
      onMap={onMap}
    />
  )
}
