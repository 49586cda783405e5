'use client'
import { common } from '../../messages/common.ts'
import { down } from '../../messages/down.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

/** Instead of a page whose data can't be reached: what is the matter, and a way to try again. */
export function ServerDown() {
  const t = useWords(down)
  const c = useWords(common)
  return (
    <PageFrame title={t.title} width="narrow">
      <p role="alert" className="rounded-card border border-err bg-err-tint px-4 py-3 text-note">
        {t.text}
      </p>
      <Button kind="primary" className="mt-4" onClick={() => location.reload()}>
        {c.again}
      </Button>
    </PageFrame>
  )
}
