import type { Lang } from '../../lib/journey/entities.ts'
import { signIn } from '../../messages/sign-in.ts'
import { LinkButton } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

/** In place of a redirect: an invitation stands behind the #, and a redirect would lose it. */
export function PleaseSignIn({ lang, next }: { lang: Lang; next: string }) {
  const t = signIn[lang]
  return (
    <PageFrame width="narrow" title={t.title} lead={t.lead}>
      <LinkButton href={`/sign-in?next=${encodeURIComponent(next)}`} kind="primary" size="large">
        {t.title}
      </LinkButton>
    </PageFrame>
  )
}
