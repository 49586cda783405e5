'use client'
import { common } from '../../messages/common.ts'
import { join } from '../../messages/join.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { CodeForm } from './code-form.tsx'

/** Why this link doesn't lead in. Never an empty board; unknown, expired and revoked read the same. */
export function Refused({
  error,
  onAgain,
  onCode,
}: {
  error: string
  onAgain: () => void
  onCode: (code: string) => void
}) {
  const t = useWords(join)
  const c = useWords(common)
  if (error === 'offline' || error === 'serverProblem') {
    return (
      <PageFrame width="narrow" title={t.failed}>
        <Notice tone="error">{error === 'offline' ? c.offline : c.serverProblem}</Notice>
        <Button kind="primary" size="large" className="mt-4" onClick={onAgain}>
          {t.again}
        </Button>
      </PageFrame>
    )
  }
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
          {t.again}
        </Button>
      ) : null}
      {told[error] ? null : <CodeForm typed="" wrong={null} busy={false} onCode={onCode} />}
    </PageFrame>
  )
}
