'use client'
import { useState } from 'react'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { useIsOpen } from './open-store.tsx'
import { ScopeFrame } from './scope-frame.tsx'

/** The scope frame above the list on a phone. Once there is a goal it begins folded, or the list would begin off screen. */
export function PhoneScope({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(board)
  const { boardLang } = useBoardParts()
  const { goal } = view.scope
  const [unfolded, setUnfolded] = useState(!goal)
  // Asked for from elsewhere: a field in what is folded takes no focus.
  if (useIsOpen('scope:goal') && !unfolded) setUnfolded(true)
  return (
    <details
      open={unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
      className="group rounded-card border-l-3 border-brand bg-surface p-4"
    >
      <summary className="cursor-pointer group-open:mb-2">
        <h2 className="inline text-lg">{t.scope}</h2>
        <p lang={boardLang} className="typed mt-1 text-note group-open:hidden">
          {goal}
        </p>
      </summary>
      <ScopeFrame view={view} journeyId={journeyId} />
    </details>
  )
}
