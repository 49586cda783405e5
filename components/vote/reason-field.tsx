'use client'
import type { Draft } from '../../lib/client/ballot-box.ts'
import { REASON_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Field, TextArea } from '../ui/field.tsx'

const COUNT_FROM = REASON_MAX_CHARACTERS - 100

/** Why, if you like. That it will be shown without a name stands here, or in the text with id `toldBy`. */
export function ReasonField({
  draft,
  toldBy,
  onChange,
  onLeave,
}: {
  draft: Draft
  toldBy?: string
  onChange: (reason: string) => void
  onLeave: () => void
}) {
  const t = useWords(vote)
  const waits = draft.value === undefined && draft.reason.trim() !== ''
  const long = draft.reason.length >= COUNT_FROM ? `${draft.reason.length}/${REASON_MAX_CHARACTERS}` : ''
  const hint = [waits ? t.whyFirst : toldBy ? '' : t.whyHint, long].filter(Boolean).join(' ')
  return (
    <Field label={t.why} optional hint={hint}>
      {(aria) => (
        <TextArea
          {...aria}
          aria-describedby={[toldBy, aria['aria-describedby']].filter(Boolean).join(' ') || undefined}
          rows={2}
          data-action="vote.reason"
          maxLength={REASON_MAX_CHARACTERS}
          value={draft.reason}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  )
}
