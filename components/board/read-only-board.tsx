'use client'
import { useMemo, useState } from 'react'
import type { BoardView, Lang } from '../../lib/journey/entities.ts'
import type { RichBlock } from '../../lib/journey/rich.ts'
import type { Role } from '../../lib/journey/policy.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import { board } from '../../messages/board.ts'
import { common } from '../../messages/common.ts'
import { EmotionCurve } from '../curve/emotion-curve.tsx'
import { useWords } from '../i18n.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { BoardPartsProvider } from './board-context.tsx'
import type { BoardParts, Opening } from './board-context.tsx'
import { BoardList } from './board-list.tsx'
import { BoardMap } from './board-map.tsx'
import { BoardPrint } from './board-print.tsx'
import { JourneyTabs } from './journey-tabs.tsx'
import { ScopeFrame } from './scope-frame.tsx'
import { ScopeSide } from './scope-side.tsx'
import { TouchpointPanel } from './touchpoint-panel.tsx'
import { useLook } from './use-look.ts'
import { ViewSwitch } from './view-switch.tsx'

export type ReaderPerson = { name: string; role: Role; badge: number; department?: string }

/**
 * A board to read: review, share link and example. `bodies`: rich descriptions by touchpoint id.
 * `participants` may be names with roles, or plain names. Loads no Yjs.
 */
export function ReadOnlyBoard({
  view,
  bodies,
  results,
  title,
  version,
  organisation,
  participants,
  lang,
}: {
  view: BoardView
  bodies: Record<string, RichBlock[]>
  results: TargetResult[]
  title: string
  version: string
  organisation: string
  participants: readonly (ReaderPerson | string)[]
  /** Language of what people typed. */
  lang: Lang
}) {
  const t = useWords(board)
  const [look, setLook] = useLook()
  const [opening, setOpening] = useState<Opening | null>(null)
  const [journeyId, setJourneyId] = useState(view.journeys[0]?.id ?? '')
  const parts: BoardParts = useMemo(
    () => ({
      boardLang: lang,
      results: new Map(results.map((result) => [result.target, result])),
      drawCurve: null,
      Curve: EmotionCurve,
      editing: null,
      bodyOf: (id) => bodies[id] ?? [],
      open: setOpening,
    }),
    [lang, results, bodies],
  )
  return (
    <BoardPartsProvider value={parts}>
      <section
        className="board-parts relative border-y border-edge bg-paper print:hidden"
        aria-label={title}
        data-board
      >
        <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-edge bg-surface px-4 py-2">
          <div className="mr-auto min-w-0">
            <p lang={lang} className="typed text-lg font-bold">
              {title}
            </p>
            <p className="text-sm text-ink2">
              {[organisation, version ? t.version(version) : ''].filter(Boolean).join(' · ')}
            </p>
          </div>
          <ViewSwitch look={look} onLook={setLook} />
        </header>
        <JourneyTabs view={view} journeyId={journeyId} onJourney={setJourneyId} />
        {look === 'map' ? (
          <div className="relative flex h-[max(30rem,calc(100dvh-12rem))] min-h-0">
            <ScopeSide>
              <ScopeFrame view={view} journeyId={journeyId} />
            </ScopeSide>
            <div className="min-w-0 grow">
              <BoardMap view={view} journeyId={journeyId} />
            </div>
          </div>
        ) : (
          <div>
            <div className="mx-auto max-w-3xl px-4 pt-5 sm:px-6">
              <div className="rounded-card border-l-2 border-brand bg-surface p-4">
                <h2 className="mb-2 text-lg">{t.scope}</h2>
                <ScopeFrame view={view} journeyId={journeyId} />
              </div>
            </div>
            <BoardList view={view} journeyId={journeyId} />
          </div>
        )}
        {opening ? (
          <TouchpointPanel
            key={`${opening.id}.${opening.field}`}
            view={view}
            opening={opening}
            onClose={() => setOpening(null)}
          />
        ) : null}
      </section>
      <Participants people={participants} />
      <BoardPrint view={view} title={title} version={version} />
    </BoardPartsProvider>
  )
}

function Participants({ people }: { people: readonly (ReaderPerson | string)[] }) {
  const t = useWords(board)
  const { roles } = useWords(common)
  if (people.length === 0) return null
  return (
    <section className="px-4 py-5 print:hidden">
      <h2 className="mb-2 text-lg">{t.participantsHead}</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {people.map((each, n) => {
          const person: ReaderPerson =
            typeof each === 'string' ? { name: each, role: 'participant', badge: n } : each
          return (
            <li key={`${n}.${person.name}`} className="flex items-center gap-2 text-note">
              <SeatBadge name={person.name} badge={person.badge} role={person.role} size={28} silent />
              <span>
                {person.name}
                {person.role === 'participant' && !person.department ? null : (
                  <span className="block text-xs text-ink2">
                    {[person.role === 'participant' ? '' : roles[person.role], person.department]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
