'use client'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'
import { TextField } from '../ui/field.tsx'
import type { FormPart } from './create-form.tsx'
import { placeOf } from './error-summary.tsx'
import { FormSection } from './form-section.tsx'

/** Title, the customer as one person, and where their journey begins and ends. */
export function WhatFields({ draft, change, errors }: FormPart) {
  const t = useWords(create)
  return (
    <FormSection title={t.what}>
      <div id={placeOf('title')}>
        <TextField
          label={t.title}
          hint={t.titleHint}
          error={errors.title}
          name="title"
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
          autoComplete="off"
          className="text-lg font-semibold"
        />
      </div>
      <div id={placeOf('person')}>
        <TextField
          label={t.person}
          hint={t.personHint}
          error={errors.person}
          optional
          name="person"
          value={draft.person}
          onChange={(event) => change({ person: event.target.value })}
          autoComplete="off"
        />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <div id={placeOf('begin')}>
          <TextField
            label={t.begin}
            hint={t.beginHint}
            error={errors.begin}
            optional
            name="begin"
            value={draft.begin}
            onChange={(event) => change({ begin: event.target.value })}
            autoComplete="off"
          />
        </div>
        <div id={placeOf('end')}>
          <TextField
            label={t.end}
            hint={t.endHint}
            error={errors.end}
            optional
            name="end"
            value={draft.end}
            onChange={(event) => change({ end: event.target.value })}
            autoComplete="off"
          />
        </div>
      </div>
    </FormSection>
  )
}
