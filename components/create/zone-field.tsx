'use client'
import { useSyncExternalStore } from 'react'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'
import { SelectField } from '../ui/field.tsx'
import { placeOf } from './error-summary.tsx'

const never = () => () => undefined
let known: readonly string[] | null = null
/** Some 400 names; the server's list may differ from the browser's, so it comes after hydration. */
const zones = () => (known ??= Intl.supportedValuesOf('timeZone'))
const NONE: readonly string[] = []

export function ZoneField({
  value,
  error,
  onChange,
}: {
  value: string
  error?: string
  onChange: (zone: string) => void
}) {
  const t = useWords(create)
  const all = useSyncExternalStore(never, zones, () => NONE)
  return (
    <div id={placeOf('zone')}>
      <SelectField
        label={t.zone}
        error={error}
        name="zone"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {all.includes(value) ? null : <option value={value}>{value}</option>}
        {all.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
