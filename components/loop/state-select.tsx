import type { ComponentProps } from 'react'
import { ACTION_STATES, type ActionState } from '../../lib/journey/follow-up.ts'
import { actionStates } from '../../messages/action-states.ts'
import { useWords } from '../i18n.tsx'
import { Select } from '../ui/field.tsx'

/** How far an agreed action is. */
export function StateSelect({
  value,
  onState,
  ...rest
}: { value: ActionState; onState: (state: ActionState) => void } & Omit<
  ComponentProps<'select'>,
  'value' | 'onChange'
>) {
  const states = useWords(actionStates)
  return (
    <Select
      {...rest}
      value={value}
      onChange={(event) => {
        const state = ACTION_STATES.find((code) => code === event.target.value)
        if (state) onState(state)
      }}
    >
      {ACTION_STATES.map((code) => (
        <option key={code} value={code}>
          {states[code]}
        </option>
      ))}
    </Select>
  )
}
