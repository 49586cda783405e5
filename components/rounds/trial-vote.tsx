'use client'
import { useMemo } from 'react'
import { answersIn, type Cast } from '../../lib/client/ballot-box.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { BallotNote } from '../vote/ballot-note.tsx'
import { choiceOfPress, FaceChoice, focusChoice } from '../vote/face-choice.tsx'
import { SecretLine } from '../vote/secret-line.tsx'
import { useBallots } from '../vote/use-ballots.ts'
import { RoundFrame, type Framed } from './round-frame.tsx'

/** The faces of the vote to come, on one's own coffee: whoever can answer this can take part. */
export function TrialVote({
  own,
  cast,
  ...frame
}: Omit<Framed, 'round'> & {
  round: RoundView<'trial'>
  own: readonly OwnBallot[]
  cast: Cast
}) {
  const t = useWords(rounds)
  const mine = useMemo(() => answersIn('trial', own), [own])
  const { round } = frame
  const target = round.targets[0]?.id ?? ''
  const ballots = useBallots(round.id, mine, cast)
  const draft = ballots.draftOf(target)
  return (
    <RoundFrame
      {...frame}
      secret={<SecretLine />}
      status={draft.state === 'saved' ? t.isDone : null}
      onKeyDown={(event) => {
        const choice = choiceOfPress(event)
        if (choice === undefined) return
        event.preventDefault()
        ballots.choose(target, choice)
        focusChoice(event.currentTarget, choice)
      }}
    >
      <FaceChoice
        name={round.id}
        value={draft.value}
        legend={t.question.trial()}
        hideLegend
        onChoose={(value, byArrows) => ballots.choose(target, value, byArrows)}
      />
      <div className="min-h-6">
        <BallotNote draft={draft} onRetry={() => ballots.retry(target)} />
      </div>
    </RoundFrame>
  )
}
