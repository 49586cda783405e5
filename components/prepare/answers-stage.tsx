'use client'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { preparedFor } from '../../lib/journey/preparation.ts'
import { prepare } from '../../messages/prepare.ts'
import { StageFrame } from '../board/stage-frame.tsx'
import { useHeld } from '../board/use-held.ts'
import { useWords } from '../i18n.tsx'
import { AnswersList } from './answers-list.tsx'

/**
 * In front of the board in the steps that start from what was prepared; `children` is the board itself. Who
 * leads sees every question that was asked, the others those that were opened.
 */
export function AnswersStage({
  columns,
  onMapTab,
  children,
}: {
  columns: boolean
  onMapTab: boolean
  children: ReactNode
}) {
  const t = useWords(prepare)
  const { state, mine, desk } = usePush()
  // Whoever is typing on the board stays at what they came from.
  const { shown: step } = useHeld(state.step)
  const leads = isOrganiser(mine.role)
  const { questions, opened } = state.preparation
  const answered = (desk?.prepared ?? opened).map(({ question }) => question)
  const here = preparedFor(step).filter((question) =>
    leads ? questions.includes(question) : opened.some((each) => each.question === question),
  )
  if (!here.some((question) => answered.includes(question))) return children
  return (
    <StageFrame
      name="answers"
      title={t.stageTitle}
      lead={leads ? t.stageLeads : t.stageLead}
      toBoard={columns ? t.toBoard : t.toList}
      back={t.back}
      of={step}
      onMapTab={onMapTab}
      board={children}
    >
      <AnswersList questions={here} taking />
    </StageFrame>
  )
}
