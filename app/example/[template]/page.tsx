import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ReadOnlyBoard } from '../../../components/board/read-only-board.tsx'
import { PrintButton } from '../../../components/share/print-button.tsx'
import { LinkButton } from '../../../components/ui/button.tsx'
import { Notice } from '../../../components/ui/notice.tsx'
import { TopBar } from '../../../components/ui/top-bar.tsx'
import { isTemplateId, templateBoard } from '../../../lib/journey/templates.ts'
import { create } from '../../../messages/create.ts'
import { currentLang, pickWords } from '../../../server/http/lang.ts'

type Props = { params: Promise<{ template: string }> }

async function exampleOf({ params }: Props) {
  const { template } = await params
  if (!isTemplateId(template)) notFound()
  const lang = await currentLang()
  return {
    lang,
    template,
    t: pickWords(create, lang),
    board: templateBoard(template, { lang, part: 'complete' }),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { t, board } = await exampleOf(props)
  return { title: `${t.exampleTitle}: ${board.title}` }
}

/** A finished board, invented from begin to end, to read. */
export default async function ExamplePage(props: Props) {
  const { lang, template, t, board } = await exampleOf(props)
  return (
    <>
      <TopBar />
      <main id="content" tabIndex={-1}>
        <div className="mx-auto flex max-w-6xl flex-col gap-4 px-4 py-6 sm:px-6 print:hidden">
          <div>
            <p className="text-ink2">
              {t.exampleTitle} ·{' '}
              <Link href="/example" className="text-brand underline hover:text-brand-hi">
                {t.allExamples}
              </Link>
            </p>
            <h1 className="text-xl sm:text-2xl">{board.title}</h1>
          </div>
          <Notice tone="info">{t.exampleNote}</Notice>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <LinkButton href={`/new?template=${template}`} kind="primary">
              {t.exampleUse}
            </LinkButton>
            <PrintButton />
            <p className="text-sm text-ink2">{t.exampleUseHint}</p>
          </div>
        </div>
        <ReadOnlyBoard
          view={board.view}
          bodies={Object.fromEntries(board.bodies)}
          results={board.rounds.flatMap((round) => round.results)}
          title={board.title}
          version={board.version}
          lang={lang}
        />
      </main>
    </>
  )
}
