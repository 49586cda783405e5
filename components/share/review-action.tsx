'use client'
import { useState } from 'react'
import { post } from '../../lib/client/post.ts'
import type { FollowUpAction } from '../../lib/journey/follow-up.ts'
import { OWNER_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { common } from '../../messages/common.ts'
import { review } from '../../messages/review.ts'
import { useWords } from '../i18n.tsx'
import { StateSelect } from '../loop/state-select.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { TextInput } from '../ui/field.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'

/** How far an agreed action is, to keep up after the workshop: each change is saved by itself. */
export function ReviewAction({ boardId, action }: { boardId: string; action: FollowUpAction }) {
  const t = useWords(review)
  const c = useWords(common)
  const announce = useAnnounce()
  const hydrated = useHydrated()
  const [kept, setKept] = useState(action)
  const [typed, setTyped] = useState({ owner: action.owner, due: action.due ?? '' })
  const [told, setTold] = useState<{ words: string; failed: boolean } | null>(null)

  async function change(next: Partial<Pick<FollowUpAction, 'owner' | 'due' | 'state'>>) {
    const before = kept
    setKept({ ...before, ...next })
    const changed = await post<FollowUpAction>(`/api/boards/${boardId}/actions`, {
      id: action.id,
      change: next,
    })
    const words = changed.ok ? t.actionSaved : changed.error === 'offline' ? c.offline : t.shareFailed
    setTold({ words, failed: !changed.ok })
    announce(words)
    setKept(changed.ok ? changed.value : before)
  }
  const field = 'flex flex-col gap-1 text-sm font-semibold'
  return (
    <fieldset
      disabled={!hydrated}
      className="mt-2 grid min-w-0 max-w-3xl gap-3 sm:grid-cols-[1fr_auto_auto] print:hidden"
    >
      <label className={field}>
        {t.actionWho}
        <TextInput
          aria-label={`${t.actionWho}: ${action.text}`}
          value={typed.owner}
          maxLength={OWNER_MAX_CHARACTERS}
          onChange={(event) => setTyped({ ...typed, owner: event.target.value })}
          onBlur={() => {
            const owner = typed.owner.trim()
            if (owner !== kept.owner) void change({ owner })
          }}
        />
      </label>
      <label className={field}>
        {t.actionDue}
        <TextInput
          type="date"
          aria-label={`${t.actionDue}: ${action.text}`}
          value={typed.due}
          onChange={(event) => {
            const due = event.target.value
            setTyped({ ...typed, due })
            // While a year is typed the field gives 0002, 0020 and 0202 as well.
            if (/^2\d{3}-/.test(due)) void change({ due })
          }}
          onBlur={() => {
            if (typed.due === '' && kept.due !== null) void change({ due: null })
          }}
        />
      </label>
      <label className={field}>
        {t.actionState}
        <StateSelect
          aria-label={`${t.actionState}: ${action.text}`}
          value={kept.state}
          onState={(state) => void change({ state })}
        />
      </label>
      {told ? (
        <p className={told.failed ? 'text-sm font-semibold text-err' : 'text-sm text-ink2'}>{told.words}</p>
      ) : null}
    </fieldset>
  )
}
