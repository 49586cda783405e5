'use client'
import type { Coded } from '../../lib/journey/values/coded.ts'
import { useLang } from '../i18n.tsx'
import { SelectField } from '../ui/field.tsx'

/** One code out of a value list, in the reader's language. */
export function ChoiceField({
  label,
  list,
  name,
  value,
  onChange,
}: {
  label: string
  list: readonly Coded[]
  name: string
  value: string
  onChange: (code: string) => void
}) {
  const lang = useLang()
  return (
    <SelectField label={label} name={name} value={value} onChange={(event) => onChange(event.target.value)}>
      {list.map((row) => (
        <option key={row.code} value={row.code}>
          {row.label[lang]}
        </option>
      ))}
    </SelectField>
  )
}
