'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { common } from '../../messages/common.ts'
import { joinFirst } from '../../messages/join-first.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { type HeldKey, hold } from './held-key.ts'
import type { Invitation } from './invitation.ts'

type Joined = { boardId: string; waiting: boolean; name: string }
/** Errors that say something about the link, not about the name: the page says them instead of the form. */
const OF_THE_LINK = new Set(['unknown', 'shut', 'full', 'closed', 'tooMany'])

/** One field. Who comes back on the same browser finds it filled in: one tap. */
export function NameForm({
  joinKey,
  invitation,
  onRefused,
}: {
  joinKey: HeldKey
  invitation: Invitation
  onRefused: (error: string) => void
}) {
  const t = useWords(joinFirst)
  const c = useWords(common)
  const [you, setYou] = useState(invitation.you)
  const [name, setName] = useState(invitation.you?.name ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (invitation.you) button.current?.focus()
    else input.current?.focus()
  }, [invitation.you])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong(null)
    setFailed(null)
    const someoneElse = invitation.you !== null && you === null
    const joined = await post<Joined>('/api/join', { ...joinKey, name, someoneElse })
    if (joined.ok) {
      hold(null)
      // A whole new page: from here on this browser has a session.
      location.assign(`/w/${joined.value.boardId}`)
      return
    }
    setBusy(false)
    if (OF_THE_LINK.has(joined.error)) onRefused(joined.error)
    else if (joined.fields.name || joined.error === 'tooBig') {
      setWrong(joined.fields.name ?? 'tooLong')
      input.current?.focus()
    } else setFailed(joined.error)
  }

  const errors: Record<string, string> = t.nameErrors
  const press = you?.seat ? t.enterAgain : invitation.by === 'code' ? t.knock : t.enter
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4" noValidate>
      <Field
        label={t.nameLabel}
        hint={t.nameHint}
        error={wrong ? (errors[wrong] ?? t.nameErrors.invalid) : null}
      >
        {(aria) => (
          <TextInput
            {...aria}
            ref={input}
            name="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="given-name"
            spellCheck={false}
          />
        )}
      </Field>
      {you ? (
        <Button
          kind="quiet"
          className="self-start"
          onClick={() => {
            setYou(null)
            setName('')
            input.current?.focus()
          }}
        >
          {t.notMe(you.name)}
        </Button>
      ) : null}
      {failed ? <Notice tone="error">{failed === 'offline' ? c.offline : c.serverProblem}</Notice> : null}
      <Button ref={button} kind="primary" size="large" type="submit" busy={busy}>
        {press}
      </Button>
      <div className="flex flex-col gap-1 text-sm text-ink2">
        {t.as[invitation.role] ? <p>{t.as[invitation.role]}</p> : null}
        {invitation.by === 'code' && !you?.seat ? <p>{t.knockHint}</p> : null}
        <p>{t.kept}</p>
        <p>{t.keptFor(invitation.organisation)}</p>
      </div>
    </form>
  )
}
