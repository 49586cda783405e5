'use client'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import ArrowUp from 'lucide-react/icons/arrow-up'
import type { ComponentProps } from 'react'
import type { Direction } from '../../lib/client/board-moves.ts'
import type { Movable } from '../../lib/doc/edit.ts'
import type { DocAct, Spot } from '../../lib/journey/policy.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'

const ARROW = { up: ArrowUp, down: ArrowDown, left: ArrowLeft, right: ArrowRight }
const SINGULAR = { chapters: 'chapter', touchpoints: 'touchpoint', notes: 'note' } as const

export const moveAct = (kind: Movable, at?: Spot): DocAct => ({ what: `${SINGULAR[kind]}.move`, at })
export const binAct = (kind: Movable, createdBy: string, at?: Spot): DocAct => ({
  what: `${SINGULAR[kind]}.bin`,
  createdBy,
  at,
})
export const restoreAct = (kind: Movable, createdBy: string): DocAct => ({
  what: `${SINGULAR[kind]}.restore`,
  createdBy,
})

/* Mouse down would blur the open text first and close what the button stands in. */
function Small(props: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      onMouseDown={(event) => event.preventDefault()}
      className="target inline-flex items-center justify-center rounded-sign border border-transparent px-1.5 text-xs font-semibold text-brand hover:border-edge hover:bg-raise"
    />
  )
}

/** What can be done with the thing that is open: hidden, not greyed, when the policy says no. */
export function EditActions({
  kind,
  id,
  createdBy,
  ways,
  onDone,
  at,
  detailsOf,
}: {
  kind: Movable
  id: string
  createdBy: string
  ways: readonly Direction[]
  onDone: () => void
  at: Spot
  /** Touchpoint whose panel "Details" opens. */
  detailsOf?: string
}) {
  const t = useWords(board)
  const { editing, open } = useBoardParts()
  if (!editing) return null
  const mayMove = editing.may(moveAct(kind, at))
  return (
    <div className="mt-1 flex flex-wrap gap-x-0.5 border-t border-line pt-1">
      {mayMove ? (
        <Small data-action={`${SINGULAR[kind]}.moveTo`} onClick={() => editing.askMove(kind, id)}>
          {t.moveTo}
        </Small>
      ) : null}
      {mayMove
        ? ways.map((way) => {
            const Arrow = ARROW[way]
            return (
              <Small
                key={way}
                data-action={`${SINGULAR[kind]}.${way}`}
                aria-label={t[way]}
                title={t[way]}
                onClick={() => editing.shift(kind, id, way)}
              >
                <Arrow aria-hidden size={16} strokeWidth={1.75} />
              </Small>
            )
          })
        : null}
      {editing.may(binAct(kind, createdBy, at)) ? (
        <Small
          data-action={`${SINGULAR[kind]}.bin`}
          onClick={() => {
            onDone()
            editing.bin(kind, id)
          }}
        >
          {t.remove}
        </Small>
      ) : null}
      {detailsOf ? (
        <Small
          onClick={() => {
            onDone()
            open({ id: detailsOf, field: kind === 'notes' ? 'notes' : 'title' })
          }}
        >
          {kind === 'notes' ? t.more : t.details}
        </Small>
      ) : null}
      <Small onClick={onDone}>{t.done}</Small>
    </div>
  )
}
