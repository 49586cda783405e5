'use client'
import { useState } from 'react'
import { dayInWords, hourInWords } from '../../lib/format/moment.ts'
import { post } from '../../lib/client/post.ts'
import { invite } from '../../messages/invite.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { QrCode } from './qr-code.tsx'

type Made = { url: string; qr: string; expires: string }

/** A personal link and QR to one's own seat. Made on a press, because each new one ends the one before. */
export function SecondDevice({ boardId }: { boardId: string }) {
  const t = useWords(invite)
  const lang = useLang()
  const [made, setMade] = useState<Made | null>(null)
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)

  async function make() {
    setBusy(true)
    const answer = await post<Made>('/api/return/make', { boardId })
    setBusy(false)
    setFailed(!answer.ok)
    if (answer.ok) setMade(answer.value)
  }

  return (
    <div className="flex flex-col items-start gap-4">
      <p>{t.deviceText}</p>
      {failed ? <Notice tone="error">{t.failed}</Notice> : null}
      {made ? (
        <>
          <QrCode svg={made.qr} label={t.deviceQr} size={208} />
          <CopyButton text={made.url} label={t.copyLink} />
          <p className="text-sm text-ink2">{t.deviceOnce(lastMoment(new Date(made.expires), lang))}</p>
        </>
      ) : (
        <Button kind="primary" data-action="self.phone" busy={busy} onClick={() => void make()}>
          {t.deviceMake}
        </Button>
      )}
    </div>
  )
}

function lastMoment(at: Date, lang: 'nl' | 'en'): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return `${dayInWords(at, zone, lang)}, ${hourInWords(at, zone, lang)}`
}
