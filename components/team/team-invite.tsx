'use client'
import { useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { team } from '../../messages/team.ts'
import { useWords } from '../i18n.tsx'
import { useErrorText } from '../sign-in/error-text.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'

/** For owners: a link that brings one person into the team. Shown once, because only its hash is kept. */
export function TeamInvite({ teamId }: { teamId: string }) {
  const t = useWords(team)
  const errorText = useErrorText()
  const [link, setLink] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function make() {
    setBusy(true)
    setFailed(null)
    const made = await post<{ link: string }>('/api/team/invite', { teamId })
    setBusy(false)
    if (made.ok) setLink(made.value.link)
    else setFailed(made.error)
  }

  return (
    <div className="mt-6 flex max-w-xl flex-col items-start gap-3">
      <h3 className="text-base">{t.inviteTitle}</h3>
      <p className="text-ink2">{t.inviteText}</p>
      {link ? (
        <>
          <Field label={t.inviteLink} hint={t.inviteUntil} className="w-full">
            {(aria) => (
              <TextInput {...aria} readOnly value={link} onFocus={(event) => event.target.select()} />
            )}
          </Field>
          <CopyButton text={link} label={t.copy} kind="primary" />
        </>
      ) : null}
      <Button busy={busy} onClick={() => void make()}>
        {t.inviteMake}
      </Button>
      {failed ? <Notice tone="error">{errorText(failed)}</Notice> : null}
    </div>
  )
}
