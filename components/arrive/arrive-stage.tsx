'use client'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { latestOutcomes } from '../../lib/journey/rounds.ts'
import { arrive } from '../../messages/arrive.ts'
import { leaderName } from '../board/leader.ts'
import { useWords } from '../i18n.tsx'
import { latePart } from '../board/late-part.tsx'
import { StageFrame } from '../board/stage-frame.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { OwnHello } from './own-hello.tsx'

/* Nobody has a result while the first people come in. */
const LateOutcome = latePart(
  () => import('../rounds/outcome-view.tsx').then((file) => file.OutcomeView),
  () => null,
)

/**
 * In front of the board while people arrive: a note in the box and a test vote, on the inputs of the rest of
 * the workshop. `children` is the board itself, one press away.
 */
export function ArriveStage({
  view,
  onMapTab,
  children,
}: {
  view: BoardView
  onMapTab: boolean
  children: ReactNode
}) {
  const t = useWords(arrive)
  const { mine } = usePush()
  return (
    <StageFrame
      name="arrive"
      title={t.title}
      lead={t.lead}
      toBoard={t.map}
      back={t.back}
      onMapTab={onMapTab}
      board={children}
      className="mx-auto w-full max-w-5xl sm:px-6"
    >
      <div className="grid items-start gap-x-10 gap-y-7 lg:grid-cols-[1fr_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {mine.role === 'observer' ? null : <OwnHello />}
          <Box />
        </div>
        <Trial view={view} />
      </div>
    </StageFrame>
  )
}

/** Everybody's notes; who leads reads whose is missing. */
function Box() {
  const t = useWords(arrive)
  const { state, mine } = usePush()
  const hung = state.roster.filter(({ hello }) => hello !== '')
  const missing = state.roster.filter(
    ({ hello, present, role }) => hello === '' && present && role !== 'observer' && !isOrganiser(role),
  )
  const leads = isOrganiser(mine.role)
  return (
    <section aria-labelledby="arrive-box" className="flex flex-col gap-2">
      <h3 id="arrive-box" className="text-lg">
        {t.box}
      </h3>
      {leads ? (
        <p className="text-note text-ink2">
          {missing.length === 0 && hung.length > 0
            ? t.allIn
            : [
                t.notes(hung.length, hung.length + missing.length),
                missing.length > 0 ? t.missing(missing.map(({ name }) => name).join(', ')) : '',
              ]
                .filter(Boolean)
                .join('. ')}
        </p>
      ) : null}
      <ul
        className="grid gap-3 rounded-card border-2 border-dashed border-edge p-3 sm:grid-cols-2"
        aria-live="off"
      >
        {hung.length === 0 ? <li className="p-2 text-ink2 sm:col-span-2">{t.empty}</li> : null}
        {hung.map(({ id, name, badge, role, hello }) => (
          <li key={id} className="flex min-w-0 flex-col gap-2 rounded-card border border-edge bg-surface p-3">
            <p className="typed text-note break-words" lang={state.language}>
              {hello}
            </p>
            <p className="mt-auto flex items-center gap-2 text-sm text-ink2">
              <SeatBadge name={name} badge={badge} role={role} size={24} silent />
              <span className="typed">{name}</span>
              {id === mine.seatId ? ` (${t.you})` : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Trial({ view }: { view: BoardView }) {
  const t = useWords(arrive)
  const { state, mine } = usePush()
  const leader = leaderName(state)
  const open = state.rounds.some((round) => round.kind === 'trial' && round.state === 'open')
  const shown = latestOutcomes(state.rounds).find(({ kind }) => kind === 'trial')
  useEffect(() => {
    if (open) LateOutcome.ahead()
  }, [open])
  return (
    <section aria-labelledby="arrive-trial" className="flex flex-col gap-3">
      <h3 id="arrive-trial" className="text-lg">
        {t.trial}
      </h3>
      {open ? (
        <p>{t.trialOpen}</p>
      ) : shown ? (
        <>
          <LateOutcome outcome={shown} view={view} />
          <p className="font-semibold">{t.trialDone}</p>
        </>
      ) : (
        <p className="text-ink2">{isOrganiser(mine.role) ? t.trialYours : t.trialSoon(leader)}</p>
      )}
    </section>
  )
}
