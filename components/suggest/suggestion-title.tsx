'use client'
import { useEffect, useRef, useState } from 'react'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { Field, TextInput } from '../ui/field.tsx'

/** Kept when one leaves it or presses Enter; left empty it is what it was. */
export function SuggestionTitle({
  label,
  title,
  onTitle,
}: {
  label: string
  title: string
  onTitle: (title: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const [inside, setInside] = useState(false)
  const words = typed?.trim() ?? ''
  const save = () => {
    if (words !== '' && words !== title) onTitle(words)
    if (words === '') setTyped(null)
  }
  // A panel that closes takes its fields away without a word to them.
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => () => latest.current(), [])
  // Back from the server, and left: what a co-facilitator writes shows again.
  if (typed !== null && !inside && words === title) setTyped(null)
  return (
    <Field label={<VisuallyHidden>{label}</VisuallyHidden>}>
      {(aria) => (
        <TextInput
          {...aria}
          data-action="suggestion.keep"
          value={typed ?? title}
          maxLength={TITLE_MAX_CHARACTERS}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={() => setInside(true)}
          onBlur={() => {
            setInside(false)
            save()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) save()
          }}
        />
      )}
    </Field>
  )
}
