'use client'
import { useMemo } from 'react'
import { answersIn, type Cast } from '../../lib/client/ballot-box.ts'
import type { Agreeing, Rating } from '../../lib/journey/rounds/kinds.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { BallotNote } from '../vote/ballot-note.tsx'
import { SecretLine } from '../vote/secret-line.tsx'
import { useBallots } from '../vote/use-ballots.ts'
import { Choices, type Choice } from './choices.tsx'
import { RoundFrame, type Framed } from './round-frame.tsx'

type Part<K extends 'agree' | 'rating', V> = Omit<Framed, 'round'> & {
  round: RoundView<K>
  own: readonly OwnBallot[]
  cast: Cast<V extends Agreeing | Rating ? V : never>
}

export const RATINGS = [1, 2, 3, 4, 5] as const satisfies readonly Rating[]
const SAYS = ['yes', 'notYet'] as const satisfies readonly Agreeing[]

/** Yes or not yet, to the goal in the words it had when the vote opened. */
export function AgreeVote({ own, ...part }: Part<'agree', Agreeing>) {
  const t = useWords(rounds)
  const mine = useMemo(() => answersIn('agree', own), [own])
  const goal = part.round.targets[0]?.titleThen ?? ''
  return (
    <OneAnswer
      {...part}
      mine={mine}
      action="goal.agree"
      legend={
        <>
          <span className="block text-sm text-ink2">{t.goal}</span>
          <span className="mb-3 block border-l-4 border-brand pl-3 text-lg break-words whitespace-pre-wrap">
            {goal}
          </span>
        </>
      }
      choices={SAYS.map((value) => ({ value, label: t.agree[value], hint: t.agreeHint[value] }))}
    />
  )
}

/** One question at the end. */
export function RatingVote({ own, ...part }: Part<'rating', Rating>) {
  const t = useWords(rounds)
  const mine = useMemo(() => answersIn('rating', own), [own])
  return (
    <OneAnswer
      {...part}
      mine={mine}
      action="workshop.rate"
      legend={<span className="sr-only">{t.question.rating()}</span>}
      choices={RATINGS.map((value) => ({ value, label: t.rating[value] }))}
    />
  )
}

function OneAnswer<V extends Agreeing | Rating>({
  mine,
  cast,
  action,
  legend,
  choices,
  ...frame
}: Framed & {
  mine: Parameters<typeof useBallots<V>>[1]
  cast: Cast<V>
  action: string
  legend: React.ReactNode
  choices: readonly Choice<V>[]
}) {
  const t = useWords(rounds)
  const { round } = frame
  const target = round.targets[0]?.id ?? ''
  const ballots = useBallots<V>(round.id, mine, cast)
  const draft = ballots.draftOf(target)
  return (
    <RoundFrame {...frame} secret={<SecretLine />} status={draft.state === 'saved' ? t.isDone : null}>
      <Choices
        name={round.id}
        legend={legend}
        action={action}
        value={draft.value}
        choices={choices}
        onChoose={(value, byArrows) => ballots.choose(target, value, byArrows)}
      />
      <div className="min-h-6">
        <BallotNote draft={draft} onRetry={() => ballots.retry(target)} />
      </div>
    </RoundFrame>
  )
}
