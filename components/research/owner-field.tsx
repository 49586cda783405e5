'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { OWNER_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Note } from '../../lib/journey/entities.ts'
import { ownerFrom, ownerWords } from '../../lib/journey/owner.ts'
import { research } from '../../messages/research.ts'
import type { Editing } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { TextInput } from '../ui/field.tsx'

/** Somebody at the board, or a role in a word of one's own; written when one leaves the field. */
export function OwnerField({ note, editing, id }: { note: Note; editing: Editing; id: string }) {
  const t = useWords(research)
  const { state } = usePush()
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const people = state.roster.filter(({ role }) => role !== 'observer')
  const put = () => {
    if (typed === null) return
    editing.edit.setNote(note.id, { owner: ownerFrom(typed, people) })
    setTyped(null)
  }
  // A panel that closes takes its fields away without a word to them.
  const latest = useRef(put)
  useEffect(() => {
    latest.current = put
  })
  useEffect(() => () => latest.current(), [])
  return (
    <>
      <TextInput
        id={id}
        list={list}
        value={typed ?? ownerWords(note.owner, editing.nameOf)}
        placeholder={t.ownerHint}
        maxLength={OWNER_MAX_CHARACTERS}
        autoComplete="off"
        data-action="note.details"
        className="min-h-9! py-1! pl-2! text-sm! pointer-coarse:min-h-11!"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={put}
        onKeyDown={(event) => {
          if (event.key === 'Enter') put()
        }}
      />
      <datalist id={list}>
        {people.map(({ id: seatId, name }) => (
          <option key={seatId} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
