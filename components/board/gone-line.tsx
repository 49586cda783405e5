'use client'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useGone } from './board-context.tsx'

/** Beside the field (a `peer`) that one is in, when somebody took its thing away: it stays until one leaves it. */
export function GoneLine({ of }: { of: string }) {
  const t = useWords(board)
  const gone = useGone(of)
  return gone ? (
    <span data-gone={gone} className="mt-1 hidden text-xs font-semibold peer-focus-within:block">
      {t.gone[gone]}
    </span>
  ) : null
}
