'use client'
import type { OwnAgenda } from '../../lib/sync/own-agendas.ts'
import { workshopVariants } from '../../lib/journey/values/steps.ts'
import { create } from '../../messages/create.ts'
import { useLang, useWords } from '../i18n.tsx'
import { RadioGroup } from '../ui/field.tsx'
import type { FormPart } from './create-form.tsx'
import { FormSection } from './form-section.tsx'

/** How long each takes; a free workshop takes as long as one chooses below. */
const MINUTES = { '90': 90, half_day: 240, validation: 90, free: null } as const

/** With which agenda the group works, and how long that takes. */
export function VariantFields({ draft, change, agendas }: FormPart & { agendas: readonly OwnAgenda[] }) {
  const t = useWords(create)
  const lang = useLang()
  return (
    <FormSection title={t.how}>
      <RadioGroup
        legend={t.variant}
        hint={t.variantHint}
        name="variant"
        columns={2}
        value={draft.agenda || draft.variant}
        onChange={(chosen) => {
          const own = agendas.find(({ id }) => id === chosen)
          if (own) return change({ agenda: own.id, variant: own.variant, minutes: own.booked })
          const variant = workshopVariants.find(({ code }) => code === chosen)?.code ?? draft.variant
          change({ agenda: '', variant, minutes: MINUTES[variant] ?? draft.minutes })
        }}
        options={[
          ...workshopVariants.map(({ code, label }) => ({
            value: code as string,
            label: label[lang].charAt(0).toUpperCase() + label[lang].slice(1),
            hint: t.variants[code],
          })),
          ...agendas.map(({ id, name, minutes }) => ({
            value: id,
            label: <span className="typed">{name}</span>,
            hint: t.ownAgenda(minutes),
          })),
        ]}
      />
    </FormSection>
  )
}
