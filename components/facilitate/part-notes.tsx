'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { PART_NOTES_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { useLink } from '../../lib/client/hooks.ts'
import { agenda as agendaWords } from '../../messages/agenda.ts'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { useWords } from '../i18n.tsx'
import { TextAreaField } from '../ui/field.tsx'

const REST_MS = 800

/** Own notes at one part: they save themselves when one pauses, and at once when one leaves. */
export function PartNotes({
  label,
  notes,
  onNotes,
}: {
  label: string
  notes: string
  onNotes: (notes: string) => void
}) {
  const t = useWords(agendaWords)
  // What could not be saved outlives the panel, and goes out when the line is back.
  const [words, setWords] = useKeptDraft<string | null>(`notes ${label}`, null)
  const live = useLink().phase === 'live'
  const [inside, setInside] = useState(false)
  const latest = useRef({ words, notes, onNotes })
  useEffect(() => {
    latest.current = { words, notes, onNotes }
  })
  const save = useCallback(() => {
    const { words, notes, onNotes } = latest.current
    if (words !== null && words !== notes) onNotes(words)
  }, [])
  useEffect(() => {
    if (words === null) return undefined
    const timer = setTimeout(save, REST_MS)
    return () => clearTimeout(timer)
  }, [words, save])
  useEffect(() => save, [save])
  useEffect(() => {
    if (live) save()
  }, [live, save])
  // Back from the server, and left: what a co-facilitator writes shows again.
  if (words !== null && !inside && words === notes) setWords(null)
  return (
    <TextAreaField
      label={label}
      hint={t.notesHint}
      data-action="part.notes"
      rows={2}
      maxLength={PART_NOTES_MAX_CHARACTERS}
      value={words ?? notes}
      onChange={(event) => setWords(event.target.value)}
      onFocus={() => setInside(true)}
      onBlur={() => {
        setInside(false)
        save()
      }}
    />
  )
}
