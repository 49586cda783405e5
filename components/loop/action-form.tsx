'use client'
import { useState } from 'react'
import { newId } from '../../lib/client/new-id.ts'
import { loop } from '../../messages/loop.ts'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ActionFields } from './action-fields.tsx'

const NOTHING = { text: '', owner: '', due: '' }

/** A new action; what was typed stays until the server has it. */
export function ActionForm({ owners }: { owners: readonly string[] }) {
  const t = useWords(loop)
  const announce = useAnnounce()
  const { give, pending, error } = useCommand()
  const [draft, setDraft] = useKeptDraft('action', NOTHING)
  const [asked, setAsked] = useState(false)
  const [id, setId] = useState(newId)
  const text = draft.text.trim()
  const add = async () => {
    setAsked(true)
    if (text === '') return
    const action = { id, text, owner: draft.owner.trim(), due: draft.due || null, state: 'open' as const }
    if (await give('putAction', { action })) return
    announce(t.added(text))
    setDraft((now) => (now === draft ? NOTHING : now))
    setAsked(false)
    setId(newId())
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-card border border-dashed border-edge p-3"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {error ? <Notice tone="error">{error}</Notice> : null}
      <ActionFields
        draft={draft}
        owners={owners}
        errors={asked && text === '' ? { text: t.whatMissing } : {}}
        onChange={setDraft}
      />
      <div>
        <Button type="submit" data-action="action.add" busy={pending === 'putAction'}>
          {t.add}
        </Button>
      </div>
    </form>
  )
}
