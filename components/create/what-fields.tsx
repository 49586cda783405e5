'use client'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'
import type { FormPart } from './create-form.tsx'
import { DraftLine } from './draft-line.tsx'
import { FormSection } from './form-section.tsx'

/** Title, the customer as one person, and where their journey begins and ends. */
export function WhatFields(part: FormPart) {
  const t = useWords(create)
  return (
    <FormSection title={t.what}>
      <DraftLine
        form={part}
        name="title"
        label={t.title}
        hint={t.titleHint}
        className="text-lg font-semibold"
      />
      <DraftLine form={part} name="person" label={t.person} hint={t.personHint} optional />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <DraftLine form={part} name="begin" label={t.begin} hint={t.beginHint} optional />
        <DraftLine form={part} name="end" label={t.end} hint={t.endHint} optional />
      </div>
    </FormSection>
  )
}
