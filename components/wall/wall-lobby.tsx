'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { dayInWords, hourInWords } from '../../lib/format/moment.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { people } from '../../messages/people.ts'
import { wall } from '../../messages/wall.ts'
import { leaderName } from '../board/leader.ts'
import { Sign } from '../course/sign.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { DoorWay } from './door-way.tsx'
import { Fit } from './fit.tsx'
import { Lost } from './wall-aside.tsx'

/** Before the start: why we are here, how to come in, and who is in. */
export function WallLobby({ view, invites }: { view: BoardView; invites: boolean }) {
  const t = useWords(wall)
  const p = useWords(people)
  const lang = useLang()
  const { state } = usePush()
  const here = state.roster.filter(({ present }) => present)
  const takesPart = here.filter(({ role }) => role !== 'observer')
  const watching = here.filter(({ role }) => role === 'observer')
  const leader = leaderName(state)
  const starts = state.startsAt === null ? null : new Date(state.startsAt)
  const when = starts && `${dayInWords(starts, state.zone, lang)}, ${hourInWords(starts, state.zone, lang)}`
  return (
    <div className="flex min-h-0 grow gap-[2.5em] max-sm:flex-col">
      <div className="flex min-h-0 min-w-0 grow flex-col gap-[1em]">
        <h1 lang={state.language} className="typed text-[3.2em] leading-[1.1] text-balance">
          {state.title}
        </h1>
        {view.scope.goal ? (
          <p
            lang={state.language}
            className="typed line-clamp-3 border-l-[0.15em] border-brand pl-[0.6em] text-[1.7em]"
          >
            {view.scope.goal}
          </p>
        ) : null}
        <p>
          <Sign className="px-[0.5em] text-[1.4em]">
            {when ? p.lobbyStartsAt(leader, when) : p.lobbyStarts(leader)}
          </Sign>
        </p>
        <Lost />
        <h2 className="mt-[0.5em] text-[1.4em]">{t.here(takesPart.length)}</h2>
        <Fit most={1.7}>
          <ul className="flex flex-wrap gap-x-[1.4em] gap-y-[0.5em]">
            {takesPart.map((seat) => (
              <li key={seat.id} className="flex items-center gap-[0.45em] [&_svg]:size-[1.7em]">
                <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} silent />
                <span className="typed">{seat.name}</span>
              </li>
            ))}
          </ul>
          {watching.length > 0 ? (
            <p className="typed mt-[0.8em]" data-watching>
              {t.watching(watching.map(({ name }) => name).join(', '))}
            </p>
          ) : null}
        </Fit>
      </div>
      {invites ? (
        <aside aria-label={t.comeIn} className="shrink-0">
          <DoorWay look="large" />
        </aside>
      ) : null}
    </div>
  )
}
