'use client'
import Heart from 'lucide-react/icons/heart'
import HeartCrack from 'lucide-react/icons/heart-crack'
import Minus from 'lucide-react/icons/minus'
import { useMemo } from 'react'
import { answersIn, type Cast } from '../../lib/client/ballot-box.ts'
import type { BrandState } from '../../lib/journey/entities.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { BallotNote } from '../vote/ballot-note.tsx'
import { SecretLine } from '../vote/secret-line.tsx'
import { useBallots } from '../vote/use-ballots.ts'
import { Choices } from './choices.tsx'
import { RoundFrame, type Framed } from './round-frame.tsx'

export const HEART_ICON = { strengthens: Heart, neutral: Minus, breaks: HeartCrack } as const
export const HEARTS = ['strengthens', 'neutral', 'breaks'] as const satisfies readonly BrandState[]
export type HeartTarget = { id: string; touchpoint: string; promise: string }

/** Every promise at every starred touchpoint: strengthens, neutral or breaks. */
export function HeartsVote({
  targets,
  own,
  cast,
  ...frame
}: Omit<Framed, 'round'> & {
  round: RoundView<'hearts'>
  targets: readonly HeartTarget[]
  own: readonly OwnBallot[]
  cast: Cast<BrandState>
}) {
  const t = useWords(rounds)
  const mine = useMemo(() => answersIn('hearts', own), [own])
  const ballots = useBallots<BrandState>(frame.round.id, mine, cast)
  const answered = targets.filter(({ id }) => ballots.draftOf(id).value !== undefined).length
  return (
    <RoundFrame
      {...frame}
      secret={<SecretLine />}
      status={answered === targets.length ? t.isDone : t.answered(answered, targets.length)}
    >
      <ol className="flex flex-col gap-4">
        {targets.map((target, at) => {
          const draft = ballots.draftOf(target.id)
          return (
            <li key={target.id} className="flex flex-col gap-2">
              {target.touchpoint !== targets[at - 1]?.touchpoint ? (
                <h3 className="border-b-2 border-ink pb-1 text-lg">{target.touchpoint || t.untitled}</h3>
              ) : null}
              <Choices
                name={`${frame.round.id}-${target.id}`}
                action="heart.give"
                inRow
                legend={
                  <>
                    <span className="sr-only">{target.touchpoint}: </span>
                    <span className="font-semibold break-words">{target.promise}</span>
                  </>
                }
                value={draft.value}
                choices={HEARTS.map((value) => ({ value, label: t.heart[value], Icon: HEART_ICON[value] }))}
                onChoose={(value, byArrows) => ballots.choose(target.id, value, byArrows)}
              />
              {draft.state === 'failed' ? (
                <BallotNote draft={draft} onRetry={() => ballots.retry(target.id)} />
              ) : null}
            </li>
          )
        })}
      </ol>
    </RoundFrame>
  )
}
