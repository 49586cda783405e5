'use client'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import { useEffect, useRef, useState } from 'react'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Touchpoint } from '../../lib/journey/entities.ts'
import { research } from '../../messages/research.ts'
import type { Editing } from '../board/board-context.tsx'
import { spot } from '../board/spot.ts'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { TextAreaField } from '../ui/field.tsx'

export const mayAsk = (editing: Editing, touchpoint: Touchpoint): boolean =>
  editing.may({ what: 'note.add', at: spot(touchpoint, 'question') })

/** One press opens the line for a question about this touchpoint; its words outlive the panel they stand in. */
export function AskQuestion({ touchpoint, editing }: { touchpoint: Touchpoint; editing: Editing }) {
  const t = useWords(research)
  const [text, setText] = useKeptDraft(`question ${touchpoint.id}`, '')
  const [open, setOpen] = useState(text !== '')
  const box = useRef<HTMLFormElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    if (open && pressed.current) box.current?.querySelector('textarea')?.focus()
  }, [open])
  if (!open)
    return (
      <Button
        icon={<CircleHelp aria-hidden strokeWidth={1.75} />}
        data-action="research.ask"
        className="self-start"
        onClick={() => {
          pressed.current = true
          setOpen(true)
        }}
      >
        {t.ask}
        <span className="sr-only">: {touchpoint.title || t.untitled}</span>
      </Button>
    )
  const add = () => {
    const words = text.trim()
    if (words === '') return
    if (editing.edit.addNote({ touchpointId: touchpoint.id, lane: 'question', text: words }) === null) return
    editing.say(t.asked(words))
    setText('')
    setOpen(false)
  }
  return (
    <form
      ref={box}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextAreaField
        label={t.askLabel}
        rows={2}
        value={text}
        placeholder={t.askHint}
        maxLength={TEXT_MAX_CHARACTERS}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault()
            add()
          }
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{t.askAdd}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            setText('')
            setOpen(false)
          }}
        >
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
