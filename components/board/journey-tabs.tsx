'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** One journey per customer type; nothing shows while there is only one. */
export function JourneyTabs({
  view,
  journeyId,
  onJourney,
}: {
  view: BoardView
  journeyId: string
  onJourney: (id: string) => void
}) {
  const t = useWords(board)
  if (view.journeys.length < 2) return null
  const nameOf = (typeId: string) => {
    const type = view.types.find((each) => each.id === typeId)
    return type ? [type.personName, type.name].filter(Boolean).join(', ') : ''
  }
  return (
    <nav
      aria-label={t.journeys}
      className="flex gap-1 overflow-x-auto border-b border-line px-3 pt-2 print:hidden"
    >
      {view.journeys.map((journey) => (
        <button
          key={journey.id}
          type="button"
          aria-current={journey.id === journeyId ? 'true' : undefined}
          onClick={() => onJourney(journey.id)}
          lang={view.meta.language}
          className={classNames(
            'target shrink-0 border-b-3 px-2 text-sm',
            journey.id === journeyId ? 'border-ink font-bold' : 'border-transparent text-ink2 hover:text-ink',
          )}
        >
          {journey.title || nameOf(journey.typeId)}
        </button>
      ))}
    </nav>
  )
}
