'use client'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { OfferTarget } from '../../lib/journey/offer.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { GoneLine } from './gone-line.tsx'

/**
 * A new note, touchpoint or chapter before it exists. Enter adds it and stays for the next one;
 * leaving with text adds it too (nothing typed is lost); Esc leaves.
 */
export function DraftField({
  label,
  hint,
  touchpoint,
  field,
  max = TITLE_MAX_CHARACTERS,
  multiline = false,
  target,
  onAdd,
  onLeave,
}: {
  label: string
  hint: string
  touchpoint: string | null
  field: string
  max?: number
  multiline?: boolean
  /** What it would become. */
  target: OfferTarget
  /** False: there was no room or no right; the text stays. */
  onAdd: (text: string) => boolean
  onLeave: () => void
}) {
  const t = useWords(board)
  const { editing } = useBoardParts()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const left = useRef(false)
  const id = useId()

  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])

  const latest = useRef({ text, editing, target })
  useLayoutEffect(() => {
    latest.current = { text, editing, target }
  })
  useLayoutEffect(() => {
    const element = box.current
    return () => {
      // A step or a lock took the field away while it was being filled in.
      const { text: words, editing: board0, target: at } = latest.current
      if (!left.current && element) board0?.detach(words, element.selectionStart, element.selectionEnd, at)
    }
  }, [])

  const add = (): boolean => {
    const words = text.trim()
    if (!words) return true
    const added = onAdd(words)
    setRefused(!added)
    if (!added) return false
    editing?.say(t.added(words))
    setText('')
    return true
  }
  const leave = () => {
    if (left.current) return
    left.current = true
    editing?.here({ touchpoint, field: null, typing: false })
    onLeave()
  }
  const key = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!event.shiftKey || !multiline)) {
      event.preventDefault()
      const empty = text.trim() === ''
      if (add() && (empty || event.ctrlKey || event.metaKey)) leave()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    }
  }
  return (
    <>
      <textarea
        ref={box}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        placeholder={hint}
        rows={1}
        maxLength={max}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          editing?.here({ touchpoint, field, typing: true })
        }}
        onKeyDown={key}
        data-in={touchpoint ? `touchpoints:${touchpoint}` : field.replace(/^draft:/, 'chapters:')}
        data-refused={refused || undefined}
        onFocus={() => editing?.here({ touchpoint, field, typing: false })}
        onBlur={() => {
          if (!left.current && add()) leave()
        }}
        className="peer field-sizing-content block min-h-8 w-full resize-none rounded-card border-2 border-dashed border-ink bg-surface px-2 py-1 text-note text-ink pointer-coarse:py-2.5"
      />
      {refused ? (
        <span role="alert" className="mt-1 block text-xs font-semibold text-err">
          {t.notAdded}
        </span>
      ) : (
        <GoneLine of={touchpoint ?? ''} />
      )}
      <span id={`${id}-hint`} className="sr-only">
        {hint}
      </span>
    </>
  )
}
