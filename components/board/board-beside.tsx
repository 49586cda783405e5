'use client'
import type { Dispatch } from 'react'
import { flushSync } from 'react-dom'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import type { Editing } from './board-context.tsx'
import { LateIsNot } from '../help/late-is-not.tsx'
import {
  LateAgenda,
  LateBin,
  LateGapsPanel,
  LateGuardPanel,
  LateLoopPanel,
  LateHelp,
  LateMoveDialog,
  LateOffers,
  LatePalette,
  LateParked,
  LatePeople,
  LateResearchPanel,
  LateResults,
  LateSelf,
  LateAnswersPanel,
  LateEarlier,
  LateSuggestions,
  LateTouchpointPanel,
  LateVersions,
} from './late-parts.tsx'
import type { Asked, Panel, ScreenChange } from './screen.ts'
import { SidePanel } from './side-panel.tsx'

type On = { view: BoardView; editing: Editing; change: Dispatch<ScreenChange> }

/** On the board that comes back from behind a panel: into sight, and with the focus. */
function goTo(touchpointId: string, comesBack: () => void): void {
  flushSync(comesBack)
  const stop = document.querySelector<HTMLElement>(`#content [data-stop="touchpoints:${touchpointId}"]`)
  stop?.scrollIntoView({ block: 'center', inline: 'center' })
  stop?.focus({ preventScroll: true })
}

/** The one panel that stands beside the board. */
export function BoardPanel({
  panel,
  view,
  journeyId,
  editing,
  change,
  onJourney,
}: On & { panel: Panel | null; journeyId: string; onJourney: (journeyId: string) => void }) {
  const t = useWords(board)
  const onClose = () => change({ to: 'panel', panel: null })
  switch (panel?.of) {
    case 'touchpoint':
      return (
        <LateTouchpointPanel
          key={`${panel.opening.id}.${panel.opening.field}`}
          view={view}
          opening={panel.opening}
          onClose={onClose}
        />
      )
    case 'bin':
      return <LateBin view={view} editing={editing} onClose={onClose} />
    case 'gaps':
      return <LateGapsPanel view={view} journeyId={journeyId} editing={editing} onClose={onClose} />
    case 'loop':
      return <LateLoopPanel view={view} journeyId={journeyId} editing={editing} onClose={onClose} />
    case 'research':
      return (
        <LateResearchPanel
          view={view}
          journeyId={journeyId}
          onClose={onClose}
          onShow={(id) =>
            change({ to: 'panel', panel: { of: 'touchpoint', opening: { id, field: 'title' } } })
          }
        />
      )
    case 'guard':
      return <LateGuardPanel journeyId={journeyId} editing={editing} onClose={onClose} />
    case 'parked':
      return <LateParked view={view} editing={editing} onClose={onClose} />
    case 'people':
      return (
        <SidePanel title={t.people} onClose={onClose}>
          <LatePeople onSelf={() => change({ to: 'side', side: 'self' })} />
        </SidePanel>
      )
    case 'self':
      return (
        <SidePanel title={t.self} onClose={onClose}>
          <LateSelf />
        </SidePanel>
      )
    case 'results':
      return (
        <LateResults
          view={view}
          byItself={panel.byItself}
          onClose={onClose}
          onGo={(id, journeyId) =>
            goTo(id, () => {
              onJourney(journeyId)
              change({ to: 'board' })
            })
          }
          onShow={(id) =>
            change({ to: 'panel', panel: { of: 'touchpoint', opening: { id, field: 'title' } } })
          }
        />
      )
    case 'answers':
      return <LateAnswersPanel onClose={onClose} />
    case 'suggestions':
      return <LateSuggestions journeyId={journeyId} onClose={onClose} />
    case 'offers':
      return <LateOffers view={view} onClose={onClose} />
    case 'earlier':
      return <LateEarlier onClose={onClose} />
    case 'versions':
      return <LateVersions onClose={onClose} />
    case 'agenda':
      return <LateAgenda onClose={onClose} />
    default:
      return null
  }
}

/** The one dialog over it all. */
export function BoardDialog({ asked, editing, change }: Omit<On, 'view'> & { asked: Asked | null }) {
  const onClose = () => change({ to: 'asked', asked: null })
  switch (asked?.what) {
    case 'move':
      return <LateMoveDialog moving={asked.moving} editing={editing} onClose={onClose} />
    case 'help':
      return <LateHelp open onClose={onClose} />
    case 'isNot':
      return <LateIsNot onClose={onClose} />
    case 'palette':
      return <LatePalette reach={asked.reach} onClose={onClose} />
    default:
      return null
  }
}
