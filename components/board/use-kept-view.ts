'use client'
import { useEffect, useState } from 'react'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { keptView, NOTHING_GONE } from './kept-view.ts'
import type { Kept } from './kept-view.ts'

/** Kind and id of what is typed in now ("touchpoints:ID"), as its field says in `data-in`. */
function useTypedIn(): string | null {
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => {
    const look = () => {
      // A draft that could not be added keeps its words, and its place.
      const field = document.activeElement?.closest('[data-in]') ?? document.querySelector('[data-refused]')
      setAt((field instanceof HTMLElement && field.dataset.in) || null)
    }
    // Another window may have the focus meanwhile: then the field is still the active one.
    const left = () => void setTimeout(look, 0)
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', left)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', left)
    }
  }, [])
  return at
}

/** The board as it is drawn: what one types in stays while one types, wherever somebody takes it. */
export function useKeptView(now: BoardView): Kept {
  const t = useWords(board)
  const announce = useAnnounce()
  const at = useTypedIn()
  const [last, setLast] = useState({ now, at, kept: { view: now, gone: NOTHING_GONE } })
  let kept = last.kept
  if (last.now !== now || last.at !== at) {
    kept = keptView(now, last.kept.view, at)
    setLast({ now, at, kept })
  }
  const where = kept.gone.values().next().value
  useEffect(() => {
    if (where) announce(t.gone[where])
  }, [where, announce, t])
  return kept
}
