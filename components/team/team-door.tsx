'use client'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { team } from '../../messages/team.ts'
import { useWords } from '../i18n.tsx'
import { useErrorText } from '../sign-in/error-text.ts'
import { dropToken } from '../sign-in/fragment-token.ts'
import { useFragmentToken } from '../sign-in/use-fragment-token.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

const SLOT = 'team'
type Invited = { team: string; account: boolean }

/** With an invitation behind the #: the way into the team. Without: what the page holds. */
export function TeamDoor({ children }: { children: ReactNode }) {
  const fragment = useFragmentToken(SLOT)
  if (fragment.phase === 'reading' || fragment.token === null) return children
  return <Invitation key={fragment.token} token={fragment.token} />
}

function Invitation({ token }: { token: string }) {
  const t = useWords(team)
  const errorText = useErrorText()
  const [invited, setInvited] = useState<Invited | null>(null)
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let gone = false
    void post<Invited>('/api/team/look', { token }).then((looked) => {
      if (gone) return
      if (looked.ok) setInvited(looked.value)
      else setFailed(looked.error)
    })
    return () => {
      gone = true
    }
  }, [token])

  async function join(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setWrong(null)
    setFailed(null)
    const joined = await post<{ next: string }>('/api/team/join', { token, name })
    if (joined.ok) {
      dropToken(SLOT)
      location.replace(joined.value.next)
      return
    }
    setBusy(false)
    if (joined.fields.name) setWrong(joined.fields.name)
    else setFailed(joined.error)
  }

  useEffect(() => {
    // A dead link must not stand in the way of the page at the next visit.
    if (failed === 'linkDead') dropToken(SLOT)
  }, [failed])

  if (failed === 'linkDead') return <PageFrame width="narrow" title={t.dead} lead={t.deadText} />
  if (!invited) {
    return (
      <PageFrame width="narrow" title={t.inviteTitle}>
        {failed ? <Notice tone="error">{errorText(failed)}</Notice> : <output>{t.looking}</output>}
      </PageFrame>
    )
  }
  return (
    <PageFrame width="narrow" title={t.joinTitle(invited.team)} lead={t.joinLead}>
      <form onSubmit={(event) => void join(event)} className="flex flex-col gap-4" noValidate>
        {invited.account ? null : (
          <TextField
            label={t.joinName}
            error={wrong ? errorText(wrong, 'name') : null}
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="name"
            spellCheck={false}
          />
        )}
        {failed ? <Notice tone="error">{errorText(failed)}</Notice> : null}
        <Button kind="primary" size="large" type="submit" busy={busy}>
          {t.join}
        </Button>
      </form>
    </PageFrame>
  )
}
