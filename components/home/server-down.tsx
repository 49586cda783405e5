'use client'
import { common } from '../../messages/common.ts'
import { down } from '../../messages/down.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

/** Instead of a page whose data can't be reached: what is the matter, and a way to try again. */
export function ServerDown() {
  const t = useWords(down)
  const c = useWords(common)
  return (
    <PageFrame title={t.title} width="narrow">
      <Notice tone="error">{t.text}</Notice>
      <Button kind="primary" className="mt-4" onClick={() => location.reload()}>
        {c.again}
      </Button>
    </PageFrame>
  )
}
