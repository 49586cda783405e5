'use client'
import { useState } from 'react'
import { lowPoints } from '../../lib/journey/derived/low-points.ts'
import type { BoardView, Touchpoint } from '../../lib/journey/entities.ts'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { notesOf } from '../../lib/journey/place.ts'
import { stepLine } from '../../messages/step-line.ts'
import { useBoardParts, type Editing } from '../board/board-context.tsx'
import { spot } from '../board/spot.ts'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { nearestEmotion, signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Face } from '../ui/face.tsx'
import { TextField } from '../ui/field.tsx'

/** The step *pains*: the lowest moments of the vote stand ready; what hurts comes first, then what would help. */
export function LowPoints({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(stepLine)
  const lang = useLang()
  const { editing, results, boardLang } = useBoardParts()
  const [chosen, choose] = useState<string | null>(null)
  const points = lowPoints(view, journeyId, results).filter(({ touchpoint }) =>
    editing?.may({ what: 'note.add', at: spot(touchpoint, 'pain') }),
  )
  const point = points.find(({ touchpoint }) => touchpoint.id === chosen)
  if (!editing || points.length === 0) return null
  return (
    <section
      aria-labelledby="low-points"
      className="flex max-h-[50dvh] shrink-0 flex-col gap-2 overflow-y-auto border-b border-line bg-surface px-4 py-2 print:hidden"
      data-low-points
    >
      <h2 id="low-points" className="text-note font-bold">
        {t.lowTitle} <span className="text-sm font-normal text-ink2 max-sm:hidden">{t.lowHint}</span>
      </h2>
      <ul className="-mx-1 flex gap-2 overflow-x-auto p-1 sm:flex-wrap">
        {points.map(({ touchpoint: { id, title }, median }) => (
          <li key={id} className="shrink-0">
            <Button
              data-action="pains.choose"
              aria-pressed={id === chosen}
              className="max-w-64 aria-pressed:border-ink aria-pressed:bg-tint"
              icon={<Face value={nearestEmotion(median)} size={18} />}
              onClick={() => choose(id === chosen ? null : id)}
            >
              <span lang={boardLang} className="truncate">
                {title || t.untitled}
              </span>
              <span className="tabular font-normal">{signed(median, lang)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {point ? (
        <Here key={point.touchpoint.id} view={view} touchpoint={point.touchpoint} editing={editing} />
      ) : null}
    </section>
  )
}

function Here({ view, touchpoint, editing }: { view: BoardView; touchpoint: Touchpoint; editing: Editing }) {
  const t = useWords(stepLine)
  const pains = notesOf(view, touchpoint.id, 'pain').length
  const chances = notesOf(view, touchpoint.id, 'opportunity').length
  return (
    <div className="flex flex-col gap-2">
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <AddLine lane="pain" label={t.pain} add={t.addPain} touchpoint={touchpoint} editing={editing} />
        {pains > 0 ? (
          <AddLine
            lane="opportunity"
            label={t.opportunity}
            add={t.addOpportunity}
            touchpoint={touchpoint}
            editing={editing}
          />
        ) : (
          <p className="self-end pb-2 text-note text-ink2">{t.painFirst}</p>
        )}
      </div>
      <p className="text-sm text-ink2">{t.here(pains, chances)}</p>
    </div>
  )
}

function AddLine({
  lane,
  label,
  add,
  touchpoint,
  editing,
}: {
  lane: 'pain' | 'opportunity'
  label: string
  add: string
  touchpoint: Touchpoint
  editing: Editing
}) {
  const t = useWords(stepLine)
  const [text, setText] = useKeptDraft(`${lane} ${touchpoint.id}`, '')
  return (
    <form
      className="grid grid-cols-[1fr_auto] items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const words = text.trim()
        if (words === '') return
        if (editing.edit.addNote({ touchpointId: touchpoint.id, lane, text: words }) === null) return
        setText('')
        editing.say(t.added(words))
      }}
    >
      <TextField
        label={label}
        value={text}
        maxLength={TEXT_MAX_CHARACTERS}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" className="min-h-11" data-action="pains.add">
        {add}
      </Button>
    </form>
  )
}
