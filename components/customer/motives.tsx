'use client'
import type { CustomerType } from '../../lib/journey/entities.ts'
import { motives } from '../../lib/journey/values/people.ts'
import { customer } from '../../messages/customer.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { Checkbox } from '../ui/field.tsx'

/** Why this customer seeks contact: several reasons may hold at once. */
export function Motives({ type, label }: { type: CustomerType; label: string }) {
  const t = useWords(customer)
  const lang = useLang()
  const { editing } = useBoardParts()
  if (!editing?.may({ what: 'type.text' })) {
    const chosen = motives.filter(({ code }) => type.motives.includes(code))
    return chosen.length > 0 ? (
      <p>{chosen.map((each) => each.label[lang]).join(', ')}</p>
    ) : (
      <p className="text-ink2">{t.noMotive}</p>
    )
  }
  return (
    <fieldset aria-label={label}>
      <p className="text-sm text-ink2">{t.contactHint}</p>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {motives.map((motive) => (
          <Checkbox
            key={motive.code}
            data-action="type.edit"
            label={motive.label[lang]}
            checked={type.motives.includes(motive.code)}
            onChange={(event) => editing.edit.setMotive(type.id, motive.code, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  )
}
