'use client'
import { scopeQuestions } from '../../lib/journey/values/scope.ts'
import type { DocAct } from '../../lib/journey/policy.ts'
import { board } from '../../messages/board.ts'
import { OpenQuestion } from '../edges/open-question.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { ScopeText } from './scope-frame.tsx'

export type QuestionsProps = { answers: Record<string, string>; act: DocAct }

/** The thirteen questions with their answers; for readers those that were answered. */
export function ScopeQuestions({ answers, act }: QuestionsProps) {
  const t = useWords(board)
  const lang = useLang()
  const { editing } = useBoardParts()
  const live = editing?.may(act) ?? false
  return (
    <ol className="flex flex-col gap-3">
      {scopeQuestions
        .filter(({ code }) => live || answers[code])
        .map(({ code, label }) => (
          <li key={code} className="flex flex-col gap-0.5">
            <span className="text-xs text-ink2">{label[lang]}</span>
            <ScopeText
              where={{ in: 'answers', field: code }}
              value={answers[code] ?? ''}
              act={act}
              label={label[lang]}
              empty={live ? t.addAnswer : t.unanswered}
            />
            <OpenQuestion code={code} name={label[lang]} />
          </li>
        ))}
    </ol>
  )
}
