'use client'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { JOTTINGS } from '../../lib/journey/alone.ts'
import { alone } from '../../messages/alone.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { TextInput } from '../ui/field.tsx'
import type { Jottings, Place } from './use-jottings.ts'

/** The line one writes in: Enter takes it in and stays for the next, leaving takes it in too. */
export function AddLine({
  place,
  label,
  placeholder,
  jottings,
}: {
  place: Place
  label: string
  placeholder: string
  jottings: Jottings
}) {
  const t = useWords(alone)
  const { editing } = useBoardParts()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const { kind } = place
  const full = !jottings.hasRoom(kind)
  const take = () => {
    if (text.trim() === '' || full) return
    jottings.add(place, text.trim())
    setText('')
  }

  const latest = useRef({ text, editing, place })
  useLayoutEffect(() => {
    latest.current = { text, editing, place }
  })
  useLayoutEffect(() => {
    const element = field.current
    return () => {
      // Shared, or the step went on, in the middle of a word: it stays its writer's, with the keys that follow.
      const { text: words, editing: board, place: at } = latest.current
      const { length } = words
      if (words.trim() !== '' && element)
        board?.detach(words, element.selectionStart ?? length, element.selectionEnd ?? length, {
          in: 'new',
          ...at,
        })
    }
  }, [])
  return (
    <div className="flex flex-col gap-1">
      <TextInput
        ref={field}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        data-action="alone.write"
        placeholder={full ? '' : placeholder}
        readOnly={full}
        enterKeyHint="next"
        maxLength={JOTTINGS[kind].characters}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          take()
        }}
        className="border-2 border-dashed border-ink text-note"
      />
      <p id={`${id}-hint`} className={full ? 'text-sm font-semibold' : 'sr-only'}>
        {full ? t.full[kind] : t.enter}
      </p>
    </div>
  )
}
