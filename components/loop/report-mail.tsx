'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { post } from '../../lib/client/post.ts'
import { loop } from '../../messages/loop.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { TextField } from '../ui/field.tsx'

/** An address for the report, kept until it is sent and shown to nobody, not even here once it is left. */
export function ReportMail({ boardId }: { boardId: string }) {
  const t = useWords(loop)
  const announce = useAnnounce()
  const { mine } = usePush()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)
  const leave = async (address: string) => {
    setBusy(true)
    const left = await post(`/api/boards/${boardId}/report`, { address })
    setBusy(false)
    if (!left.ok) return setError(left.fields.address ? t.reportWrong : t.reportFailed)
    setError(undefined)
    setTyped('')
    if (address) announce(t.reportAsked)
  }
  return (
    <section className="flex flex-col gap-3" aria-label={t.report}>
      <h3 className="font-semibold">{t.report}</h3>
      {mine.reportAsked ? (
        <p className="flex flex-wrap items-center gap-3">
          <span className="text-note">{t.reportAsked}</span>
          <Button data-action="loop.mail" busy={busy} onClick={() => void leave('')}>
            {t.reportDrop}
          </Button>
          <ErrorLine className="w-full">{error}</ErrorLine>
        </p>
      ) : (
        <form
          className="flex flex-col items-start gap-3"
          // the server says what is wrong, in the language of the page
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (typed.trim() === '') setError(t.reportWrong)
            else void leave(typed)
          }}
        >
          <TextField
            label={t.reportAddress}
            hint={t.reportWhy}
            fieldClassName="w-full"
            type="email"
            autoComplete="email"
            maxLength={254}
            value={typed}
            error={error}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" data-action="loop.mail" busy={busy}>
            {t.reportSend}
          </Button>
        </form>
      )}
    </section>
  )
}
