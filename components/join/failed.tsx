'use client'
import { common } from '../../messages/common.ts'
import { joinFirst } from '../../messages/join-first.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

/** No connection, or our own fault: the link may be fine, so it is tried again. */
export function Failed({ error, onAgain }: { error: string; onAgain: () => void }) {
  const t = useWords(joinFirst)
  const c = useWords(common)
  return (
    <PageFrame width="narrow" title={t.failed}>
      <Notice tone="error">{error === 'offline' ? c.offline : c.serverProblem}</Notice>
      <Button kind="primary" size="large" className="mt-4" onClick={onAgain}>
        {t.again}
      </Button>
    </PageFrame>
  )
}
