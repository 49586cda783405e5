'use client'
import Lock from 'lucide-react/icons/lock'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { course } from '../../messages/course.ts'
import { useWords } from '../i18n.tsx'
import { lockNames } from './lock-names.ts'

/** What is locked, by name, for everybody to see. */
export function LockLine({ view }: { view: BoardView }) {
  const t = useWords(course)
  const b = useWords(board)
  const { locks } = usePush().state
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-sm font-semibold" data-locked>
      <Lock aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      <span className="line-clamp-2 min-w-0">
        {locks.all ? t.allLocked : t.lockedLine(lockNames(locks, view, t, b).join(', '))}
      </span>
    </p>
  )
}
