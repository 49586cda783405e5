import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReadOnlyBoard } from '../../../components/board/read-only-board.tsx'
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
          <h1 className="text-xl sm:text-2xl">
            <span className="block text-base font-normal text-ink2">{t.exampleTitle}</span>
            {board.title}
          </h1>
          <Notice tone="info">{t.exampleNote}</Notice>
          {template === 'library-1-0' ? (
            <div>
              <LinkButton href={`/new?template=${template}`} kind="primary">
                {t.exampleUse}
              </LinkButton>
            </div>
          ) : null}
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
