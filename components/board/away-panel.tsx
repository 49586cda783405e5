'use client'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ActionId } from '../../lib/journey/actions.ts'
import type { BoardView, Touchpoint } from '../../lib/journey/entities.ts'
import { BIN } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { useBoardParts } from './board-context.tsx'
import type { Editing } from './board-context.tsx'
import { restoreAct } from './edit-actions.tsx'
import { SidePanel } from './side-panel.tsx'

const RESTORE = {
  chapters: 'chapter.restore',
  touchpoints: 'touchpoint.restore',
  notes: 'note.restore',
} as const

type Home = { id: string; title: string }

/** One thing that is away, with where to put it back. */
function Away({
  title,
  what,
  homes,
  start,
  onBack,
  actions,
  action,
}: {
  title: string
  what: string
  homes: readonly Home[]
  start?: string
  onBack: ((home: Home) => void) | null
  actions?: ReactNode
  action: ActionId
}) {
  const t = useWords(board)
  const { boardLang } = useBoardParts()
  const [chosen, setChosen] = useState<string | null>(null)
  const home = homes.find((each) => each.id === (chosen ?? start)) ?? homes[0]
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 first:pt-0">
      <p className="text-note">
        <span className="block text-xs text-ink2">{what}</span>
        <span lang={boardLang} className="typed">
          {title}
        </span>
      </p>
      {onBack && home ? (
        <div className="flex flex-wrap items-center gap-2">
          {homes.length > 1 ? (
            <Select
              aria-label={`${t.restoreTo}, ${title}`}
              value={home.id}
              onChange={(event) => setChosen(event.target.value)}
              className="min-w-0 grow basis-40 text-note"
            >
              {homes.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title}
                </option>
              ))}
            </Select>
          ) : null}
          <Button data-action={action} onClick={() => onBack(home)}>
            {t.restore}
          </Button>
          {actions}
        </div>
      ) : null}
    </li>
  )
}

/** Bin = deleted, until the board is closed. */
export function BinPanel({
  view,
  editing,
  onClose,
}: {
  view: BoardView
  editing: Editing
  onClose: () => void
}) {
  const t = useWords(board)
  const what = { chapters: t.chapter, touchpoints: t.touchpoint, notes: t.note }
  const titled = (entities: readonly { id: string; title: string }[], none: string): Home[] =>
    entities.map((each) => ({ id: each.id, title: each.title || none }))
  const homes = {
    chapters: view.journeys.map((journey) => ({ id: journey.id, title: journey.title || t.map })),
    touchpoints: [...titled(view.chapters, t.untitledChapter), { id: 'parked', title: t.parked }],
    notes: titled(view.touchpoints, t.untitledTouchpoint),
  }
  return (
    <SidePanel title={t.bin} onClose={onClose}>
      <p className="mb-4 text-sm text-ink2">{t.binHint}</p>
      {view.binned.length === 0 ? <p>{t.binEmpty}</p> : null}
      <ul>
        {view.binned.map(({ kind, id, title, createdBy }) => (
          <Away
            key={id}
            title={
              title ||
              { chapters: t.untitledChapter, touchpoints: t.untitledTouchpoint, notes: t.emptyNote }[kind]
            }
            what={what[kind]}
            action={RESTORE[kind]}
            homes={homes[kind]}
            onBack={
              editing.may(restoreAct(kind, createdBy))
                ? (home) => {
                    if (editing.edit.restore(kind, id, home.id)) editing.say(t.restored(title, home.title))
                  }
                : null
            }
          />
        ))}
      </ul>
    </SidePanel>
  )
}

/** Parking lot = kept for later, not part of the map. */
export function ParkedPanel({
  view,
  editing,
  onClose,
}: {
  view: BoardView
  editing: Editing | null
  onClose: () => void
}) {
  const t = useWords(board)
  const mayMove = editing?.may({ what: 'touchpoint.move' }) ?? false
  const homes = view.chapters.map((each) => ({ id: each.id, title: each.title || t.untitledChapter }))
  const binButton = (touchpoint: Touchpoint) =>
    editing?.may({ what: 'touchpoint.bin', createdBy: touchpoint.createdBy }) &&
    touchpoint.place.parent !== BIN ? (
      <Button kind="quiet" onClick={() => editing.bin('touchpoints', touchpoint.id)}>
        {t.remove}
      </Button>
    ) : null
  return (
    <SidePanel title={t.parked} onClose={onClose}>
      <p className="mb-4 text-sm text-ink2">{t.parkedHint}</p>
      {view.parked.length === 0 ? <p>{t.parkedEmpty}</p> : null}
      <ul>
        {view.parked.map((touchpoint) => (
          <Away
            key={touchpoint.id}
            title={touchpoint.title || t.untitledTouchpoint}
            what={t.touchpoint}
            action="touchpoint.unpark"
            homes={homes}
            onBack={
              mayMove && editing
                ? (home) => editing.moveTo('touchpoints', touchpoint.id, { parent: home.id, before: null })
                : null
            }
            actions={binButton(touchpoint)}
          />
        ))}
      </ul>
    </SidePanel>
  )
}
