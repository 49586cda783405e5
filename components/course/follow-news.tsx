'use client'
import { useEffect, useRef } from 'react'
import type { BoardView } from '../../lib/journey/entities.ts'
import { course } from '../../messages/course.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { followStore } from './follow-store.ts'
import { onLetter } from './on-letter.ts'
import { useFollow } from './use-follow.ts'

/** Takes along whoever follows to where the one who leads points, without the focus; draws nothing. */
export function FollowNews({ view, onJourney }: { view: BoardView; onJourney: (journeyId: string) => void }) {
  const t = useWords(course)
  const announce = useAnnounce()
  const { target, go, name } = useFollow(view, onJourney)
  // Once for each time somebody points, not each time that the board changes.
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (!target || seen.current === target.id) return
    seen.current = target.id
    announce(t.pointsAtLine(name, target.title))
    if (followStore.get()) go()
  }, [target, go, name, t, announce])
  // Drawn on whatever stands for it now: the map, the list, the panel behind it.
  const id = target?.id
  useEffect(() => {
    const things = document.querySelectorAll<HTMLElement>(
      ['touchpoints', 'chapters'].map((kind) => `#content [data-stop="${kind}:${id}"]`).join(', '),
    )
    for (const thing of things) thing.dataset.pointed = t.here
    return () => {
      for (const thing of things) delete thing.dataset.pointed
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what stands for it is drawn anew with the board
  }, [id, view, t])
  useEffect(
    () =>
      onLetter('g', () => {
        announce(t.following)
        go()
      }),
    [go, announce, t],
  )
  return null
}
