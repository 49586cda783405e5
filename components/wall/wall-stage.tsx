'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { hourInWords } from '../../lib/format/moment.ts'
import { JOTTING_KINDS } from '../../lib/journey/alone.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { Jotted } from '../../lib/sync/state.ts'
import { alone } from '../../messages/alone.ts'
import { rounds } from '../../messages/rounds.ts'
import { wall } from '../../messages/wall.ts'
import { inWords } from '../alone/in-words.ts'
import { useLang, useWords } from '../i18n.tsx'
import { OutcomeView } from '../rounds/outcome-view.tsx'
import { Scaled } from './scaled.tsx'
import type { Showing } from './showing.ts'
import { WallCurve } from './wall-curve.tsx'
import { WallFollowUp } from './wall-follow-up.tsx'
import { WallHere } from './wall-here.tsx'
import { WallMap } from './wall-map.tsx'
import { WallPiles } from './wall-piles.tsx'
import { WallScope } from './wall-scope.tsx'

const SHEETS = [520, 680, 860, 1100] as const

/** The one thing that everybody is at. */
export function WallStage({
  showing,
  view,
  journeyId,
  person,
}: {
  showing: Exclude<Showing, { what: 'lobby' }>
  view: BoardView
  journeyId: string
  person: string
}) {
  const r = useWords(rounds)
  switch (showing.what) {
    case 'break':
      return <Pause until={showing.until} />
    case 'round':
      return <Progress round={showing.round} />
    case 'alone':
      return <Hidden written={showing.written} />
    case 'here':
      return <WallHere chapter={showing.chapter} touchpoint={showing.touchpoint} view={view} />
    case 'curve':
      return <WallCurve view={view} journeyId={showing.journeyId} />
    case 'outcome':
      return (
        <>
          <h3 className="text-[1.4em]">{r.kind[showing.outcome.kind]}</h3>
          <Scaled widths={SHEETS}>
            <OutcomeView outcome={showing.outcome} view={view} />
          </Scaled>
        </>
      )
    case 'piles':
      return <WallPiles />
    case 'scope':
      return <WallScope view={view} journeyId={journeyId} person={person} />
    case 'followUp':
      return <WallFollowUp />
    case 'question':
      return null
    case 'map':
      return <WallMap view={view} journeyId={showing.journeyId} />
  }
}

function Pause({ until }: { until: number | null }) {
  const t = useWords(wall)
  const lang = useLang()
  const { state } = usePush()
  return (
    <h2 className="m-auto text-[4.5em] leading-tight font-bold" data-pause>
      {until === null ? t.pause : t.pauseUntil(hourInWords(new Date(until), state.zone, lang))}
    </h2>
  )
}

/** How many are done, never who nor what. */
function Progress({ round: { kind, finished, of } }: Pick<Extract<Showing, { what: 'round' }>, 'round'>) {
  const t = useWords(wall)
  const r = useWords(rounds)
  return (
    <section className="my-auto flex flex-col gap-[0.6em]" data-progress>
      <h3 className="text-[1.6em]">{r.kind[kind]}</h3>
      <p className="text-[5em] leading-none font-bold">
        {t.ofDone(finished, of)} <span className="text-[0.5em] font-semibold">{t.busy}</span>
      </p>
      <span aria-hidden className="flex h-[1em] max-w-[40em] gap-[0.2em]">
        {Array.from({ length: of }, (_, n) => (
          <span
            key={n}
            className={`grow rounded-sign border-[0.12em] border-ink ${n < finished ? 'bg-brand forced:bg-[CanvasText]' : 'bg-surface'}`}
          />
        ))}
      </span>
      <p className="text-[1.3em] text-ink2">{t.votes}</p>
    </section>
  )
}

/** What people write for themselves: how much, and that nobody sees it. */
function Hidden({ written }: { written: readonly Jotted[] }) {
  const t = useWords(wall)
  const a = useWords(alone)
  return (
    <section className="my-auto flex flex-col gap-[0.6em]" data-hidden>
      <p className="hatched w-fit rounded-card border-[0.12em] border-dashed border-ink px-[1em] py-[0.8em]">
        <span className="block bg-paper px-[0.4em] text-[4em] leading-tight font-bold">
          {inWords(written, JOTTING_KINDS, a) || t.noneWritten}
        </span>
        <span className="block bg-paper px-[1em] text-[1.5em]">{t.hidden}</span>
      </p>
    </section>
  )
}
