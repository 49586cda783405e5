'use client'
import Flag from 'lucide-react/icons/flag'
import Repeat from 'lucide-react/icons/repeat'
import type { BoardView } from '../../lib/journey/entities.ts'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { loop } from '../../messages/loop.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Where a journey ends it begins again: what starts the next round, at the end of map, list and paper. */
export function JourneyEnd({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(loop)
  const { boardLang, editing } = useBoardParts()
  const journey = view.journeys.find(({ id }) => id === journeyId)
  const travelled = view.chapters.some(({ place }) => place.parent === journeyId)
  if (!journey || !travelled) return null
  const { id, model, nextRound } = journey
  const isLoop = model === 'relational' || nextRound !== ''
  const Text = isLoop && editing?.may({ what: 'journey.next' }) ? editing.Text : null
  // A board that nobody writes on asks for nothing.
  if (isLoop && !nextRound && !Text) return null
  return (
    <div className="sticky left-0 flex w-full max-w-[min(44rem,92vw)] flex-wrap items-center gap-x-3 gap-y-1 p-3 print:static print:max-w-none print:p-2">
      {isLoop ? (
        <Repeat aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      ) : (
        <Flag aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      )}
      <p id={`end-${id}`} className="text-note font-semibold">
        {isLoop ? t.andAgain : t.ends}
      </p>
      {Text ? (
        <span className="min-w-60 grow">
          <Text
            where={{ in: 'journeys', id, field: 'nextRound' }}
            label={t.nextRound}
            multiline
            max={TEXT_MAX_CHARACTERS}
            placeholder={t.nextRoundHint}
            touchpoint={null}
            field={`journeys:${id}:nextRound`}
          />
        </span>
      ) : isLoop ? (
        <p lang={boardLang} className="typed min-w-0">
          {nextRound}
        </p>
      ) : editing?.may({ what: 'journey.text' }) ? (
        <>
          <span className="text-note text-ink2">{t.andThen}</span>
          <Button
            data-action="loop.make"
            onClick={() => editing.edit.setJourney(id, { model: 'relational' })}
          >
            {t.makeLoop}
          </Button>
        </>
      ) : null}
    </div>
  )
}
