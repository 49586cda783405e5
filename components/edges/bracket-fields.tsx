'use client'
import { SIDES, type Side } from '../../lib/journey/edges.ts'
import { chaptersOf } from '../../lib/journey/place.ts'
import { edges as words } from '../../messages/edges.ts'
import { useBoardParts, type OfJourney } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { SelectField } from '../ui/field.tsx'

/** For who leads: from which to which chapter the organisation looks and the customer goes. */
export function BracketFields({ view, journeyId }: OfJourney) {
  const t = useWords(words)
  const { editing, boardLang } = useBoardParts()
  const journey = view.journeys.find(({ id }) => id === journeyId)
  const chapters = chaptersOf(view, journeyId)
  if (!journey || !editing) return null
  if (chapters.length === 0) return <p className="text-note text-ink2">{t.bracketsLater}</p>
  const field = (side: Side, end: 'Start' | 'End') => {
    const key = `${side}${end}` as const
    const value = chapters.some(({ id }) => id === journey[key]) ? journey[key] : ''
    return (
      <SelectField
        key={key}
        label={end === 'Start' ? t.fromChapter(t[side]) : t.toChapter(t[side])}
        data-action="edges.set"
        value={value}
        onChange={(event) => editing.edit.setJourney(journeyId, { [key]: event.target.value })}
      >
        <option value="">{t.notSet}</option>
        {chapters.map(({ id, title }, at) => (
          <option key={id} value={id} lang={boardLang}>
            {`${at + 1} ${title || t.untitled}`}
          </option>
        ))}
      </SelectField>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-note text-ink2">{t.bracketsHint}</p>
      {SIDES.map((side) => (
        <div key={side} className="grid gap-3 sm:grid-cols-2">
          {field(side, 'Start')}
          {field(side, 'End')}
        </div>
      ))}
    </div>
  )
}
