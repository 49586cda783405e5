'use client'
import ExternalLink from 'lucide-react/icons/external-link'
import { useState } from 'react'
import { InvitePanel } from '../invite/invite-panel.tsx'
import { usePush, useView } from '../../lib/client/hooks.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import type { BoardState } from '../../lib/sync/state.ts'
import { people } from '../../messages/people.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { Door } from './door.tsx'
import { readiness } from '../prepare/readiness.ts'
import { latePart } from './late-part.tsx'
import type { Side } from './screen.ts'
import { leaderName } from './leader.ts'
import { OwnDepartment } from './own-department.tsx'

const LateBeforeStart = latePart(() =>
  import('../facilitate/before-start.tsx').then((file) => file.BeforeStart),
)
const LateHello = latePart(() => import('../arrive/own-hello.tsx').then((file) => file.OwnHello))
const LatePrepare = latePart(() => import('../prepare/prepare.tsx').then((file) => file.Prepare))
const LatePrepareDesk = latePart(() => import('../prepare/prepare-desk.tsx').then((file) => file.PrepareDesk))

/** "donderdag 3 december om 14:00", in the viewer's language and own zone. */
function whenWords(state: BoardState, lang: Lang): string {
  if (!state.startsAt) return ''
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(state.startsAt))
}

function Here() {
  const t = useWords(people)
  const { state, mine } = usePush()
  const here = state.roster.filter((seat) => seat.present || seat.id === mine.seatId)
  return (
    <section className="flex flex-col gap-2" aria-labelledby="lobby-here">
      <h2 id="lobby-here" className="text-lg">
        {t.lobbyHere(here.length)}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {here.map((seat) => (
          <li key={seat.id} className="flex items-center gap-2 text-note">
            <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} size={30} silent />
            <span>
              <span className="typed">{seat.name}</span>
              {seat.id === mine.seatId ? <span className="text-ink2"> ({t.you})</span> : null}
              {seat.department ? <span className="block text-xs text-ink2">{seat.department}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** For who leads it says what the others see here, and what is still missing. */
function Why({ leads }: { leads: boolean }) {
  const t = useWords(people)
  const lang = useLang()
  const view = useView()
  const { state } = usePush()
  const goal = view?.scope.goal
  const leader = leaderName(state)
  const when = whenWords(state, lang)
  const organisation = view?.meta.organisation.name
  return (
    <header className="flex flex-col gap-3">
      {leads ? (
        <p className="text-ink2">{t.lobbyYours}</p>
      ) : organisation ? (
        <p className="text-ink2">{t.lobbyOrganisation(organisation)}</p>
      ) : null}
      <h2 lang={state.language} className="typed text-2xl">
        {state.title}
      </h2>
      <div className="border-l-3 border-brand pl-4">
        <p className="text-xs font-semibold text-ink2">{t.lobbyWhy}</p>
        <p lang={goal ? state.language : undefined} className="typed text-lg">
          {goal || (leads ? t.lobbyNoGoalYet : t.lobbyNoGoal)}
        </p>
      </div>
      <p>
        <span className="inline-block rounded-sign border border-[#17241f] bg-here px-2 py-0.5 font-bold text-on-here">
          {leads ? t.lobbyYouStart(when) : when ? t.lobbyStartsAt(leader, when) : t.lobbyStarts(leader)}
        </span>
      </p>
      {state.callUrl ? (
        <p>
          <a
            href={state.callUrl}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex items-center gap-1.5 text-brand underline"
          >
            {t.callUrl}
            <ExternalLink aria-hidden size={16} strokeWidth={1.75} />
          </a>
        </p>
      ) : null}
    </header>
  )
}

/** For who leads: folded until it is asked for. */
function Preparation() {
  const t = useWords(people)
  const { state, desk } = usePush()
  const [open, setOpen] = useState(false)
  const rows = readiness(state, desk)
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="rounded-card border border-edge bg-surface px-4 py-2"
    >
      <summary className="target cursor-pointer py-1">
        <h2 className="inline text-lg">
          {t.preparation(rows.filter(({ ready }) => ready).length, rows.length)}
        </h2>
      </summary>
      {open ? <LatePrepareDesk /> : null}
    </details>
  )
}

/** Before the start: why we are here and who is in; for the one who leads also the door and the invitation. */
export function Lobby({ onPrepare, onSide }: { onPrepare: () => void; onSide: (side: Side) => void }) {
  const t = useWords(people)
  const { state, mine } = usePush()
  const view = useView()
  const { give, pending, error } = useCommand()
  if (!isOrganiser(mine.role))
    return (
      <div className="mx-auto flex w-full max-w-xl flex-col gap-8 px-5 py-8 sm:py-12" data-lobby>
        <Why leads={false} />
        <OwnDepartment />
        <LateHello />
        <LatePrepare />
        <Here />
        <p className="text-ink2">{t.lobbyStay}</p>
      </div>
    )
  return (
    <div
      className="mx-auto grid w-full max-w-6xl gap-x-12 gap-y-8 px-5 py-8 lg:grid-cols-[1fr_26rem]"
      data-lobby
    >
      <div className="flex min-w-0 flex-col gap-8">
        <Why leads />
        <Preparation />
        <InvitePanel boardId={state.boardId} goal={view?.scope.goal} />
      </div>
      <aside className="flex flex-col gap-6" aria-label={t.whoIsIn}>
        <div className="flex flex-col gap-2">
          <Button
            kind="primary"
            size="large"
            data-action="board.start"
            busy={pending === 'start'}
            onClick={() => void give('start', {})}
          >
            {t.start}
          </Button>
          <p className="text-sm text-ink2">{t.startHint}</p>
          {error ? <Notice tone="error">{error}</Notice> : null}
          <LateBeforeStart onPrepare={onPrepare} onSide={onSide} />
        </div>
        <Here />
        <Door />
      </aside>
    </div>
  )
}
