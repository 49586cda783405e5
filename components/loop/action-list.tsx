'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { mayDropFollowUp, mayFollowUp } from '../../lib/journey/follow-up.ts'
import type { Standing } from '../../lib/journey/policy.ts'
import { loop } from '../../messages/loop.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Notice } from '../ui/notice.tsx'
import { SureButton } from '../ui/sure-button.tsx'
import { ActionWords } from './action-words.tsx'
import { StateSelect } from './state-select.tsx'

/** Who does what by when, with how far it is. */
export function ActionList({ who }: { who: Standing }) {
  const t = useWords(loop)
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  if (state.actions.length === 0) return <p className="text-note text-ink2">{t.noActions}</p>
  return (
    <>
      {error ? <Notice tone="error">{error}</Notice> : null}
      <ul className="flex flex-col divide-y divide-line">
        {state.actions.map((action) => (
          <li key={action.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
            <ActionWords action={action} />
            {mayFollowUp(who) ? (
              <span className="w-48">
                <StateSelect
                  aria-label={`${t.state}: ${action.text}`}
                  data-action="action.state"
                  value={action.state}
                  onState={(next) => {
                    const { createdBy: _by, ...rest } = action
                    void give('putAction', { action: { ...rest, state: next } })
                  }}
                />
              </span>
            ) : null}
            {mayDropFollowUp(who, action.createdBy) ? (
              <SureButton
                kind="quiet"
                data-action="action.drop"
                aria-label={t.drop(action.text)}
                label={t.dropShort}
                question={t.dropSure}
                yes={t.dropYes}
                busy={pending !== null}
                onSure={() => give('dropAction', { id: action.id })}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
