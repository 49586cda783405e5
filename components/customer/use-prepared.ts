'use client'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import type { PreparedQuestion } from '../../lib/journey/preparation.ts'
import { customer } from '../../messages/customer.ts'
import { prepare } from '../../messages/prepare.ts'
import { useWords } from '../i18n.tsx'
import type { Given } from '../prepare/answer-cards.tsx'

/**
 * What was answered to a question before: beforehand by each, and together in the scope frame, so that nothing
 * is asked twice. `shut`: who leads reads the answers and has not opened them yet.
 */
export function usePrepared(question: PreparedQuestion): { given: Given[]; shut: boolean } {
  const t = useWords(customer)
  const p = useWords(prepare)
  const { state, mine, desk } = usePush()
  const view = useView()
  const { opened } = state.preparation
  const known = desk?.prepared ?? opened
  const answers = known.find((each) => each.question === question)?.answers ?? []
  const shared = view?.scope.answers[question]?.trim() ?? ''
  const given = answers.map(({ seatId, text }) => ({
    key: seatId,
    text,
    from: state.roster.find(({ id }) => id === seatId)?.name ?? p.somebody,
  }))
  return {
    given:
      shared && !answers.some(({ text }) => text.trim() === shared)
        ? [{ key: 'frame', text: shared, from: t.fromFrame }, ...given]
        : given,
    shut: isOrganiser(mine.role) && answers.length > 0 && !opened.some((each) => each.question === question),
  }
}
