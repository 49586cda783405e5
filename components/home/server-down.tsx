'use client'
import { common } from '../../messages/common.ts'
import { home } from '../../messages/home.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

/** Instead of a page whose data can't be reached: what is the matter, and a way to try again. */
export function ServerDown() {
  const t = useWords(home)
  const c = useWords(common)
  return (
    <PageFrame title={t.downTitle} width="narrow">
      <Notice tone="error">{t.downText}</Notice>
      <Button kind="primary" className="mt-4" onClick={() => location.reload()}>
        {c.again}
      </Button>
    </PageFrame>
  )
}
