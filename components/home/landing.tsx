import type { Lang } from '../../lib/journey/entities.ts'
import { home } from '../../messages/home.ts'
import { LinkButton } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { CodeEntry } from './code-entry.tsx'

/** For whoever is not signed in: what this is, and the two ways in. */
export function Landing({ lang }: { lang: Lang }) {
  const t = home[lang]
  return (
    <PageFrame title={t.landingTitle} lead={t.landingLead}>
      <div className="grid gap-8 sm:grid-cols-[3fr_2fr] sm:gap-12">
        <section>
          <h2 className="mb-4 text-lg">{t.codeTitle}</h2>
          <CodeEntry />
        </section>
        <section className="border-line max-sm:border-t max-sm:pt-8 sm:border-l sm:pl-12">
          <h2 className="mb-4 text-lg">{t.hostTitle}</h2>
          <div className="flex flex-wrap gap-3 sm:flex-col sm:items-start">
            <LinkButton href="/sign-in" size="large">
              {t.signIn}
            </LinkButton>
            <LinkButton href="/example" size="large">
              {t.example}
            </LinkButton>
          </div>
        </section>
      </div>
    </PageFrame>
  )
}
