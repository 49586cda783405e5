'use client'
import { useId, useRef } from 'react'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Note, Touchpoint } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts, useNeighbours } from './board-context.tsx'
import type { Editing } from './board-context.tsx'
import { Card, CardButton, OPEN_BOX } from './card.tsx'
import { EditActions } from './edit-actions.tsx'
import { returnTo, useIsOpen, useOpenStore } from './open-store.tsx'
import { spot } from './spot.ts'
import { TypingLine } from './typing-line.tsx'
import { useDraggable } from './use-drag.ts'

type NoteProps = { note: Note; touchpoint: Touchpoint; index: number; of: number }

/** What a customer said is set in another voice than what the team writes. */
const QUOTES: readonly string[] = ['interview_quote', 'diary', 'review_text']
const isQuote = (note: Note) => note.lane === 'evidence' && QUOTES.includes(note.kind)

function Words({ note }: { note: Note }) {
  const t = useWords(board)
  const { boardLang } = useBoardParts()
  return (
    <>
      <span lang={boardLang} className={isQuote(note) ? 'voice' : undefined}>
        {note.text || note.source ? note.text : <em className="text-ink2">{t.emptyNote}</em>}
      </span>
      {note.source ? (
        <span lang={boardLang} className="mt-0.5 block text-xs text-ink2">
          {note.source}
        </span>
      ) : null}
    </>
  )
}

/** A note: read, or one button that opens it where it stands. */
export function NoteCard(props: NoteProps) {
  const { editing } = useBoardParts()
  if (!editing) {
    return (
      <Card>
        <Words note={props.note} />
      </Card>
    )
  }
  return <LiveNote {...props} editing={editing} />
}

function LiveNote({ note, touchpoint, index, of, editing }: NoteProps & { editing: Editing }) {
  const t = useWords(board)
  const store = useOpenStore()
  const key = `notes:${note.id}`
  const open = useIsOpen(key)
  const id = useId()
  const card = useRef<HTMLButtonElement>(null)
  const typing = useNeighbours(touchpoint.id).filter((n) => n.field === key && n.typing)
  const at = spot(touchpoint, note.lane)
  const mayMove = editing.may({ what: 'note.move', at })
  useDraggable(card, { kind: 'notes', id: note.id, lane: note.lane }, mayMove && !open)

  const leave = () => {
    returnTo(key)
    store.set(null)
    editing.here({ touchpoint: touchpoint.id, field: null, typing: false })
  }
  if (open && editing.may({ what: 'note.edit', at })) {
    const { Text } = editing
    return (
      <fieldset aria-label={t.laneOne[note.lane]} className={OPEN_BOX}>
        <Text
          where={{ in: 'notes', id: note.id, field: 'text' }}
          label={t.laneOne[note.lane]}
          multiline
          startHere
          max={TEXT_MAX_CHARACTERS}
          placeholder={t.addTo[note.lane]}
          touchpoint={touchpoint.id}
          field={key}
          className={isQuote(note) ? 'voice' : undefined}
          onLeave={leave}
        />
        <TypingLine names={typing} />
        <EditActions
          kind="notes"
          id={note.id}
          createdBy={note.createdBy}
          ways={['up', 'down', 'left', 'right']}
          onDone={leave}
          at={at}
          detailsOf={touchpoint.id}
        />
      </fieldset>
    )
  }
  return (
    <>
      <CardButton
        ref={card}
        stop={key}
        data-action="note.edit"
        aria-describedby={`${id}-where`}
        className={typing.length > 0 ? 'border-dashed border-ink' : undefined}
        onFocus={() => editing.here({ touchpoint: touchpoint.id, field: null, typing: false })}
        onClick={() => {
          if (editing.may({ what: 'note.edit', at })) store.set(key)
        }}
      >
        <Words note={note} />
        <TypingLine names={typing} />
      </CardButton>
      <span id={`${id}-where`} hidden>
        {t.noteOf(t.laneOne[note.lane], index + 1, of, touchpoint.title || t.untitledTouchpoint)}{' '}
        {t.by(note.createdBy ? editing.nameOf(note.createdBy) || t.someone : t.someone)}
      </span>
    </>
  )
}
