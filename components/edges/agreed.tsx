'use client'
import type { OfJourney } from '../board/board-context.tsx'
import { usePush } from '../../lib/client/hooks.ts'
import { edges } from '../../messages/edges.ts'
import { useWords } from '../i18n.tsx'
import { AgreedLine } from './agreed-line.tsx'
import { OpenList } from './open-list.tsx'
import { OpenQuestion } from './open-question.tsx'

/** Under the goal of a live board. */
export function Agreed({ view, journeyId }: OfJourney) {
  const t = useWords(edges)
  const { state } = usePush()
  const settles = state.step === 'scope' || state.step === 'bounds'
  return (
    <>
      <AgreedLine view={view} journeyId={journeyId} />
      {settles ? <OpenQuestion code="goal" name={t.goal} /> : null}
      <OpenList scope={view.scope} />
    </>
  )
}
