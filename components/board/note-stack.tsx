'use client'
import { memo } from 'react'
import type { ComponentType } from 'react'
import { NOTES_MAX, TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Note, NoteLane, Touchpoint } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts, useNeighbours } from './board-context.tsx'
import { AddButton } from './card.tsx'
import { DraftField } from './draft-field.tsx'
import { NoteCard } from './note-card.tsx'
import { returnTo, useIsOpen, useOpenStore } from './open-store.tsx'
import { spot } from './spot.ts'
import { TypingLine } from './typing-line.tsx'

type StackProps = {
  touchpoint: Touchpoint
  lane: NoteLane
  notes: Note[]
  /** What stands under each note, where there is room for it. */
  Details?: ComponentType<{ note: Note; touchpoint: Touchpoint }>
}

const same = (a: StackProps, b: StackProps) =>
  a.touchpoint === b.touchpoint &&
  a.lane === b.lane &&
  a.Details === b.Details &&
  a.notes.length === b.notes.length &&
  a.notes.every((note, i) => note === b.notes[i])

/** The notes of one lane at one touchpoint, with the way to add one. The same in map and list. */
export const NoteStack = memo(function NoteStack({ touchpoint, lane, notes, Details }: StackProps) {
  const { editing } = useBoardParts()
  const mayAdd = editing?.may({ what: 'note.add', at: spot(touchpoint, lane) }) ?? false
  return (
    <ul className="flex flex-col gap-1.5">
      {notes.map((note, index) => (
        <li key={note.id} data-drop={`notes:${note.id}`}>
          <NoteCard note={note} touchpoint={touchpoint} index={index} of={notes.length} />
          {Details ? <Details note={note} touchpoint={touchpoint} /> : null}
        </li>
      ))}
      {mayAdd ? <AddNote touchpoint={touchpoint} lane={lane} slim={notes.length > 0} /> : null}
    </ul>
  )
}, same)

function AddNote({ touchpoint, lane, slim }: { touchpoint: Touchpoint; lane: NoteLane; slim: boolean }) {
  const t = useWords(board)
  const { editing } = useBoardParts()
  const store = useOpenStore()
  const stop = `draft:${touchpoint.id}:${lane}`
  const open = useIsOpen(stop)
  const typing = useNeighbours(touchpoint.id).filter((n) => n.field === stop && n.typing)
  const title = touchpoint.title || t.untitledTouchpoint
  return (
    <>
      {typing.length > 0 ? (
        <li className="rounded-card border border-dashed border-ink bg-surface px-2 py-1">
          <TypingLine names={typing} />
        </li>
      ) : null}
      <li>
        {open && editing ? (
          <DraftField
            label={t.addNote[lane]}
            hint={t.addTo[lane]}
            touchpoint={touchpoint.id}
            field={stop}
            max={TEXT_MAX_CHARACTERS}
            multiline
            target={{ in: 'new', kind: 'note', parent: touchpoint.id, lane }}
            onAdd={(text) =>
              (editing.view()?.notes.length ?? 0) < NOTES_MAX &&
              editing.edit.addNote({ touchpointId: touchpoint.id, lane, text }) !== null
            }
            onLeave={() => {
              returnTo(stop)
              if (store.get() === stop) store.set(null)
            }}
          />
        ) : (
          <AddButton
            stop={stop}
            data-action="note.add"
            slim={slim}
            label={`${t.addTo[lane]} ${t.addNote[lane]}, ${t.at(title)}`}
            hint={t.addTo[lane]}
            onClick={() => store.set(stop)}
          />
        )}
      </li>
    </>
  )
}
