'use client'
import { type FormEvent, useRef, useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { signIn } from '../../messages/sign-in.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageForm } from '../ui/page-form.tsx'
import { useErrorText } from './error-text.ts'
import { dropToken } from './fragment-token.ts'
import { useFragmentToken } from './use-fragment-token.ts'

const SLOT = 'once'

/** The printed link does nothing by itself: a button uses it up. The first time it asks for a name. */
export function OnceForm({ asksName }: { asksName: boolean }) {
  const t = useWords(signIn)
  const errorText = useErrorText()
  const fragment = useFragmentToken(SLOT)
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  if (fragment.phase === 'reading') return null
  const { token } = fragment
  if (token === null) return <Notice tone="warn">{t.once.missing}</Notice>

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong(null)
    setFailed(null)
    const entered = await post<{ next: string }>('/api/sign-in/once', { token, name })
    if (entered.ok) {
      dropToken(SLOT)
      // A whole new page: from here on this browser has a session.
      location.replace(entered.value.next)
      return
    }
    setBusy(false)
    if (entered.fields.name) {
      setWrong(entered.fields.name)
      input.current?.focus()
    } else setFailed(entered.error)
  }

  return (
    <PageForm onSubmit={(event) => void submit(event)} className="gap-4">
      {asksName ? (
        <Field
          label={t.once.nameLabel}
          hint={t.once.nameHint}
          error={wrong ? errorText(wrong, 'name') : null}
        >
          {(aria) => (
            <TextInput
              {...aria}
              ref={input}
              name="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
              autoComplete="name"
              spellCheck={false}
            />
          )}
        </Field>
      ) : null}
      {failed ? <Notice tone="error">{errorText(failed)}</Notice> : null}
      <Button kind="primary" size="large" type="submit" busy={busy}>
        {t.once.enter}
      </Button>
    </PageForm>
  )
}
