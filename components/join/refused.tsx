'use client'
import { joinLater } from '../../messages/join-later.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { CodeForm } from './code-form.tsx'

/** Why this link doesn't lead in. Never an empty board; unknown, expired and revoked read the same. */
export function Refused({
  error,
  again,
  onAgain,
  onCode,
}: {
  error: string
  /** Words of the button for errors that may pass. */
  again: string
  onAgain: () => void
  onCode: (code: string) => void
}) {
  const t = useWords(joinLater)
  const told: Record<string, [title: string, text: string]> = {
    shut: [t.shut, t.shutText],
    full: [t.full, t.fullText],
    closed: [t.closed, t.closedText],
    tooMany: [t.tooMany, t.tooManyText],
  }
  const [title, text] = told[error] ?? [t.dead, t.deadText]
  return (
    <PageFrame width="narrow" title={title} lead={text}>
      {error === 'shut' || error === 'full' ? (
        <Button size="large" onClick={onAgain}>
          {again}
        </Button>
      ) : null}
      {told[error] ? null : <CodeForm typed="" wrong={null} busy={false} onCode={onCode} />}
    </PageFrame>
  )
}
