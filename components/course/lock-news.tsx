'use client'
import { useEffect, useRef } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { Locks } from '../../lib/journey/policy.ts'
import { board } from '../../messages/board.ts'
import { course } from '../../messages/course.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { lockNames } from './lock-names.ts'

/** What was locked and what was opened again, by its name. */
export function LockNews({ view }: { view: BoardView }) {
  const t = useWords(course)
  const b = useWords(board)
  const announce = useAnnounce()
  const { state } = usePush()
  const known = useRef<Locks>(state.locks)
  const { locks } = state
  useEffect(() => {
    const [before, now] = [known.current, locks].map((each) => lockNames(each, view, t, b))
    if (!before || !now) return
    known.current = locks
    const shut = now.filter((each) => !before.includes(each))
    const open = before.filter((each) => !now.includes(each))
    if (shut.length > 0) announce(t.lockedLine(shut.join(', ')), 'assertive', 'important')
    if (open.length > 0) announce(t.unlockedLine(open.join(', ')), 'assertive', 'important')
  }, [locks, view, b, t, announce])
  return null
}
