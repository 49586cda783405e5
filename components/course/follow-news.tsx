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
    announce(t.pointsAtLine(name, target.title), 'polite', 'important')
    if (followStore.get()) go()
  }, [target, go, name, t, announce])
  // Drawn on whatever stands for it now: the map, the list, the panel behind it, and whatever comes in their place.
  const id = target?.id
  useEffect(() => {
    const content = document.querySelector('#content')
    if (id === undefined || !content) return undefined
    const stops = ['touchpoints', 'chapters'].map((kind) => `[data-stop="${kind}:${id}"]`).join(', ')
    const mark = () => {
      for (const thing of content.querySelectorAll<HTMLElement>(stops)) thing.dataset.pointed = t.here
    }
    mark()
    const drawn = new MutationObserver(mark)
    drawn.observe(content, { childList: true, subtree: true })
    return () => {
      drawn.disconnect()
      for (const thing of content.querySelectorAll<HTMLElement>(stops)) delete thing.dataset.pointed
    }
  }, [id, t])
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
