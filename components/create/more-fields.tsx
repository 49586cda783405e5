'use client'
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
import { SelectField, TextField } from '../ui/field.tsx'
import { ChoiceField } from './choice-field.tsx'
import type { FormPart } from './create-form.tsx'
import { placeOf } from './error-summary.tsx'
import { PromiseFields } from './promise-fields.tsx'
import { ZoneField } from './zone-field.tsx'

/** A value list whose name looks like a hook's. */
const PURPOSES = useCases

/** Rare choices, folded; their values stand in words on the fold. */
export function MoreFields({ draft, change, errors }: FormPart) {
  const t = useWords(create)
  const lang = useLang()
  const hidden = errors.organisation ?? errors.promises ?? errors.zone
  const now = [
    t.languages[draft.language || lang],
    labelOf(organisationKinds, draft.kind, lang),
    t.wordNow(customerWord(draft.word || defaultWord(draft.kind), lang)),
    labelOf(mapStates, draft.mapState, lang),
    labelOf(projectKinds, draft.projectKind, lang),
    labelOf(journeyKinds, draft.journeyKind, lang),
    labelOf(PURPOSES, draft.useCase, lang),
    draft.zone,
  ]
  return (
    // The key unfolds it when an error hides in there.
    <details key={hidden ? 'wrong' : 'fine'} open={hidden ? true : undefined} className="group">
      <summary className="cursor-pointer rounded-sign border-b border-line pb-2">
        <h2 className="inline text-lg font-bold">{t.more}</h2>
        <span className="mt-1 block text-sm text-ink2">{t.moreNow(now)}</span>
      </summary>
      <div className="mt-5 grid items-end gap-5 sm:grid-cols-2">
        <div id={placeOf('organisation')}>
          <TextField
            label={t.organisation}
            hint={t.organisationHint}
            error={errors.organisation}
            optional
            name="organisation"
            value={draft.organisation}
            onChange={(event) => change({ organisation: event.target.value })}
            autoComplete="organization"
          />
        </div>
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
        <ChoiceField
          label={t.mapState}
          list={mapStates}
          name="mapState"
          value={draft.mapState}
          onChange={(mapState) => change({ mapState })}
        />
        <ChoiceField
          label={t.projectKind}
          list={projectKinds}
          name="projectKind"
          value={draft.projectKind}
          onChange={(projectKind) => change({ projectKind })}
        />
        <ChoiceField
          label={t.journeyKind}
          list={journeyKinds}
          name="journeyKind"
          value={draft.journeyKind}
          onChange={(journeyKind) => change({ journeyKind })}
        />
        <ChoiceField
          label={t.useCase}
          list={PURPOSES}
          name="useCase"
          value={draft.useCase}
          onChange={(useCase) => change({ useCase })}
        />
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
