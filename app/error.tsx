'use client'
import { useWords } from '../components/i18n.tsx'
import { Button, LinkButton } from '../components/ui/button.tsx'
import { PageFrame } from '../components/ui/page-frame.tsx'
import { common } from '../messages/common.ts'

/** Says nothing of what broke: that is in the server's log. */
export default function PageError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useWords(common)
  return (
    <PageFrame title={t.errorTitle} lead={t.errorText} width="narrow">
      <div role="alert" className="sr-only">
        {t.errorTitle}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={reset}>
          {t.again}
        </Button>
        <LinkButton href="/">{t.toHome}</LinkButton>
      </div>
    </PageFrame>
  )
}
