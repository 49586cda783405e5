'use client'
import { useRef } from 'react'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { basisOf, isAssumed } from '../../lib/journey/derived/assumptions.ts'
import type { Touchpoint } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { useBoardParts, useNeighbours } from './board-context.tsx'
import type { Editing } from './board-context.tsx'
import { OPEN_BOX } from './card.tsx'
import { EditActions } from './edit-actions.tsx'
import { returnTo, useIsOpen, useOpenStore } from './open-store.tsx'
import { spot } from './spot.ts'
import { TypingLine } from './typing-line.tsx'
import { useDraggable } from './use-drag.ts'

const TITLE =
  'block w-full rounded-card border border-transparent text-left text-note font-semibold text-ink typed hover:border-edge hover:bg-surface'
const SHOWN = 4

/** Title of a touchpoint and who is at it. A press opens its panel; F2 renames it where it stands. */
export function TouchpointHead({ touchpoint }: { touchpoint: Touchpoint }) {
  const t = useWords(board)
  const { editing, boardLang, open } = useBoardParts()
  if (editing) return <LiveTouchpoint touchpoint={touchpoint} editing={editing} />
  return (
    <>
      <button
        type="button"
        data-stop={`touchpoints:${touchpoint.id}`}
        lang={boardLang}
        className={TITLE}
        onClick={() => open({ id: touchpoint.id, field: 'title' })}
      >
        <span className={lineOf(touchpoint)}>{touchpoint.title || t.untitledTouchpoint}</span>
      </button>
      <Assumed touchpoint={touchpoint} />
    </>
  )
}

/** Dashed until customers have confirmed or refuted it. */
const lineOf = (touchpoint: Touchpoint) => classNames('block p-1', isAssumed(touchpoint) && 'assumed')

/** The dashes in words; that nobody knows is for everybody to see. */
function Assumed({ touchpoint }: { touchpoint: Touchpoint }) {
  const t = useWords(board)
  if (!isAssumed(touchpoint)) return null
  return basisOf(touchpoint) === 'no_idea' ? (
    <p className="px-1 text-xs font-normal text-ink2">? {t.notKnown}</p>
  ) : (
    <span className="sr-only">{t.assumed}</span>
  )
}

function LiveTouchpoint({ touchpoint, editing }: { touchpoint: Touchpoint; editing: Editing }) {
  const t = useWords(board)
  const { boardLang, open: openPanel } = useBoardParts()
  const store = useOpenStore()
  const key = `touchpoints:${touchpoint.id}`
  const open = useIsOpen(key)
  const head = useRef<HTMLButtonElement>(null)
  const around = useNeighbours(touchpoint.id)
  const at = spot(touchpoint)
  const mayEdit = editing.may({ what: 'touchpoint.edit', at })
  useDraggable(
    head,
    { kind: 'touchpoints', id: touchpoint.id },
    editing.may({ what: 'touchpoint.move', at }) && !open,
  )

  const leave = () => {
    store.set(null)
    returnTo(key)
  }
  const { Text } = editing
  return (
    <div className="flex flex-col gap-1">
      {open && mayEdit ? (
        <fieldset aria-label={t.touchpoint} className={OPEN_BOX}>
          <Text
            where={{ in: 'touchpoints', id: touchpoint.id, field: 'title' }}
            label={t.touchpoint}
            multiline
            startHere
            max={TITLE_MAX_CHARACTERS}
            placeholder={t.touchpointTitleHint}
            touchpoint={touchpoint.id}
            field={key}
            onLeave={leave}
          />
          <EditActions
            kind="touchpoints"
            id={touchpoint.id}
            createdBy={touchpoint.createdBy}
            ways={['left', 'right']}
            onDone={leave}
            at={at}
            detailsOf={touchpoint.id}
          />
        </fieldset>
      ) : (
        <button
          ref={head}
          type="button"
          data-stop={key}
          lang={boardLang}
          className={TITLE}
          onFocus={() => editing.here({ touchpoint: touchpoint.id, field: null, typing: false })}
          data-action="touchpoint.open"
          onClick={() => openPanel({ id: touchpoint.id, field: 'title' })}
        >
          {/* Fills the button: Firefox drags one only by what is in it. */}
          <span className={lineOf(touchpoint)}>
            {touchpoint.title || <em className="font-normal text-ink2">{t.untitledTouchpoint}</em>}
          </span>
        </button>
      )}
      <Assumed touchpoint={touchpoint} />
      {around.length > 0 ? (
        <p className="flex flex-wrap items-center gap-1 px-1 print:hidden" data-here={touchpoint.id}>
          <span className="sr-only">{t.hereNow(around.map((n) => n.name).join(', '))}</span>
          {around.slice(0, SHOWN).map((n) => (
            <SeatBadge key={n.seatId} name={n.name} badge={n.badge} role={n.role} size={22} silent />
          ))}
          {around.length > SHOWN ? (
            <span aria-hidden className="text-xs font-semibold">
              +{around.length - SHOWN}
            </span>
          ) : null}
        </p>
      ) : null}
      <TypingLine names={around.filter((n) => n.typing && n.field === key)} />
    </div>
  )
}
