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

/** One field; afterwards the same words for every address, known or not. */
export function MailForm({ next }: { next: string }) {
  const t = useWords(signIn)
  const errorText = useErrorText()
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong(null)
    setFailed(null)
    const asked = await post('/api/sign-in/email', { email, next })
    setBusy(false)
    if (asked.ok) setSent(true)
    else if (asked.fields.email) {
      setWrong(asked.fields.email)
      input.current?.focus()
    } else setFailed(asked.error)
  }

  if (sent) {
    return (
      <output className="flex flex-col items-start gap-4">
        <Notice tone="info" title={t.sentTitle}>
          <p>{t.sentText(email.trim())}</p>
          <p>{t.sentHint}</p>
        </Notice>
        <Button onClick={() => setSent(false)}>{t.otherAddress}</Button>
      </output>
    )
  }
  return (
    <PageForm onSubmit={(event) => void submit(event)} className="gap-4">
      <Field label={t.email} hint={t.emailHint} error={wrong ? errorText(wrong) : null}>
        {(aria) => (
          <TextInput
            {...aria}
            ref={input}
            type="email"
            name="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            autoComplete="email"
            spellCheck={false}
          />
        )}
      </Field>
      {failed ? <Notice tone="error">{errorText(failed)}</Notice> : null}
      <Button kind="primary" size="large" type="submit" busy={busy}>
        {t.send}
      </Button>
    </PageForm>
  )
}
