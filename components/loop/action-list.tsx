'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { ACTION_STATES, mayDropFollowUp, mayFollowUp, type ActionState } from '../../lib/journey/follow-up.ts'
import type { Standing } from '../../lib/journey/policy.ts'
import { loop } from '../../messages/loop.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { ActionWords } from './action-words.tsx'

/** Who does what by when, with how far it is. */
export function ActionList({ who }: { who: Standing }) {
  const t = useWords(loop)
  const { state } = usePush()
  const { give, error } = useCommand()
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
                <Select
                  aria-label={`${t.state}: ${action.text}`}
                  data-action="action.state"
                  value={action.state}
                  onChange={(event) => {
                    const { createdBy: _by, ...rest } = action
                    const next = ACTION_STATES.find((code) => code === event.target.value) ?? action.state
                    void give('putAction', { action: { ...rest, state: next } })
                  }}
                >
                  {ACTION_STATES.map((code: ActionState) => (
                    <option key={code} value={code}>
                      {t.states[code]}
                    </option>
                  ))}
                </Select>
              </span>
            ) : null}
            {mayDropFollowUp(who, action.createdBy) ? (
              <Button
                kind="quiet"
                data-action="action.drop"
                aria-label={t.drop(action.text)}
                onClick={() => void give('dropAction', { id: action.id })}
              >
                {t.dropShort}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
