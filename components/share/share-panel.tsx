'use client'
import { useState } from 'react'
import { dayInWords } from '../../lib/format/moment.ts'
import { post } from '../../lib/client/post.ts'
import { common } from '../../messages/common.ts'
import { review } from '../../messages/review.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'

type Link = { link: string | null; expires: string | null }

/** Make, copy, renew and withdraw the read-only link of one closed board. */
export function SharePanel({ boardId, zone, initial }: { boardId: string; zone: string; initial: Link }) {
  const t = useWords(review)
  const c = useWords(common)
  const lang = useLang()
  const announce = useAnnounce()
  const hydrated = useHydrated()
  const [{ link, expires }, setLink] = useState(initial)
  const [said, setSaid] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState<'make' | 'revoke' | null>(null)

  async function change(act: 'make' | 'revoke') {
    setBusy(act)
    setFailed(null)
    setSaid(null)
    const changed = await post<Link>('/api/share/link', { boardId, act })
    setBusy(null)
    if (!changed.ok) {
      setFailed(changed.error === 'offline' ? c.offline : t.shareFailed)
      return
    }
    setLink(changed.value)
    const told = act === 'revoke' ? t.shareRevoked : link ? t.shareRenewed : null
    setSaid(told)
    if (told) announce(told)
  }

  return (
    <section id="share" className="mx-auto max-w-6xl scroll-mt-4 px-4 pt-8 pb-16 sm:px-6 print:hidden">
      <h2 className="mb-2 text-xl">{t.shareTitle}</h2>
      <p className="mb-4 max-w-prose text-ink2">{t.shareText}</p>
      {link ? (
        <Field
          label={t.shareLink}
          hint={expires ? t.shareUntil(dayInWords(new Date(expires), zone, lang)) : null}
        >
          {(aria) => <TextInput {...aria} readOnly value={link} onFocus={(event) => event.target.select()} />}
        </Field>
      ) : (
        <p className="mb-4">{t.shareNone}</p>
      )}
      <fieldset disabled={!hydrated} className="mt-3 flex flex-wrap gap-2">
        {link ? <CopyButton text={link} label={t.copy} kind="primary" /> : null}
        <Button busy={busy === 'make'} onClick={() => void change('make')}>
          {link ? t.shareRenew : t.shareMake}
        </Button>
        {link ? (
          <Button kind="danger" busy={busy === 'revoke'} onClick={() => void change('revoke')}>
            {t.shareRevoke}
          </Button>
        ) : null}
      </fieldset>
      {said ? <p className="mt-3 font-semibold">{said}</p> : null}
      {failed ? (
        <Notice tone="error" className="mt-3">
          {failed}
        </Notice>
      ) : null}
    </section>
  )
}
