'use client'
import { useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { signIn } from '../../messages/sign-in.ts'
import { useWords } from '../i18n.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useErrorText } from './error-text.ts'
import { dropToken } from './fragment-token.ts'
import { useFragmentToken } from './use-fragment-token.ts'

const SLOT = 'confirm'

/** Opening the mailed link does nothing; a press of the button does. Scanners press no buttons. */
export function ConfirmForm() {
  const t = useWords(signIn)
  const errorText = useErrorText()
  const fragment = useFragmentToken(SLOT)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  if (fragment.phase === 'reading') return null
  const { token } = fragment
  if (token === null) return <Notice tone="warn">{t.confirm.missing}</Notice>

  async function confirm() {
    setBusy(true)
    setFailed(null)
    const confirmed = await post<{ next: string }>('/api/sign-in/confirm', { token })
    if (confirmed.ok) {
      dropToken(SLOT)
      location.replace(confirmed.value.next)
      return
    }
    setBusy(false)
    setFailed(confirmed.error)
  }

  return (
    <div className="flex flex-col items-start gap-4">
      {failed ? <Notice tone="error">{errorText(failed)}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" size="large" busy={busy} onClick={() => void confirm()}>
          {t.confirm.enter}
        </Button>
        {failed ? (
          <LinkButton href="/sign-in" size="large">
            {t.confirm.again}
          </LinkButton>
        ) : null}
      </div>
    </div>
  )
}
