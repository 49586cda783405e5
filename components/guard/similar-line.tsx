'use client'
import { useMemo } from 'react'
import { mergeTouchpoints, stays } from '../../lib/client/merge-touchpoints.ts'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { duplicatesIn } from '../../lib/journey/derived/duplicates.ts'
import { notesOf } from '../../lib/journey/place.ts'
import { guard } from '../../messages/guard.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { isAnswered } from './journey-map.ts'
import { QuestionLine, SmallButton } from './question-line.tsx'

/** For who leads: two touchpoints that read as one. Merged by a press, never by itself; "no" lasts. */
export function SimilarLine({ journeyId }: { journeyId: string }) {
  const t = useWords(guard)
  const view = useView()
  const { state } = usePush()
  const { editing, results } = useBoardParts()
  const { give, error } = useCommand()
  const found = useMemo(() => (view ? duplicatesIn(view, journeyId) : []), [view, journeyId])
  // While people write alone more of them are on their way.
  const asked = state.alone.on
    ? undefined
    : found.find(
        ({ pair, key }) =>
          !isAnswered(state.guardAnswers, journeyId, key) &&
          // Votes cannot be put together.
          !pair.every(({ id }) => results.has(id)),
      )
  if (!editing || !view || !asked) return null
  const [first, second] = asked.pair
  const merge = () => {
    const [into, from] = stays(asked.pair, new Set(results.keys()), (id) => notesOf(view, id).length)
    if (mergeTouchpoints(editing, from.id, into.id)) editing.say(t.merged(from.title, into.title))
  }
  return (
    <div className="border-b border-line bg-surface px-4 py-1.5 print:hidden" data-similar>
      <QuestionLine wide words={t.similar(first.title, second.title)} error={error}>
        <SmallButton data-action="touchpoint.merge" onClick={merge}>
          {t.mergeBoth}
        </SmallButton>
        <SmallButton
          data-action="guard.answer"
          onClick={() => void give('answerGuard', { target: journeyId, key: asked.key })}
        >
          {t.leaveApart}
        </SmallButton>
      </QuestionLine>
    </div>
  )
}
