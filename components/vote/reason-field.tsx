'use client'
import { REASON_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { TextAreaField } from '../ui/field.tsx'
import type { Draft } from './use-ballots.ts'

const COUNT_FROM = REASON_MAX_CHARACTERS - 100

/** Why, if you like. Says that it will be shown without a name, before anybody types. */
export function ReasonField({
  draft,
  onChange,
  onLeave,
}: {
  draft: Draft
  onChange: (reason: string) => void
  onLeave: () => void
}) {
  const t = useWords(vote)
  const waits = draft.value === undefined && draft.reason.trim() !== ''
  const long = draft.reason.length >= COUNT_FROM ? ` ${draft.reason.length}/${REASON_MAX_CHARACTERS}` : ''
  return (
    <TextAreaField
      label={t.why}
      optional
      hint={waits ? t.whyFirst : `${t.whyHint}${long}`}
      rows={2}
      maxLength={REASON_MAX_CHARACTERS}
      value={draft.reason}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
    />
  )
}
