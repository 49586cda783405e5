'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { mayCommand } from '../../lib/journey/policy.ts'
import { actionStates } from '../../messages/action-states.ts'
import { loop } from '../../messages/loop.ts'
import { SidePanel } from '../board/side-panel.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Notice } from '../ui/notice.tsx'
import { ActionWords } from './action-words.tsx'
import { StateSelect } from './state-select.tsx'

/** What the workshop before this one agreed: everybody reads how it went, who leads keeps it up. */
export function EarlierPanel({ onClose }: { onClose: () => void }) {
  const t = useWords(loop)
  const states = useWords(actionStates)
  const { state, mine } = usePush()
  const { give, error } = useCommand()
  const { stage, step, locks, earlier } = state
  const keepsUp = mayCommand({ role: mine.role, stage, step, locks, seatId: mine.seatId }, 'keepUpEarlier')
  return (
    <SidePanel title={t.earlier} onClose={onClose} wide>
      {earlier ? (
        <p lang={state.language} className="typed text-note text-ink2">
          {t.earlierFrom(earlier.title, earlier.version)}
        </p>
      ) : null}
      {error ? <Notice tone="error">{error}</Notice> : null}
      <ul className="flex flex-col divide-y divide-line">
        {earlier?.actions.map((action) => (
          <li key={action.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
            <ActionWords action={action} />
            {keepsUp ? (
              <span className="w-48">
                <StateSelect
                  aria-label={`${t.state}: ${action.text}`}
                  data-action="earlier.state"
                  value={action.state}
                  onState={(next) => void give('keepUpEarlier', { id: action.id, state: next })}
                />
              </span>
            ) : (
              <strong className="text-note">{states[action.state]}</strong>
            )}
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}
