'use client'
import { useLink, usePush } from '../../lib/client/hooks.ts'
import type { Timer } from '../../lib/journey/agenda/timer.ts'
import { course } from '../../messages/course.ts'
import { wall } from '../../messages/wall.ts'
import { digits, timeWords } from '../course/time-words.ts'
import { useCourse } from '../course/use-course.ts'
import { useLeft } from '../course/use-left.ts'
import { useWords } from '../i18n.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { DoorWay } from './door-way.tsx'

/** Beside what everybody is at: the time, the way in while it is open, and who is here. */
export function WallAside({ invites }: { invites: boolean }) {
  const t = useWords(wall)
  const { timer } = useCourse()
  return (
    <aside
      aria-label={t.aside}
      className="flex w-[14em] shrink-0 flex-col gap-[1.2em] border-l-[0.15em] border-line pl-[1.2em] max-sm:w-auto max-sm:border-l-0 max-sm:pl-0"
    >
      {timer ? <Clock timer={timer} /> : null}
      <Lost />
      <div className="grow" />
      <Here />
      {invites ? <DoorWay look="corner" /> : null}
    </aside>
  )
}

function Clock({ timer }: { timer: Timer }) {
  const t = useWords(course)
  const seconds = useLeft(timer) ?? 0
  const shown = digits(seconds)
  return (
    <p role="timer" aria-live="off" className="flex flex-col" data-clock>
      <span
        aria-hidden
        className="tabular leading-none font-bold whitespace-nowrap"
        style={{ fontSize: shown.length > 5 ? '2.5em' : '3.7em' }}
      >
        {shown}
      </span>
      <span className="text-[1.1em] font-semibold">{timeWords(timer, seconds, t)}</span>
    </p>
  )
}

/** Words when the line is lost: what stands here is then of a while ago. */
export function Lost() {
  const t = useWords(wall)
  const link = useLink()
  if (link.phase !== 'offline') return null
  return (
    <p className="border-l-[0.3em] border-err pl-[0.6em] text-[1.1em] font-bold text-err" data-lost>
      {t.lost}
    </p>
  )
}

/** Everybody who is in by their sign; those who only watch are told, by name. */
function Here() {
  const t = useWords(wall)
  const { state } = usePush()
  const here = state.roster.filter(({ present }) => present)
  const takesPart = here.filter(({ role }) => role !== 'observer')
  const watching = here.filter(({ role }) => role === 'observer')
  return (
    <section className="flex flex-col gap-[0.5em]" aria-label={t.here(takesPart.length)}>
      <p className="font-semibold">{t.here(takesPart.length)}</p>
      <ul className="flex flex-wrap gap-[0.35em]">
        {takesPart.map((seat) => (
          <li key={seat.id} className="flex text-[1.5em] [&_svg]:size-[1em]">
            <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} />
          </li>
        ))}
      </ul>
      {watching.length > 0 ? (
        <p className="typed text-[0.85em]" data-watching>
          {t.watching(watching.map(({ name }) => name).join(', '))}
        </p>
      ) : null}
    </section>
  )
}
