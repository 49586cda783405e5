import type { Lang } from '../../lib/journey/entities.ts'
import { home } from '../../messages/home.ts'
import { LinkButton } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { CodeEntry } from './code-entry.tsx'
import { LandingPicture } from './landing-picture.tsx'

/** For whoever is not signed in: what this is, and the two ways in. */
export function Landing({ lang }: { lang: Lang }) {
  const t = home[lang]
  return (
    <PageFrame title={t.landingTitle} lead={t.landingLead} width="wide">
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_31.125rem]">
        <div className="flex max-w-xl flex-col gap-8">
          <section>
            <h2 className="mb-4 text-lg">{t.codeTitle}</h2>
            <CodeEntry />
          </section>
          <section className="border-t border-line pt-8">
            <h2 className="mb-4 text-lg">{t.hostTitle}</h2>
            <div className="flex flex-wrap gap-3">
              <LinkButton href="/sign-in" size="large">
                {t.signIn}
              </LinkButton>
              <LinkButton href="/example" size="large">
                {t.example}
              </LinkButton>
            </div>
          </section>
        </div>
        <div className="max-lg:hidden">
          <LandingPicture />
        </div>
      </div>
    </PageFrame>
  )
}
