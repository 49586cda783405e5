'use client'
import { useId } from 'react'
import { newId } from '../../lib/client/new-id.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView, Note } from '../../lib/journey/entities.ts'
import { FOLLOW_UP_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { ownerWords } from '../../lib/journey/owner.ts'
import { stepLine } from '../../messages/step-line.ts'
import { useBoardParts, type Editing } from '../board/board-context.tsx'
import { spot } from '../board/spot.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { OwnerField } from '../research/owner-field.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

const MOST = 3

/** For who leads: the opportunities with most dots get an owner, and become actions by one press. */
export function TopThree({ ids, view }: { ids: readonly string[]; view: BoardView }) {
  const t = useWords(stepLine)
  const { editing } = useBoardParts()
  const notes = ids.slice(0, MOST).flatMap((id) => view.notes.find((note) => note.id === id) ?? [])
  if (!editing || notes.length === 0) return null
  return (
    <section aria-label={t.top} className="flex flex-col gap-2 rounded-card border border-edge p-3">
      <h4 className="font-bold">{t.top}</h4>
      <p className="text-note text-ink2">{t.topHint}</p>
      <ol className="flex flex-col">
        {notes.map((note) => (
          <Row key={note.id} note={note} view={view} editing={editing} />
        ))}
      </ol>
    </section>
  )
}

function Row({ note, view, editing }: { note: Note; view: BoardView; editing: Editing }) {
  const t = useWords(stepLine)
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  const id = useId()
  const touchpoint = view.touchpoints.find((each) => each.id === note.place.parent)
  const text = note.text.trim().slice(0, FOLLOW_UP_MAX_CHARACTERS)
  const made = state.actions.some((action) => action.text === text)
  const make = async () => {
    const action = {
      id: newId(),
      text,
      owner: ownerWords(note.owner, editing.nameOf),
      due: null,
      state: 'open' as const,
    }
    if (!(await give('putAction', { action }))) editing.say(t.actionMade(text))
  }
  return (
    <li className="flex flex-col gap-2 border-t border-line py-2" data-top={note.id}>
      <p lang={state.language} className="typed font-semibold">
        {note.text}
      </p>
      <div className="flex flex-wrap items-end gap-2">
        {touchpoint && editing.may({ what: 'note.edit', at: spot(touchpoint, note.lane) }) ? (
          <div className="flex min-w-44 grow flex-col">
            <label htmlFor={id} className="text-xs text-ink2">
              {t.owner}
            </label>
            <OwnerField id={id} note={note} editing={editing} />
          </div>
        ) : null}
        {made ? (
          <p className="min-h-9 py-1.5 text-note font-semibold">{t.isAction}</p>
        ) : (
          <Button
            data-action="pains.act"
            busy={pending === 'putAction'}
            aria-disabled={text === ''}
            onClick={() => (text === '' ? undefined : void make())}
          >
            {t.makeAction}
          </Button>
        )}
      </div>
      {error ? <Notice tone="error">{error}</Notice> : null}
    </li>
  )
}
