'use client'
import { useId } from 'react'
import { FOLLOW_UP_MAX_CHARACTERS, OWNER_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { loop } from '../../messages/loop.ts'
import { useWords } from '../i18n.tsx'
import { TextField } from '../ui/field.tsx'

/** An action as it is being typed. `due` is `YYYY-MM-DD` or ''. */
export type ActionDraft = { text: string; owner: string; due: string }
export type ActionErrors = Partial<Record<keyof ActionDraft, string>>

/** Who does what, and when it is done. `required`: a name and a day are not left open. */
export function ActionFields({
  draft,
  owners,
  errors = {},
  required = false,
  onChange,
}: {
  draft: ActionDraft
  /** Names to choose from; any other may be typed. */
  owners: readonly string[]
  errors?: ActionErrors
  required?: boolean
  onChange: (next: ActionDraft) => void
}) {
  const t = useWords(loop)
  const id = useId()
  return (
    <>
      <TextField
        label={t.what}
        value={draft.text}
        maxLength={FOLLOW_UP_MAX_CHARACTERS}
        error={errors.text}
        onChange={(event) => onChange({ ...draft, text: event.target.value })}
      />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={t.who}
          optional={!required}
          value={draft.owner}
          maxLength={OWNER_MAX_CHARACTERS}
          list={id}
          error={errors.owner}
          onChange={(event) => onChange({ ...draft, owner: event.target.value })}
        />
        <TextField
          label={t.due}
          optional={!required}
          type="date"
          value={draft.due}
          error={errors.due}
          onChange={(event) => onChange({ ...draft, due: event.target.value })}
        />
      </div>
      <datalist id={id}>
        {owners.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
