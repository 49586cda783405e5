'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { signs } from '../../messages/signs.ts'
import { leaderName } from '../board/leader.ts'
import { IsNotButton } from '../help/is-not-button.tsx'
import { useWords } from '../i18n.tsx'
import { HandButton } from './hand-button.tsx'
import { ReadyButton } from './ready-button.tsx'

/** What somebody who takes part can show the others, beside the question of the step. */
export function OwnSigns() {
  const t = useWords(signs)
  const { state } = usePush()
  const leader = state.roster.find(({ id }) => id === state.lead.seatId)
  return (
    <div className="ml-auto flex flex-wrap items-center gap-2 empty:hidden" data-own-signs>
      {leader && leader.role !== 'facilitator' ? (
        <p className="text-sm">
          <strong className="typed">{t.leads(leaderName(state))}</strong>
        </p>
      ) : null}
      {state.step === 'chapters' || state.step === 'touchpoints' ? <IsNotButton /> : null}
      <ReadyButton />
      <HandButton />
    </div>
  )
}
