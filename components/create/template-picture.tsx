'use client'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'

/** What a template makes of a new board; see `templatePictures`. */
export type TemplatePicture = {
  id: string
  title: string
  journeys: readonly {
    title: string
    chapters: readonly { title: string; touchpoints: number }[]
  }[]
}

/** Chapters as stations on a line, as on the board; each with its touchpoints as small cards. */
export function TemplateRoute({ picture }: { picture: TemplatePicture }) {
  return (
    <div className="flex flex-col gap-5">
      {picture.journeys.map((journey) => (
        <div key={journey.title}>
          {picture.journeys.length > 1 ? <p className="mb-2 font-semibold">{journey.title}</p> : null}
          <ol className="flex flex-col">
            {journey.chapters.map((chapter, at) => (
              <li key={chapter.title} className="relative flex gap-3 pb-3 last:pb-0">
                {at < journey.chapters.length - 1 ? (
                  <span aria-hidden className="absolute top-3 -bottom-2 left-[5px] w-[3px] bg-brand" />
                ) : null}
                <span
                  aria-hidden
                  className="relative mt-1 size-[13px] shrink-0 rounded-full border-[3px] border-brand bg-surface"
                />
                <span className="min-w-0">
                  <span className="block text-note">{chapter.title}</span>
                  <Cards n={chapter.touchpoints} />
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

function Cards({ n }: { n: number }) {
  const t = useWords(create)
  return (
    <>
      <span aria-hidden className="mt-1 flex flex-wrap gap-1">
        {Array.from({ length: n }, (_, place) => (
          <span key={place} className="h-3 w-5 rounded-[2px] border border-edge bg-paper" />
        ))}
      </span>
      <span className="sr-only">, {t.touchpoints(n)}</span>
    </>
  )
}
