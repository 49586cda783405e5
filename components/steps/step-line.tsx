'use client'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { GapsLine } from '../gaps/gaps-line.tsx'
import { CountsLine } from './counts-line.tsx'
import { LowPoints } from './low-points.tsx'

/** What stands above the map in a step that asks for it; never in its place, so nothing that is open closes. */
export function StepLine({ journeyId, onGaps }: { journeyId: string; onGaps: () => void }) {
  const { state } = usePush()
  const view = useView()
  if (!view) return null
  switch (state.step) {
    case 'touchpoints':
      return <CountsLine view={view} journeyId={journeyId} />
    case 'gaps':
      return (
        <>
          <GapsLine journeyId={journeyId} onOpen={onGaps} />
          <CountsLine view={view} journeyId={journeyId} />
        </>
      )
    case 'pains':
      return <LowPoints view={view} journeyId={journeyId} />
    default:
      return null
  }
}
