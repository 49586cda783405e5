'use client'
import { useState } from 'react'
import { useView } from '../../lib/client/hooks.ts'
import { inReadingOrder } from '../../lib/client/board-moves.ts'
import { PARKED } from '../../lib/journey/entities.ts'
import type { BoardView, NoteLane } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField } from '../ui/field.tsx'
import type { Editing } from './board-context.tsx'
import { titleOf } from './use-editing.ts'
import type { Moving } from './use-editing.ts'

/** Move without dragging: where to, which row, which place. */
export function MoveDialog({
  moving,
  editing,
  onClose,
}: {
  moving: Moving | null
  editing: Editing
  onClose: () => void
}) {
  const view = useView()
  return moving && view ? (
    <OpenDialog
      key={`${moving.kind}.${moving.id}`}
      moving={moving}
      view={view}
      editing={editing}
      onClose={onClose}
    />
  ) : null
}

function OpenDialog({
  moving: { kind, id },
  view,
  editing,
  onClose,
}: {
  moving: Moving
  view: BoardView
  editing: Editing
  onClose: () => void
}) {
  const t = useWords(board)
  const all = kind === 'touchpoints' ? [...view.touchpoints, ...view.parked] : view[kind]
  const self = all.find((entity) => entity.id === id)
  const lane = self && 'lane' in self ? self.lane : null
  const [parent, setParent] = useState(self?.place.parent ?? '')
  const [row, setRow] = useState<NoteLane | null>(lane)
  const siblings = all.filter(
    (entity) =>
      entity.place.parent === parent && entity.id !== id && (!('lane' in entity) || entity.lane === row),
  )
  const behind = all.filter((e) => e.place.parent === parent && (!('lane' in e) || e.lane === row))
  const now = behind.findIndex((e) => e.id === id)
  const [spot, setSpot] = useState<string | null>(null)
  const current =
    spot ?? (now > 0 ? (behind[now - 1]?.id ?? '') : now === 0 ? '' : (siblings.at(-1)?.id ?? ''))
  const after = siblings.findIndex((entity) => entity.id === current)
  const before = siblings[after + 1]?.id ?? null
  const parents =
    kind === 'notes'
      ? view.journeys.flatMap((journey) => inReadingOrder(view, journey.id))
      : kind === 'touchpoints'
        ? view.chapters
        : []
  const nameOf = (entity: { id: string }) => titleOf(view, kind, entity.id, t)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.moveTitle(titleOf(view, kind, id, t))}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            kind="primary"
            onClick={() => {
              onClose()
              editing.moveTo(kind, id, { parent, before, lane: row ?? undefined })
            }}
          >
            {t.moveButton}
          </Button>
        </>
      }
    >
      {parents.length > 0 ? (
        <SelectField
          label={kind === 'notes' ? t.touchpoint : t.chapter}
          value={parent}
          onChange={(event) => {
            setParent(event.target.value)
            setSpot(null)
          }}
        >
          {parents.map((each) => (
            <option key={each.id} value={each.id}>
              {titleOf(view, kind === 'notes' ? 'touchpoints' : 'chapters', each.id, t)}
            </option>
          ))}
          {kind === 'touchpoints' ? <option value={PARKED}>{t.parked}</option> : null}
        </SelectField>
      ) : null}
      {lane === 'pain' || lane === 'opportunity' ? (
        <SelectField
          label={t.row}
          value={row ?? lane}
          onChange={(event) => {
            setRow(event.target.value === 'pain' ? 'pain' : 'opportunity')
            setSpot(null)
          }}
        >
          <option value="pain">{t.lane.pain}</option>
          <option value="opportunity">{t.lane.opportunity}</option>
        </SelectField>
      ) : null}
      <SelectField label={t.position} value={current} onChange={(event) => setSpot(event.target.value)}>
        <option value="">{t.first}</option>
        {siblings.map((entity) => (
          <option key={entity.id} value={entity.id}>
            {t.after(nameOf(entity))}
          </option>
        ))}
      </SelectField>
    </Dialog>
  )
}
