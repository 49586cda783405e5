'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { partNames } from '../../messages/part-names.ts'
import { wall } from '../../messages/wall.ts'
import { useCourse } from '../course/use-course.ts'
import { usePerson } from '../course/use-person.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { showingOf, type Showing } from './showing.ts'
import { WallAside } from './wall-aside.tsx'
import { WallLobby } from './wall-lobby.tsx'
import { WallStage } from './wall-stage.tsx'
import { WallSteps } from './wall-steps.tsx'

/* Everything on it is measured by the screen, so that a projector of any size shows the same. */
const UNIT = 'max(12px, min(1.25vw, 2.22vh))'

const ALONE: readonly Showing['what'][] = ['question', 'round', 'alone']

/** One screen without a control: what everybody is at, large enough for the last row. */
export function Wall({ view, invites }: { view: BoardView; invites: boolean }) {
  const { state } = usePush()
  const { running, stepped } = useCourse()
  const t = useWords(wall)
  const names = useWords(partNames)
  const showing = showingOf(state, view)
  const journeyId = 'journeyId' in showing ? showing.journeyId : (view.journeys[0]?.id ?? '')
  const person = usePerson(view, journeyId)
  const lobby = showing.what === 'lobby'
  // Alone on the screen it is read from the last row; beside something it makes room.
  const alone = ALONE.includes(showing.what)
  return (
    <div
      className="flex h-dvh w-full gap-[1.5em] overflow-hidden bg-paper p-[1.2em] text-ink max-sm:h-auto max-sm:min-h-dvh max-sm:flex-col max-sm:overflow-visible"
      style={{ fontSize: UNIT, lineHeight: 1.3 }}
      data-wall={showing.what}
    >
      <main id="content" className="flex min-h-0 min-w-0 grow flex-col gap-[1em]">
        {lobby ? null : (
          <header className="flex flex-col gap-[0.5em]">
            <div className="flex items-baseline gap-[1em]">
              <h1 lang={state.language} className="min-w-0 truncate text-[1em] font-semibold text-ink2">
                {state.title}
              </h1>
              {state.rehearsal ? (
                <p className="shrink-0 border border-ink px-[0.5em] text-[1em] font-bold" data-rehearsal>
                  {t.rehearsal}
                </p>
              ) : null}
            </div>
            {stepped ? <WallSteps /> : null}
          </header>
        )}
        {running && stepped && showing.what !== 'break' && showing.what !== 'here' ? (
          <h2
            data-question
            className={classNames(
              'leading-[1.15] text-balance',
              alone ? 'text-[2.6667em]' : 'text-[1.8334em] [&]:line-clamp-4',
            )}
          >
            {names.prompt(running.code, person)}
          </h2>
        ) : null}
        {lobby ? (
          <WallLobby view={view} invites={invites} />
        ) : (
          <WallStage showing={showing} view={view} journeyId={journeyId} person={person} />
        )}
      </main>
      {lobby ? null : <WallAside invites={invites} />}
    </div>
  )
}
