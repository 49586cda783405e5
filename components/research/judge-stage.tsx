'use client'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { basisOf, isAssumed, toJudge } from '../../lib/journey/derived/assumptions.ts'
import type { BoardView, Touchpoint } from '../../lib/journey/entities.ts'
import { travelled } from '../../lib/journey/place.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { research } from '../../messages/research.ts'
import { leaderName } from '../board/leader.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/field.tsx'
import { JudgeCard } from './judge-card.tsx'

const judged = (all: readonly Touchpoint[]) => all.filter((each) => basisOf(each) !== '').length
const QUESTIONS_EACH = 2

/** The step *assumptions*, in front of the board: everybody says of their own touchpoints how sure they are. */
export function JudgeStage({
  view,
  journeyId,
  columns,
  onMapTab,
  children,
}: {
  view: BoardView
  journeyId: string
  columns: boolean
  onMapTab: boolean
  children: ReactNode
}) {
  const t = useWords(research)
  const { state, mine } = usePush()
  const [left, leave] = useState(false)
  const [whose, choose] = useState<'shared' | 'all'>('shared')
  const leads = isOrganiser(mine.role)
  const all = useMemo(() => travelled(view, journeyId).filter(isAssumed), [view, journeyId])
  const present = new Set(state.roster.filter((seat) => seat.present).map(({ id }) => id))
  const own = toJudge(view, journeyId, { seatId: mine.seatId, leads }, present)
  const shown = leads && whose === 'all' ? all : own
  const leader = leaderName(state)
  if (onMapTab) return children
  if (left)
    return (
      <div className="flex h-full min-h-0 flex-col">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-edge bg-raise px-4 py-1.5 text-note">
          <p className="mr-auto">{t.onBoard}</p>
          <Button kind="primary" onClick={() => leave(false)}>
            {t.back}
          </Button>
        </div>
        <div className="min-h-0 grow">{children}</div>
      </div>
    )
  const questions = view.notes.filter(
    ({ lane, createdBy }) => lane === 'question' && createdBy === mine.seatId,
  ).length
  const nothing = mine.role === 'observer' ? t.watching : leads ? t.noneLeads : t.none(leader)
  return (
    <section
      className="mx-auto flex max-w-3xl flex-col gap-5 px-4 py-5"
      aria-labelledby="judge-title"
      data-judging
    >
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 basis-96 grow flex-col gap-1">
          <h2 id="judge-title" className="text-xl">
            {t.stage}
          </h2>
          <p className="text-note text-ink2">{t.lead}</p>
        </div>
        <Button onClick={() => leave(true)}>{columns ? t.toBoard : t.toList}</Button>
      </header>
      {leads ? (
        <RadioGroup
          legend={t.whose}
          name="judge-whose"
          value={whose}
          onChange={choose}
          columns={2}
          options={[
            {
              value: 'shared',
              label: `${t.shared}: ${t.progress(judged(own), own.length)}`,
              hint: t.sharedHint,
            },
            { value: 'all', label: `${t.all}: ${t.progress(judged(all), all.length)}` },
          ]}
        />
      ) : null}
      {mine.role === 'observer' || shown.length === 0 ? (
        <p className="rounded-card border border-dashed border-edge p-4">{nothing}</p>
      ) : (
        <>
          {leads ? null : (
            <p className="flex flex-wrap gap-x-4 gap-y-1 font-semibold" data-judged>
              <span>
                {t.own}: {t.progress(judged(own), own.length)}
              </span>
              <span>{t.ownQuestions(Math.min(questions, QUESTIONS_EACH))}</span>
            </p>
          )}
          <ol className="flex flex-col gap-3">
            {shown.map((touchpoint) => (
              <JudgeCard key={touchpoint.id} view={view} touchpoint={touchpoint} />
            ))}
          </ol>
        </>
      )}
      <p className="text-note text-ink2">{t.allOf(judged(all), all.length)}</p>
    </section>
  )
}
