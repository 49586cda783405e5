'use client'
import { useState } from 'react'
import { labelOf } from '../../lib/journey/values/coded.ts'
import {
  customerWord,
  customerWords,
  defaultWord,
  journeyKinds,
  mapStates,
  organisationKinds,
  projectKinds,
  useCases,
} from '../../lib/journey/values/workshop.ts'
import { create } from '../../messages/create.ts'
import { LANGUAGES } from '../../messages/words.ts'
import { useLang, useWords } from '../i18n.tsx'
import { SelectField } from '../ui/field.tsx'
import { ChoiceField } from './choice-field.tsx'
import type { FormPart } from './create-form.tsx'
import { DraftLine } from './draft-line.tsx'
import { PromiseFields } from './promise-fields.tsx'
import { ZoneField } from './zone-field.tsx'

const LISTS = { mapState: mapStates, projectKind: projectKinds, journeyKind: journeyKinds, useCase: useCases }
const CHOICES = ['mapState', 'projectKind', 'journeyKind', 'useCase'] as const

/** Rare choices, folded; their values stand in words on the fold. */
export function MoreFields(part: FormPart) {
  const { draft, change, errors } = part
  const t = useWords(create)
  const lang = useLang()
  const hidden = errors.organisation ?? errors.promises ?? errors.zone
  const [open, setOpen] = useState(false)
  // What is wrong in there unfolds it; putting it right does not fold it again.
  if (hidden && !open) setOpen(true)
  const now = [
    t.languages[draft.language || lang],
    labelOf(organisationKinds, draft.kind, lang),
    t.wordNow(customerWord(draft.word || defaultWord(draft.kind), lang)),
    ...CHOICES.map((name) => labelOf(LISTS[name], draft[name], lang)),
    draft.zone,
  ]
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className="cursor-pointer rounded-sign border-b border-line pb-2">
        <h2 className="inline text-lg font-bold">{t.more}</h2>
        <span className="mt-1 block text-sm text-ink2">{t.moreNow(now)}</span>
      </summary>
      <div className="mt-5 grid items-end gap-5 sm:grid-cols-2">
        <DraftLine
          form={part}
          name="organisation"
          label={t.organisation}
          hint={t.organisationHint}
          optional
          autoComplete="organization"
        />
        <ChoiceField
          label={t.kind}
          list={organisationKinds}
          name="kind"
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label={t.word}
          name="word"
          value={draft.word}
          onChange={(event) => change({ word: event.target.value })}
        >
          <option value="">{t.wordDefault(customerWord(defaultWord(draft.kind), lang))}</option>
          {customerWords.map((word) => (
            <option key={word.code} value={word.code}>
              {word.label[lang]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.language}
          name="language"
          value={draft.language || lang}
          onChange={(event) => change({ language: event.target.value === 'en' ? 'en' : 'nl' })}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {t.languages[code]}
            </option>
          ))}
        </SelectField>
        {CHOICES.map((name) => (
          <ChoiceField
            key={name}
            label={t[name]}
            list={LISTS[name]}
            name={name}
            value={draft[name]}
            onChange={(code) => change({ [name]: code })}
          />
        ))}
        <ZoneField value={draft.zone} error={errors.zone} onChange={(zone) => change({ zone })} />
        <PromiseFields
          promises={draft.promises}
          error={errors.promises}
          onChange={(promises) => change({ promises })}
        />
      </div>
    </details>
  )
}
