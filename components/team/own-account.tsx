'use client'
import { type FormEvent, useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { team } from '../../messages/team.ts'
import { useWords } from '../i18n.tsx'
import { useErrorText } from '../sign-in/error-text.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageForm } from '../ui/page-form.tsx'

/** One's own name, and an address to sign in with. */
export function OwnAccount({ name, email, mailOn }: { name: string; email: string | null; mailOn: boolean }) {
  const t = useWords(team)
  return (
    <section className="mb-10">
      <h2 className="mb-4 text-lg">{t.accountTitle}</h2>
      <div className="flex max-w-xl flex-col gap-6">
        <NameForm initial={name} />
        {email ? (
          <p>
            {t.emailIs} <strong>{email}</strong>
          </p>
        ) : mailOn ? (
          <AddressForm />
        ) : null}
      </div>
    </section>
  )
}

function NameForm({ initial }: { initial: string }) {
  const t = useWords(team)
  const errorText = useErrorText()
  const announce = useAnnounce()
  const [name, setName] = useState(initial)
  const [state, setState] = useState<'rest' | 'busy' | 'saved'>('rest')
  const [wrong, setWrong] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)

  async function save(event: FormEvent) {
    event.preventDefault()
    if (state === 'busy') return
    setState('busy')
    setWrong(null)
    setFailed(null)
    const saved = await post<{ name: string }>('/api/team/name', { name })
    setState(saved.ok ? 'saved' : 'rest')
    if (saved.ok) {
      setName(saved.value.name)
      announce(t.nameSaved)
    } else if (saved.fields.name) setWrong(saved.fields.name)
    else setFailed(saved.error)
  }

  return (
    <PageForm onSubmit={(event) => void save(event)} className="items-start gap-3">
      <TextField
        label={t.name}
        error={wrong ? errorText(wrong, 'name') : null}
        fieldClassName="w-full"
        value={name}
        autoComplete="name"
        spellCheck={false}
        onChange={(event) => {
          setName(event.target.value)
          setState('rest')
        }}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={state === 'busy'}>
          {t.save}
        </Button>
        {state === 'saved' ? <span>{t.nameSaved}</span> : null}
      </div>
      {failed ? <Notice tone="error">{errorText(failed)}</Notice> : null}
    </PageForm>
  )
}

function AddressForm() {
  const t = useWords(team)
  const errorText = useErrorText()
  const [email, setEmail] = useState('')
  const [state, setState] = useState<'rest' | 'busy' | 'sent'>('rest')
  const [wrong, setWrong] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (state === 'busy') return
    setState('busy')
    setWrong(null)
    setFailed(null)
    const sent = await post('/api/sign-in/attach', { email })
    setState(sent.ok ? 'sent' : 'rest')
    if (sent.ok) return
    if (sent.fields.email) setWrong(sent.fields.email)
    else setFailed(sent.error)
  }

  if (state === 'sent') {
    return (
      <output>
        <Notice tone="info">{t.emailSent(email.trim())}</Notice>
      </output>
    )
  }
  return (
    <PageForm onSubmit={(event) => void send(event)} className="items-start gap-3">
      <p>{t.emailNone}</p>
      <TextField
        label={t.email}
        hint={t.emailHint}
        error={wrong ? errorText(wrong) : null}
        fieldClassName="w-full"
        type="email"
        value={email}
        autoComplete="email"
        spellCheck={false}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" busy={state === 'busy'}>
        {t.emailSend}
      </Button>
      {failed ? <Notice tone="error">{errorText(failed)}</Notice> : null}
    </PageForm>
  )
}
