'use client'
import { useEffect, useRef } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { breakoutName, groupOf } from '../../lib/journey/breakouts.ts'
import { breakouts as words } from '../../messages/breakouts.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { showChapters, standBack } from './show-chapters.ts'

/** Going apart and coming back, once for ears, and one's own chapters in sight; moves no focus and draws nothing. */
export function BreakoutNews({ view }: { view: BoardView }) {
  const t = useWords(words)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const groups = state.breakouts?.groups ?? null
  const at = groups ? groupOf(groups, mine.seatId) : -1
  const told = useRef<number | null>(null)
  const now = groups === null ? null : at
  const own = groups?.[at]?.chapters
  const chapters = own?.join(' ') ?? ''
  useEffect(() => {
    if (told.current === now) return
    if (now === null) announce(t.backLine, 'assertive')
    else announce(now === -1 ? t.apartPlain : t.apartLine(breakoutName(now)), 'assertive')
    told.current = now
  }, [now, announce, t])
  useEffect(() => showChapters(chapters.split(' ').filter(Boolean)), [chapters])
  useEffect(
    () => {
      const mineNow = chapters.split(' ').filter(Boolean)
      return mineNow.length === 0
        ? undefined
        : standBack(
            view.chapters.map(({ id }) => id),
            mineNow,
          )
    },
    // What stands for them is drawn anew with the board.
    [chapters, view],
  )
  return null
}
