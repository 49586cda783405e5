'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { assumptionsByRisk } from '../../lib/journey/derived/assumptions.ts'
import { questionsOf } from '../../lib/journey/derived/questions.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import { research } from '../../messages/research.ts'
import { SidePanel } from '../board/side-panel.tsx'
import { useWords } from '../i18n.tsx'
import { RadioGroup } from '../ui/field.tsx'
import { ClaimList } from './claim-list.tsx'
import { QuestionList } from './question-list.tsx'

/** Everything the group only assumes or does not know, and the questions it takes to its customers. */
export function ResearchPanel({
  view,
  journeyId,
  onShow,
  onClose,
}: {
  view: BoardView
  journeyId: string
  onShow: (touchpointId: string) => void
  onClose: () => void
}) {
  const t = useWords(research)
  const { state } = usePush()
  const [tab, choose] = useState<'claims' | 'questions'>('claims')
  const claims = assumptionsByRisk(view, journeyId, latestResults(state.rounds))
  const questions = questionsOf(view, journeyId)
  return (
    <SidePanel title={t.title} onClose={onClose} wide>
      <div className="flex flex-col gap-5" data-research={tab}>
        <RadioGroup
          legend={<span className="sr-only">{t.tabsLegend}</span>}
          name="research-tab"
          value={tab}
          onChange={choose}
          columns={2}
          options={[
            { value: 'claims', label: t.tabs.claims(claims.length) },
            { value: 'questions', label: t.tabs.questions(questions.length) },
          ]}
        />
        {tab === 'claims' ? (
          <ClaimList view={view} claims={claims} onShow={onShow} />
        ) : (
          <QuestionList questions={questions} onShow={onShow} />
        )}
      </div>
    </SidePanel>
  )
}
