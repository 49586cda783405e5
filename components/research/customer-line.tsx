'use client'
import { TEXT_MAX_CHARACTERS, TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Touchpoint } from '../../lib/journey/entities.ts'
import { research } from '../../messages/research.ts'
import type { Editing } from '../board/board-context.tsx'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'

const NOTHING = { source: '', text: '' }

/** Who says "we know this" is asked from which customer. It may stay empty: it asks and holds nobody back. */
export function CustomerLine({
  touchpoint,
  editing,
  answered,
}: {
  touchpoint: Touchpoint
  editing: Editing
  /** Somebody told it already: only what is being typed here stays. */
  answered: boolean
}) {
  const t = useWords(research)
  const [draft, setDraft] = useKeptDraft(`customer ${touchpoint.id}`, NOTHING)
  if (answered && draft.source === '' && draft.text === '') return null
  const add = () => {
    const source = draft.source.trim()
    const text = draft.text.trim()
    if (source === '' && text === '') return
    editing.together(() => {
      const id = editing.edit.addNote({ touchpointId: touchpoint.id, lane: 'evidence', text })
      if (id === null) return
      editing.edit.setText({ in: 'notes', id, field: 'source' }, source)
      setDraft(NOTHING)
      editing.say(t.evidenceAdded)
    })
  }
  return (
    <form
      className="flex flex-col gap-2 border-l-3 border-edge pl-3"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div className="grid items-end gap-2 sm:grid-cols-[1fr_1fr_auto]">
        <TextField
          label={t.fromWhom}
          value={draft.source}
          placeholder={t.fromWhomHint}
          maxLength={TITLE_MAX_CHARACTERS}
          onChange={(event) => setDraft({ ...draft, source: event.target.value })}
        />
        <TextField
          label={t.whatSaid}
          optional
          value={draft.text}
          maxLength={TEXT_MAX_CHARACTERS}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
        <Button type="submit" data-action="research.evidence" className="min-h-11 justify-self-start">
          {t.keepEvidence}
        </Button>
      </div>
    </form>
  )
}
