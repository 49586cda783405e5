import type { Metadata } from 'next'
import Link from 'next/link'
import { LinkButton } from '../../components/ui/button.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { templateList } from '../../lib/journey/templates.ts'
import { create } from '../../messages/create.ts'
import { currentLang, pickWords } from '../../server/http/lang.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(create, await currentLang()).examples }
}

/** The finished examples, as rows. */
export default async function ExamplesPage() {
  const lang = await currentLang()
  const t = pickWords(create, lang)
  return (
    <PageFrame title={t.examples} lead={t.examplesLead}>
      <ul className="flex flex-col">
        {templateList(lang).map(({ id, title, summary }) => (
          <li key={id} className="flex flex-wrap items-start gap-4 border-t border-line py-5">
            <div className="min-w-0 grow basis-72">
              <h2 className="text-lg font-bold">
                <Link href={`/example/${id}`} className="text-brand underline hover:text-brand-hi">
                  {title}
                </Link>
              </h2>
              <p className="mt-1 max-w-prose text-ink2">{summary}</p>
            </div>
            <LinkButton href={`/new?template=${id}`}>
              {t.exampleUse}
              <span className="sr-only">: {title}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
