'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { countsOf } from '../../lib/journey/derived/counts.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { stepLine } from '../../messages/step-line.ts'
import { useWords } from '../i18n.tsx'

/** How many touchpoints each chapter has, for everybody; how many each person made, for who leads alone. */
export function CountsLine({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(stepLine)
  const { state, mine } = usePush()
  const { chapters, people } = countsOf(view, journeyId)
  if (chapters.length === 0) return null
  const seats = state.roster
    .filter(({ role, present, id }) => role === 'participant' && (present || people.has(id)))
    .map(({ id, name }) => ({ id, name, n: people.get(id) ?? 0 }))
    .sort((a, b) => a.n - b.n)
  return (
    <section
      aria-label={t.counts}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-sm print:hidden"
      data-counts
    >
      <ul className="grid w-full min-w-0 grid-cols-2 gap-x-5 gap-y-1 sm:flex sm:w-auto sm:flex-wrap sm:gap-x-4">
        {chapters.map(({ id, title, touchpoints }) => (
          <li
            key={id}
            className="flex min-w-0 items-baseline justify-between gap-1.5 sm:shrink-0 sm:justify-start"
          >
            <span lang={state.language} className="min-w-0 truncate text-ink2 sm:max-w-40">
              {title || t.untitledChapter}
            </span>
            <strong className="tabular">{touchpoints}</strong>
          </li>
        ))}
      </ul>
      {isOrganiser(mine.role) && seats.length > 0 ? (
        <details className="relative ml-auto">
          <summary className="target cursor-pointer font-semibold">{t.people}</summary>
          <div className="absolute right-0 z-20 mt-1 flex w-60 flex-col gap-1.5 rounded-card border border-edge bg-surface p-3 shadow-float">
            <p className="text-ink2">{t.peopleHint}</p>
            <ul className="flex max-h-60 flex-col gap-1 overflow-y-auto">
              {seats.map(({ id, name, n }) => (
                <li key={id} className="flex justify-between gap-3" data-made-by={id}>
                  <span className="typed min-w-0">{name}</span>
                  <strong className="tabular">{n}</strong>
                </li>
              ))}
            </ul>
          </div>
        </details>
      ) : null}
    </section>
  )
}
