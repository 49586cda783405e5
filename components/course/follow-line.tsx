'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import { course } from '../../messages/course.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Sign } from './sign.tsx'
import { useFollow } from './use-follow.ts'

/** Where the one who leads points: the way there, and the choice to go along or not. */
export function FollowLine({ view, onJourney }: { view: BoardView; onJourney: (journeyId: string) => void }) {
  const t = useWords(course)
  const announce = useAnnounce()
  const { target, name, following, go, stop } = useFollow(view, onJourney)
  if (!target) return null
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-sm" data-follow={following}>
      <p className="min-w-0">
        <Sign className="mr-1.5">{t.here}</Sign>
        <span lang={view.meta.language}>{t.pointsAt(name, target.title)}</span>
      </p>
      <Button
        data-action="follow.go"
        onClick={() => {
          if (!following) announce(t.following)
          go()
        }}
      >
        {following ? t.goTo(name) : t.follow}
      </Button>
      {following ? (
        <Button
          kind="quiet"
          data-action="follow.stop"
          onClick={() => {
            announce(t.notFollowing)
            stop()
          }}
        >
          {t.unfollow}
        </Button>
      ) : null}
    </div>
  )
}
