'use client'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { preparedFor } from '../../lib/journey/preparation.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { latestOutcomes } from '../../lib/journey/rounds.ts'
import { edges as words } from '../../messages/edges.ts'
import { useBoardParts, type OfJourney } from '../board/board-context.tsx'
import { ScopeText } from '../board/scope-frame.tsx'
import { StageFrame } from '../board/stage-frame.tsx'
import { useWords } from '../i18n.tsx'
import { AnswersList } from '../prepare/answers-list.tsx'
import { BOARD_ACTS } from '../rounds/outcome-acts.tsx'
import { OutcomeView } from '../rounds/outcome-view.tsx'
import { AgreedLine } from './agreed-line.tsx'
import { BracketFields } from './bracket-fields.tsx'
import { EdgesWords } from './edges-words.tsx'

/**
 * In front of the board while the group settles where the journey begins and ends: the revealed words in
 * their order, what of them becomes the begin and the end, and the brackets.
 */
export function BoundsStage({
  view,
  journeyId,
  columns,
  onMapTab,
  children,
}: OfJourney & { columns: boolean; onMapTab: boolean; children: ReactNode }) {
  const t = useWords(words)
  const { state, mine } = usePush()
  const { editing } = useBoardParts()
  const leads = isOrganiser(mine.role)
  const pins = latestOutcomes(state.rounds).find(
    (outcome) => outcome.kind === 'pins' && outcome.journeyId === journeyId,
  )
  const asked = preparedFor('bounds').filter((question) =>
    leads
      ? state.preparation.questions.includes(question)
      : state.preparation.opened.some((each) => each.question === question),
  )
  const edge = (code: 'start' | 'end') => (
    <div className="flex gap-3">
      <span className="w-16 shrink-0 pt-1 text-sm text-ink2">{code === 'start' ? t.from : t.to}</span>
      <div className="min-w-0 grow">
        <ScopeText
          place="bounds"
          where={{ in: 'answers', field: code }}
          value={view.scope.answers[code] ?? ''}
          act={{ what: 'scope.text' }}
          label={code === 'start' ? t.from : t.to}
          empty={editing?.may({ what: 'scope.text' }) ? (code === 'start' ? t.fromHint : t.toHint) : t.notYet}
        />
      </div>
    </div>
  )
  return (
    <StageFrame
      name="bounds"
      title={t.title}
      lead={pins ? t.lead : leads ? t.noPinsLeads : t.noPins}
      toBoard={columns ? t.toBoard : t.toList}
      back={t.back}
      onMapTab={onMapTab}
      board={children}
    >
      <div className="grid max-w-2xl gap-2 border-l-3 border-brand pl-3" data-edges-agreed>
        <h3 className="text-lg">{t.agreedEdges}</h3>
        {edge('start')}
        {edge('end')}
        <AgreedLine view={view} journeyId={journeyId} />
      </div>
      {pins ? (
        <div className="max-w-4xl">
          <OutcomeView outcome={pins} view={view} acts={BOARD_ACTS} />
          {leads ? <p className="mt-3 text-note text-ink2">{t.evening}</p> : null}
        </div>
      ) : null}
      <div className="flex max-w-2xl flex-col gap-3">
        <h3 className="text-lg">{t.brackets}</h3>
        <EdgesWords view={view} journeyId={journeyId} />
        {editing?.may({ what: 'journey.text' }) ? (
          <BracketFields view={view} journeyId={journeyId} />
        ) : view.chapters.length === 0 ? (
          <p className="text-note text-ink2">{t.notYet}</p>
        ) : null}
      </div>
      {asked.length > 0 ? <AnswersList questions={asked} taking /> : null}
    </StageFrame>
  )
}
