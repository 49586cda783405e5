'use client'
import { useState } from 'react'
import type { Forgotten as What } from '../../lib/journey/derived/gaps.ts'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { channelDefaults } from '../../lib/journey/values/channels.ts'
import { board } from '../../messages/board.ts'
import { gaps } from '../../messages/gaps.ts'
import type { Editing } from '../board/board-context.tsx'
import { chapterSpot } from '../board/spot.ts'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField, TextField } from '../ui/field.tsx'

/** What comes to mind at such a question usually goes this way; the others are open. */
const CHANNEL: Partial<Record<What, string>> = { friends: 'word_of_mouth', others: 'competitor' }
/** Friends and other suppliers come first, complaints and what comes after, last. */
const FIRST: readonly What[] = ['friends', 'others']

/** A question about something that teams forget, with room for the answer. */
export function Forgotten({
  what,
  answered,
  chapters: all,
  editing,
}: {
  what: What
  /** Somebody put it in place already: only what is being typed here stays. */
  answered: boolean
  chapters: readonly { id: string; title: string }[]
  editing: Editing
}) {
  const t = useWords(gaps)
  const b = useWords(board)
  const chapters = all.filter(({ id }) => editing.may({ what: 'touchpoint.add', at: chapterSpot(id) }))
  const usual = (FIRST.includes(what) ? chapters[0] : chapters.at(-1))?.id ?? ''
  const [chosen, setChosen] = useState<string | null>(null)
  const [title, setTitle] = useKeptDraft(`gap ${what}`, '')
  if (answered && title === '') return null
  const under = chapters.some(({ id }) => id === chosen) ? (chosen ?? usual) : usual
  const may = chapters.length > 0
  const add = () => {
    const words = title.trim()
    const id = words === '' ? null : editing.edit.addTouchpoint({ chapterId: under, title: words })
    if (!id) return
    const channel = CHANNEL[what]
    if (channel) editing.edit.setTouchpoint(id, { channel, ...channelDefaults(channel) })
    setTitle('')
    editing.say(t.added(words))
  }
  return (
    <form
      data-forgotten={what}
      className="flex flex-col gap-2 border-l-3 border-edge pl-3"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <p className="text-note">{t.forgotten[what]}</p>
      {may ? (
        <div className="grid items-end gap-2 sm:grid-cols-[1fr_1fr_auto]">
          <TextField
            label={t.what}
            value={title}
            maxLength={TITLE_MAX_CHARACTERS}
            onChange={(event) => setTitle(event.target.value)}
          />
          <SelectField label={t.under} value={under} onChange={(event) => setChosen(event.target.value)}>
            {chapters.map((chapter) => (
              <option key={chapter.id} value={chapter.id}>
                {chapter.title || b.untitledChapter}
              </option>
            ))}
          </SelectField>
          <Button type="submit" data-action="gaps.add">
            {t.add}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
