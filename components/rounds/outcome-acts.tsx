'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import { usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { HidePin } from '../edges/hide-pin.tsx'
import { TakePin } from '../edges/take-pin.tsx'
import type { OutcomeActs } from './outcome-view.tsx'
import { TopThree } from './top-three.tsx'

/** At the board: the best opportunities are taken up, words of pins are taken over or hidden. */
export const BOARD_ACTS: OutcomeActs = {
  dots: (ids, view) => <Top ids={ids} view={view} />,
  pin: (outcome, end, pin) => (
    <>
      <TakePin end={end} words={pin.words} />
      <HidePin outcome={outcome} pin={pin} />
    </>
  ),
}

function Top({ ids, view }: { ids: readonly string[]; view: BoardView }) {
  const { mine } = usePush()
  return isOrganiser(mine.role) ? <TopThree ids={ids} view={view} /> : null
}
