'use client'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { BoardView, Lang } from '../../lib/journey/entities.ts'
import type { RichBlock } from '../../lib/journey/rich.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import { board } from '../../messages/board.ts'
import { TriggerSlot } from '../customer/trigger-slot.tsx'
import { BracketRows } from '../edges/bracket-rows.tsx'
import { OpenOnly } from '../edges/open-list.tsx'
import { EmotionCurve } from '../curve/emotion-curve.tsx'
import { useWords } from '../i18n.tsx'
import { JourneyEnd } from '../loop/journey-end.tsx'
import { classNames } from '../ui/class-names.ts'
import { BoardPartsProvider } from './board-context.tsx'
import type { BoardParts, Opening } from './board-context.tsx'
import { ScopeQuestions } from './scope-questions.tsx'
import { BoardList } from './board-list.tsx'
import { BoardMap } from './board-map.tsx'
import { BoardPrint } from './board-print.tsx'
import { JourneyTabs } from './journey-tabs.tsx'
import { ScopeFrame } from './scope-frame.tsx'
import { ScopeSide } from './scope-side.tsx'
import { TouchpointPanel } from './touchpoint-panel.tsx'
import { useLook } from './use-look.ts'
import { ViewSwitch } from './view-switch.tsx'

/**
 * A board to read: review, share link and example. `bodies`: rich descriptions by touchpoint id. What stands
 * `before` and `after` it may open a touchpoint too. Loads no Yjs.
 */
export function ReadOnlyBoard({
  view,
  bodies,
  results,
  title,
  version,
  lang,
  before,
  after,
  paper = true,
}: {
  view: BoardView
  bodies: Record<string, RichBlock[]>
  results: TargetResult[]
  title: string
  version: string
  /** Language of what people typed. */
  lang: Lang
  before?: ReactNode
  after?: ReactNode
  /** Is it this board that printing the page means? */
  paper?: boolean
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
      Questions: ScopeQuestions,
      Trigger: TriggerSlot,
      Agreed: OpenOnly,
      Brackets: BracketRows,
      lanesOpen: null,
      editing: null,
      bodyOf: (id) => bodies[id] ?? [],
      open: setOpening,
    }),
    [lang, results, bodies],
  )
  const end = <JourneyEnd view={view} journeyId={journeyId} />
  return (
    <BoardPartsProvider value={parts}>
      {before}
      <section
        className="board-parts relative border-y border-edge bg-paper print:hidden"
        aria-label={title}
        data-board
      >
        <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-edge bg-surface px-4 py-2">
          <h2 className="mr-auto text-lg">{t.theBoard}</h2>
          <ViewSwitch look={look} onLook={setLook} />
        </header>
        <JourneyTabs view={view} journeyId={journeyId} onJourney={setJourneyId} />
        {look === 'map' ? (
          <div
            className={classNames(
              'relative flex min-h-0',
              view.chapters.length > 0 && 'h-[max(30rem,calc(100dvh-4rem))]',
            )}
          >
            <ScopeSide>
              <ScopeFrame view={view} journeyId={journeyId} />
            </ScopeSide>
            <div className="min-w-0 grow">
              <BoardMap view={view} journeyId={journeyId} end={end} />
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
            <BoardList view={view} journeyId={journeyId} end={end} />
          </div>
        )}
      </section>
      {opening ? (
        // Beside the window, not beside the board: that is as long as its list.
        <div className="board-parts fixed inset-y-0 right-0 z-30">
          <TouchpointPanel
            key={`${opening.id}.${opening.field}`}
            view={view}
            opening={opening}
            onClose={() => setOpening(null)}
          />
        </div>
      ) : null}
      {after}
      {paper ? <BoardPrint view={view} title={title} version={version} /> : null}
    </BoardPartsProvider>
  )
}
