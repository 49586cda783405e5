'use client'
import { edgesOf, SIDES } from '../../lib/journey/edges.ts'
import { edges as words } from '../../messages/edges.ts'
import { useBoardParts, type OfJourney } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'

/** Both brackets in words, where there are no columns to draw them over. */
export function EdgesWords({ view, journeyId }: OfJourney) {
  const t = useWords(words)
  const { boardLang } = useBoardParts()
  const edges = edgesOf(view, journeyId)
  if (!edges || !(edges.organisation || edges.customer)) return null
  const title = (at: number) => edges.chapters[at]?.title || t.untitled
  return (
    <dl className="flex flex-col gap-1 text-note" data-edges-words>
      {SIDES.map((side) => {
        const bracket = edges[side]
        return bracket ? (
          <div key={side} className="flex flex-wrap gap-x-2">
            <dt className="font-semibold">{t[side]}</dt>
            <dd lang={boardLang} className="typed">
              {t.range(title(bracket.from), title(bracket.to))}
            </dd>
          </div>
        ) : null
      })}
    </dl>
  )
}

/** At a chapter that the organisation doesn't look at. */
export function UnseenSign({ view, journeyId, chapterId }: OfJourney & { chapterId: string }) {
  const t = useWords(words)
  return edgesOf(view, journeyId)?.unseen.has(chapterId) ? (
    <p className="text-sm text-ink2" data-unseen>
      {t.unseen}
    </p>
  ) : null
}
