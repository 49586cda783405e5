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
import { StageFrame } from '../board/stage-frame.tsx'
import { useWords } from '../i18n.tsx'
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
  const [whose, choose] = useState<'shared' | 'all'>('shared')
  const leads = isOrganiser(mine.role)
  const all = useMemo(() => travelled(view, journeyId).filter(isAssumed), [view, journeyId])
  const present = new Set(state.roster.filter((seat) => seat.present).map(({ id }) => id))
  const own = toJudge(view, journeyId, { seatId: mine.seatId, leads }, present)
  const shown = leads && whose === 'all' ? all : own
  const leader = leaderName(state)
  const questions = view.notes.filter(
    ({ lane, createdBy }) => lane === 'question' && createdBy === mine.seatId,
  ).length
  const nothing = mine.role === 'observer' ? t.watching : leads ? t.noneLeads : t.none(leader)
  return (
    <StageFrame
      name="judge"
      title={t.stage}
      lead={t.lead}
      toBoard={columns ? t.toBoard : t.toList}
      back={t.back}
      onBoard={t.onBoard}
      onMapTab={onMapTab}
      board={children}
      className="mx-auto max-w-3xl"
    >
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
    </StageFrame>
  )
}
