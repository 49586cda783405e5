'use client'
import { useSyncExternalStore } from 'react'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import type { FormPart } from './create-form.tsx'
import { startOf } from './draft.ts'
import { DraftLine } from './draft-line.tsx'
import { placeOf } from './error-summary.tsx'
import { FormSection } from './form-section.tsx'

const LENGTHS = [30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360, 420, 480]
const never = () => () => undefined
/** Rounded to the hour, so that it is the same value all through one render. */
const thisHour = () => Math.floor(Date.now() / 3_600_000) * 3_600_000

/** Date, time, length and the video call. Without a date the workshop can be made as well. */
export function WhenFields(part: FormPart) {
  const { draft, change, errors } = part
  const t = useWords(create)
  const now = useSyncExternalStore(never, thisHour, () => 0)
  const start = startOf(draft)
  const past = start instanceof Date && now > 0 && start.getTime() < now
  return (
    <FormSection title={t.when}>
      <div id={placeOf('startsAt')} className="grid gap-5 sm:grid-cols-3">
        <TextField
          label={t.date}
          optional
          hint={past ? <strong>{t.past}</strong> : undefined}
          error={errors.startsAt}
          type="date"
          name="date"
          value={draft.date}
          onChange={(event) => change({ date: event.target.value })}
        />
        <TextField
          label={t.time}
          type="time"
          name="time"
          value={draft.time}
          onChange={(event) => change({ time: event.target.value })}
        />
        {draft.variant === 'free' ? (
          <div id={placeOf('minutes')}>
            <SelectField
              label={t.minutes}
              error={errors.minutes}
              name="minutes"
              value={String(draft.minutes)}
              onChange={(event) => change({ minutes: Number(event.target.value) })}
            >
              {LENGTHS.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {t.length(minutes)}
                </option>
              ))}
            </SelectField>
          </div>
        ) : null}
      </div>
      <DraftLine
        form={part}
        name="callUrl"
        label={t.callUrl}
        hint={t.callHint}
        optional
        type="url"
        inputMode="url"
        placeholder="https://"
      />
    </FormSection>
  )
}
