'use client'
import type { BoardView, Scope } from '../../lib/journey/entities.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { scopeQuestions } from '../../lib/journey/values/scope.ts'
import { edges as words } from '../../messages/edges.ts'
import { useLang, useWords } from '../i18n.tsx'
import { OpenSign } from './open-question.tsx'

/** For readers of a board that is closed. */
export const OpenOnly = ({ view }: { view: BoardView }) => <OpenList scope={view.scope} />

/** In the scope frame: what the group left open. */
export function OpenList({ scope }: { scope: Scope }) {
  const t = useWords(words)
  const lang = useLang()
  if (scope.open.length === 0) return null
  return (
    <ul aria-label={t.openList} className="flex flex-col gap-1.5 text-sm" data-open-list>
      {scope.open.map((code) => (
        <li key={code}>
          <OpenSign /> <span>{code === 'goal' ? t.goal : labelOf(scopeQuestions, code, lang)}</span>
        </li>
      ))}
    </ul>
  )
}
