'use client'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import type { Neighbour } from './board-context.tsx'

/** "Fatima typt hier": it informs and never locks. */
export function TypingLine({ names }: { names: readonly Neighbour[] }) {
  const t = useWords(board)
  const [first] = names
  if (!first) return null
  return (
    <span className="mt-0.5 block text-xs text-ink2 print:hidden">
      {names.length === 1 ? t.typing(first.name) : t.typingMany(names.length)}
    </span>
  )
}
