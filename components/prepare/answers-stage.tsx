'use client'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { preparedFor } from '../../lib/journey/preparation.ts'
import { prepare } from '../../messages/prepare.ts'
import { useHeld } from '../board/use-held.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

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
  const [left, leave] = useState<string | null>(null)
  const leads = isOrganiser(mine.role)
  const { questions, opened } = state.preparation
  const answered = (desk?.prepared ?? opened).map(({ question }) => question)
  const here = preparedFor(step).filter((question) =>
    leads ? questions.includes(question) : opened.some((each) => each.question === question),
  )
  if (onMapTab || !here.some((question) => answered.includes(question))) return children
  if (left === step)
    return (
      <div className="flex h-full min-h-0 flex-col">
        <div className="flex border-b border-edge bg-raise px-4 py-1.5">
          <Button kind="primary" className="ml-auto" onClick={() => leave(null)}>
            {t.back}
          </Button>
        </div>
        <div className="min-h-0 grow">{children}</div>
      </div>
    )
  return (
    <section className="flex flex-col gap-5 px-4 py-5" aria-labelledby="answers-title" data-answers>
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1">
          <h2 id="answers-title" className="text-xl">
            {t.stageTitle}
          </h2>
          <p className="text-note text-ink2">{leads ? t.stageLeads : t.stageLead}</p>
        </div>
        <Button onClick={() => leave(step)}>{columns ? t.toBoard : t.toList}</Button>
      </header>
      <AnswersList questions={here} taking />
    </section>
  )
}
