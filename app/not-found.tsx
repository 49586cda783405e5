import { LinkButton } from '../components/ui/button.tsx'
import { PageFrame } from '../components/ui/page-frame.tsx'
import { common } from '../messages/common.ts'
import { currentLang, pickWords } from '../server/http/lang.ts'

export default async function NotFound() {
  const t = pickWords(common, await currentLang())
  return (
    <PageFrame title={t.notFoundTitle} lead={t.notFoundText} width="narrow">
      <LinkButton href="/">{t.toHome}</LinkButton>
    </PageFrame>
  )
}
