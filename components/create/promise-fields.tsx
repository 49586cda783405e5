'use client'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'
import { OptionalWord } from '../ui/optional-word.tsx'
import { TextInput } from '../ui/field.tsx'
import { placeOf } from './error-summary.tsx'

/** Up to five lines; the next one appears when the one before is filled. */
export function PromiseFields({
  promises,
  error,
  onChange,
}: {
  promises: readonly string[]
  error?: string
  onChange: (promises: string[]) => void
}) {
  const t = useWords(create)
  const filled = promises.findLastIndex((promise) => promise !== '')
  const shown = promises.slice(0, filled + 2)
  return (
    <fieldset id={placeOf('promises')} className="flex min-w-0 flex-col gap-2 sm:col-span-2">
      <legend className="mb-1 font-semibold">
        {t.promises}
        <OptionalWord />
      </legend>
      <p className="-mt-1 text-sm text-ink2">{t.promisesHint}</p>
      {shown.map((promise, at) => (
        <TextInput
          // oxlint-disable-next-line react/no-array-index-key -- five fixed lines, never reordered
          key={at}
          aria-label={t.promise(at + 1)}
          aria-invalid={error ? true : undefined}
          value={promise}
          onChange={(event) => onChange(promises.map((old, one) => (one === at ? event.target.value : old)))}
          autoComplete="off"
        />
      ))}
      {error ? (
        <p className="flex gap-1.5 text-sm font-semibold text-err">
          <CircleAlert aria-hidden size={18} strokeWidth={1.75} className="mt-px shrink-0" />
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
