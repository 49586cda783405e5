'use client'
import type { Start } from '../../lib/journey/template-ids.ts'
import { STARTS } from '../../lib/journey/template-ids.ts'
import { create } from '../../messages/create.ts'
import { useLang, useWords } from '../i18n.tsx'
import { LinkButton } from '../ui/button.tsx'
import { type Option, RadioGroup } from '../ui/field.tsx'
import type { FormPart } from './create-form.tsx'
import { FormSection } from './form-section.tsx'
import { type TemplatePicture, TemplateRoute } from './template-picture.tsx'

/** What the board begins with; at the right how that looks. */
export function TemplateFields({
  draft,
  change,
  pictures,
}: FormPart & {
  /** In the language of the board. */
  pictures: readonly TemplatePicture[]
}) {
  const t = useWords(create)
  const lang = useLang()
  const chosen = pictures.find(({ id }) => id === draft.template)
  const options = STARTS.flatMap((start): Option<Start>[] => {
    if (start === 'empty') return [{ value: start, label: t.empty, hint: t.emptyHint }]
    const picture = pictures.find(({ id }) => id === start)
    return picture ? [{ value: start, label: picture.title, hint: sizeOf(picture, t.size) }] : []
  })
  return (
    <FormSection title={t.start}>
      <div className="grid gap-6 sm:grid-cols-2">
        <RadioGroup<Start>
          legend={t.templateLegend}
          hint={t.templateHint}
          name="template"
          value={draft.template}
          onChange={(template) => change({ template })}
          options={options}
        />
        <div
          className="flex flex-col gap-4 self-start rounded-card border border-line bg-surface p-4 sm:sticky sm:top-4"
          aria-live="polite"
        >
          {chosen ? (
            <>
              <p className="text-sm text-ink2">{t.previewTemplate}</p>
              <div lang={draft.language || lang}>
                <TemplateRoute picture={chosen} />
              </div>
              {/* A new tab: what is typed here stays in sight. */}
              <LinkButton
                href={`/example/${chosen.id}`}
                target="_blank"
                kind="quiet"
                className="-ml-3 self-start"
              >
                {t.viewExample}
              </LinkButton>
            </>
          ) : (
            <p className="text-ink2">{t.previewEmpty}</p>
          )}
        </div>
      </div>
    </FormSection>
  )
}

function sizeOf(
  { journeys }: TemplatePicture,
  inWords: (journeys: number, chapters: number, touchpoints: number) => string,
): string {
  const chapters = journeys.flatMap((journey) => journey.chapters)
  const touchpoints = chapters.reduce((sum, chapter) => sum + chapter.touchpoints, 0)
  return inWords(journeys.length, chapters.length, touchpoints)
}
