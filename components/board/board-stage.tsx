'use client'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { Step } from '../../lib/journey/policy.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { LateWaiting } from '../signs/late-signs.tsx'
import {
  LateAlone,
  LateAnswers,
  LateArrive,
  LateBounds,
  LateJudge,
  LateJourneyEnd,
  LateList,
  LateLobby,
  LateMap,
  LatePeople,
  LateTypeStage,
  LateVote,
} from './late-parts.tsx'
import type { Showing, Side } from './screen.ts'
import { useHeld } from './use-held.ts'
import type { useVotes } from './use-votes.ts'

export function BoardStage({
  showing,
  view,
  journeyId,
  narrow,
  round,
  votes,
  onPrepare,
  onSide,
  onBegin,
  onMap,
}: {
  showing: Showing
  view: BoardView
  journeyId: string
  narrow: boolean
  round: RoundView | null
  votes: ReturnType<typeof useVotes>
  onPrepare: () => void
  onSide: (side: Side) => void
  /** Out of the lobby, for who was typing there at the start. */
  onBegin: () => void
  /** From the vote to the map; absent where tabs do that. */
  onMap?: () => void
}) {
  const t = useWords(board)
  const { state, mine } = usePush()
  // From the first time on: what was shared is told there, and the map stays the same one.
  const [alone, setAlone] = useState(false)
  const { on, piles, hidden } = state.alone
  if (!alone && state.stage === 'live' && (on || piles.length > 0 || hidden.length > 0)) setAlone(true)
  // Another screen in front waits for whoever is typing in what it would take away.
  const held = useHeld(frontIn(state.step, alone))
  switch (showing) {
    case 'lobby':
      return (
        <>
          {state.stage === 'live' ? <LateWaiting start onOpen={onBegin} /> : null}
          <LateLobby onPrepare={onPrepare} onSide={onSide} />
        </>
      )
    case 'vote':
      return round ? (
        <LateVote
          key={round.id}
          view={view}
          round={round}
          own={mine.ballots[round.id] ?? []}
          cast={votes.cast}
          waiting={votes.waiting}
          onMap={onMap}
        />
      ) : null
    case 'people':
      return (
        <div className="px-4 py-5">
          <h2 className="mb-3 text-xl">{t.people}</h2>
          <LatePeople onSelf={() => onSide('self')} />
        </div>
      )
    case 'map':
    case 'list': {
      const isMap = showing === 'map'
      const end = <LateJourneyEnd view={view} journeyId={journeyId} />
      const board = isMap ? (
        <LateMap view={view} journeyId={journeyId} end={end} />
      ) : (
        <LateList view={view} journeyId={journeyId} withScope={narrow} end={end} />
      )
      const front = { columns: isMap, onMapTab: narrow && isMap }
      return (
        <>
          {held.waits ? <LateWaiting onOpen={held.open} /> : null}
          {frontOf(held.shown, { view, journeyId, ...front }, board)}
        </>
      )
    }
  }
}

type Front = 'arrive' | 'answers' | 'type' | 'bounds' | 'judge' | 'alone' | 'none'

/** What a step puts in front of the board. */
function frontIn(step: Step, alone: boolean): Front {
  switch (step) {
    case 'arrive':
      return 'arrive'
    case 'scope':
      return 'answers'
    case 'bounds':
      return 'bounds'
    case 'type':
      return 'type'
    case 'assumptions':
      return 'judge'
    default:
      return alone ? 'alone' : 'none'
  }
}

type Beside = { view: BoardView; journeyId: string; columns: boolean; onMapTab: boolean }

function frontOf(front: Front, { view, journeyId, ...how }: Beside, board: ReactNode): ReactNode {
  switch (front) {
    case 'arrive':
      return (
        <LateArrive view={view} onMapTab={how.onMapTab}>
          {board}
        </LateArrive>
      )
    case 'answers':
      return <LateAnswers {...how}>{board}</LateAnswers>
    case 'type':
      return (
        <LateTypeStage view={view} journeyId={journeyId} {...how}>
          {board}
        </LateTypeStage>
      )
    case 'bounds':
      return (
        <LateBounds view={view} journeyId={journeyId} {...how}>
          {board}
        </LateBounds>
      )
    case 'judge':
      return (
        <LateJudge view={view} journeyId={journeyId} {...how}>
          {board}
        </LateJudge>
      )
    case 'alone':
      return (
        <LateAlone view={view} journeyId={journeyId} {...how}>
          {board}
        </LateAlone>
      )
    case 'none':
      return board
  }
}
