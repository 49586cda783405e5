'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { BoardMap } from './board-map.tsx'
import {
  LateAlone,
  LateAnswers,
  LateArrive,
  LateJudge,
  LateList,
  LateLobby,
  LatePeople,
  LateVote,
} from './late-parts.tsx'
import type { Showing, Side } from './screen.ts'
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
  /** From the vote to the map; absent where tabs do that. */
  onMap?: () => void
}) {
  const t = useWords(board)
  const { state, mine } = usePush()
  // From the first time on: what was shared is told there, and the map stays the same one.
  const [alone, setAlone] = useState(false)
  const { on, piles, hidden } = state.alone
  if (!alone && state.stage === 'live' && (on || piles.length > 0 || hidden.length > 0)) setAlone(true)
  switch (showing) {
    case 'lobby':
      return <LateLobby onPrepare={onPrepare} onSide={onSide} />
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
          <LatePeople />
        </div>
      )
    case 'map':
    case 'list': {
      const isMap = showing === 'map'
      const board = isMap ? (
        <BoardMap view={view} journeyId={journeyId} />
      ) : (
        <LateList view={view} journeyId={journeyId} withScope={narrow} />
      )
      const front = { columns: isMap, onMapTab: narrow && isMap }
      const { step } = state
      if (step === 'arrive')
        return (
          <LateArrive view={view} onMapTab={front.onMapTab}>
            {board}
          </LateArrive>
        )
      if (step === 'scope' || step === 'type' || step === 'bounds')
        return <LateAnswers {...front}>{board}</LateAnswers>
      if (step === 'assumptions')
        return (
          <LateJudge view={view} journeyId={journeyId} {...front}>
            {board}
          </LateJudge>
        )
      if (!alone) return board
      return (
        <LateAlone view={view} journeyId={journeyId} {...front}>
          {board}
        </LateAlone>
      )
    }
  }
}
