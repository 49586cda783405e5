'use client'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'
import { LinkButton } from '../ui/button.tsx'
import { RadioGroup } from '../ui/field.tsx'
import type { FormPart } from './create-form.tsx'
import type { TemplateChoice } from './draft.ts'
import { FormSection } from './form-section.tsx'

/** Names of the chapters, in order. */
export type TemplatePreview = { chapters: string[] }

/** What the board begins with; at the right how that looks. */
export function TemplateFields({ draft, change, preview }: FormPart & { preview: TemplatePreview }) {
  const t = useWords(create)
  return (
    <FormSection title={t.start}>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="flex flex-col gap-3">
          <RadioGroup<TemplateChoice>
            legend={t.templateLegend}
            name="template"
            value={draft.template}
            onChange={(template) => change({ template })}
            options={[
              { value: 'library-1-0', label: t.library, hint: t.libraryHint },
              { value: 'empty', label: t.empty, hint: t.emptyHint },
            ]}
          />
          <div>
            {/* A new tab: what is typed here stays in sight. */}
            <LinkButton href="/example/library-1-0" target="_blank" kind="quiet">
              {t.viewExample}
            </LinkButton>
          </div>
        </div>
        <div
          className="rounded-card border border-line bg-surface p-4"
          lang={draft.language}
          aria-live="polite"
        >
          {draft.template === 'empty' ? (
            <p className="text-ink2">{t.previewEmpty}</p>
          ) : (
            <>
              <p className="mb-3 text-sm text-ink2">{t.previewLibrary}</p>
              <RouteLine stations={preview.chapters} />
            </>
          )}
        </div>
      </div>
    </FormSection>
  )
}

/** Chapters as stations on a line, as on the board. */
function RouteLine({ stations }: { stations: readonly string[] }) {
  return (
    <ol className="flex flex-col">
      {stations.map((station, at) => (
        <li key={station} className="relative flex gap-3 pb-3 last:pb-0">
          {at < stations.length - 1 ? (
            <span aria-hidden className="absolute top-3 bottom-[-0.5rem] left-[5px] w-[3px] bg-brand" />
          ) : null}
          <span
            aria-hidden
            className="relative mt-1 size-[13px] shrink-0 rounded-full border-[3px] border-brand bg-surface"
          />
          <span className="text-note">{station}</span>
        </li>
      ))}
    </ol>
  )
}
