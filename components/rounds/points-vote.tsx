'use client'
import Check from 'lucide-react/icons/check'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { useCallback, useMemo } from 'react'
import { answersIn, type Cast } from '../../lib/client/ballot-box.ts'
import { DONE, isDone } from '../../lib/journey/rounds/kinds.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { BallotNote } from '../vote/ballot-note.tsx'
import { SecretLine } from '../vote/secret-line.tsx'
import { useBallots } from '../vote/use-ballots.ts'
import { PointSigns } from './point-signs.tsx'
import { RoundFrame, type Framed } from './round-frame.tsx'

/** What points can be given to, under the heading it stands below. */
export type PointTarget = { id: string; title: string; group: string; sort?: string }

const AGAIN_MS = 500

/** Stars or dots with − and +, never by dragging. What is left to give stands in words. */
export function PointsVote({
  round,
  targets,
  own,
  cast,
  ...frame
}: Omit<Framed, 'round'> & {
  round: RoundView<'stars' | 'dots'>
  targets: readonly PointTarget[]
  own: readonly OwnBallot[]
  cast: Cast<number>
}) {
  const t = useWords(rounds)
  const announce = useAnnounce()
  const { kind } = round
  const budget = round.budget ?? 0
  const words = kind === 'stars' ? t.stars : t.dots
  // One taken here and given there are two votes under way: the second may arrive first.
  const patient = useCallback<Cast<number>>(
    async (...vote) => {
      let outcome = await cast(...vote)
      for (let tries = 0; outcome === 'overBudget' && tries < 4; tries++) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
        outcome = await cast(...vote)
      }
      return outcome
    },
    [cast],
  )
  const mine = useMemo(() => answersIn(kind, own), [kind, own])
  const ballots = useBallots<number>(round.id, mine, patient)
  const points = (id: string) => ballots.draftOf(id).value ?? 0
  const left = budget - targets.reduce((sum, { id }) => sum + points(id), 0)
  const saying = ballots.draftOf(DONE)
  const saidDone = saying.value !== undefined && saying.state !== 'failed'
  const done = isDone(budget, [DONE], [{ target: '', points: budget - left }]) || saidDone

  const give = (target: PointTarget, by: 1 | -1) => {
    const next = points(target.id) + by
    if (next < 0 || left - by < 0) return
    ballots.choose(target.id, next)
    const still = left - by
    announce(`${t.gave(target.title, words(next))} ${still > 0 ? t.left(words(still)) : t.noneLeft}.`)
  }
  return (
    <RoundFrame
      {...frame}
      round={round}
      secret={<SecretLine />}
      status={
        <span className="flex flex-wrap items-center gap-x-2">
          <PointSigns kind={kind} given={left} of={budget} />
          {left > 0 ? t.left(words(left)) : t.noneLeft}
        </span>
      }
      act={
        done ? (
          <p className="flex items-center gap-1.5 text-note font-semibold" data-done>
            <Check aria-hidden size={20} strokeWidth={2} className="shrink-0" />
            <span className="max-sm:sr-only">{t.isDone}</span>
            <span aria-hidden className="sm:hidden">
              {t.done}
            </span>
          </p>
        ) : (
          <Button
            kind="primary"
            size="large"
            data-action="points.done"
            onClick={() => {
              ballots.choose(DONE, 0)
              announce(t.isDone)
            }}
          >
            {t.done}
          </Button>
        )
      }
    >
      {saying.state === 'failed' ? <BallotNote draft={saying} onRetry={() => ballots.retry(DONE)} /> : null}
      <ul className="flex flex-col">
        {targets.map((target, at) => {
          const given = points(target.id)
          const draft = ballots.draftOf(target.id)
          const press = (by: 1 | -1) => {
            const spent = by === 1 ? left <= 0 : given <= 0
            return {
              'data-action': by === 1 ? 'points.more' : 'points.less',
              'aria-label': (by === 1 ? t.more : t.less)[kind](target.title),
              'aria-disabled': spent,
              title: by === 1 && spent ? t.noneLeftHint : undefined,
              className: 'min-h-11 min-w-11',
              onClick: () => give(target, by),
            }
          }
          return (
            <li key={target.id}>
              {target.group !== targets[at - 1]?.group ? (
                <p className="mt-4 border-b-2 border-ink pb-1 font-bold">{target.group || t.untitled}</p>
              ) : null}
              <div
                className={classNames(
                  'flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line py-2.5',
                  given > 0 && 'bg-tint -mx-2 px-2',
                )}
              >
                <div className="min-w-0 grow basis-52">
                  {target.sort ? <p className="text-sm text-ink2">{target.sort}</p> : null}
                  <p className="line-clamp-6 font-semibold break-words">{target.title}</p>
                </div>
                <div className="ml-auto flex items-center gap-2">
                  <Button {...press(-1)} icon={<Minus aria-hidden strokeWidth={2} />} />
                  <span className="flex min-w-24 flex-col items-center text-note">
                    <PointSigns kind={kind} given={given} of={budget} />
                    {words(given)}
                  </span>
                  <Button {...press(1)} icon={<Plus aria-hidden strokeWidth={2} />} />
                </div>
                {draft.state === 'failed' ? (
                  <div className="w-full">
                    <BallotNote draft={draft} onRetry={() => ballots.retry(target.id)} />
                  </div>
                ) : null}
              </div>
            </li>
          )
        })}
      </ul>
    </RoundFrame>
  )
}
