'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { course } from '../../messages/course.ts'
import { leaderName } from '../board/leader.ts'
import { useWords } from '../i18n.tsx'
import { followStore } from './follow-store.ts'

/** Where the one who leads points, and the way there and away from it. */
export type Follow = {
  /** Chapter or touchpoint; null when nothing is pointed at, or it is gone. */
  target: { id: string; title: string; journeyId: string } | null
  /** Who leads. */
  name: string
  following: boolean
  /** There now, and along from now on. */
  go: () => void
  stop: () => void
}

function targetOf(view: BoardView, id: string | null, untitled: string): Follow['target'] {
  const touchpoint = view.touchpoints.find((each) => each.id === id)
  const chapter = view.chapters.find((each) => each.id === (touchpoint ? touchpoint.place.parent : id))
  if (!chapter) return null
  const { id: found, title } = touchpoint ?? chapter
  return { id: found, title: title || untitled, journeyId: chapter.place.parent }
}

/** Into the middle of the screen, whatever draws it; the focus stays where it is. */
function scrollToThing(id: string): void {
  const stops = ['touchpoints', 'chapters'].map((kind) => `#content [data-stop="${kind}:${id}"]`)
  const thing = document.querySelector(stops.join(', '))
  thing?.scrollIntoView({ block: 'center', inline: 'center' })
}

export function useFollow(view: BoardView, onJourney: (journeyId: string) => void): Follow {
  const t = useWords(course)
  const b = useWords(board)
  const { state } = usePush()
  const following = useSyncExternalStore(followStore.subscribe, followStore.get, () => true)
  const target = targetOf(view, state.course.attention, b.untitledTouchpoint)
  const name = leaderName(state) || t.someone
  const { id, journeyId } = target ?? { id: null, journeyId: null }
  const go = useCallback(() => {
    followStore.set(true)
    if (id === null) return
    onJourney(journeyId)
    // The other journey is drawn first.
    setTimeout(() => scrollToThing(id), 0)
  }, [id, journeyId, onJourney])
  const stop = useCallback(() => followStore.set(false), [])
  return { target, name, following, go, stop }
}
