import type { ReactNode } from 'react'
import { dayInWords } from '../../lib/format/moment.ts'
import type { BoardView, Lang } from '../../lib/journey/entities.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import type { RichBlock } from '../../lib/journey/rich.ts'
import { review } from '../../messages/review.ts'
import { ReadOnlyBoard, type ReaderPerson } from '../board/read-only-board.tsx'
import { Notice } from '../ui/notice.tsx'
import { TopBar } from '../ui/top-bar.tsx'

export type Reviewed = {
  title: string
  version: string
  language: Lang
  organisation: string
  closedAt: Date
  zone: string
  participants: ReaderPerson[]
  board: { view: BoardView; bodies: Record<string, RichBlock[]>; results: TargetResult[] } | null
}

/** A closed board to read: for those who were there, for their team, and behind a share link. */
export function ReviewBoard({
  reviewed,
  lang,
  bar,
  note,
  children,
}: {
  reviewed: Reviewed
  lang: Lang
  bar?: ReactNode
  note?: ReactNode
  children?: ReactNode
}) {
  const t = review[lang]
  const { board, closedAt, zone, language, ...rest } = reviewed
  return (
    <>
      <TopBar extra={bar} />
      <main id="content" tabIndex={-1}>
        <div className="mx-auto max-w-6xl px-4 py-6 sm:px-6">
          <h1 className="text-xl sm:text-2xl">{t.kicker}</h1>
          <p className="mt-1 text-ink2">
            {t.closedOn(dayInWords(closedAt, zone, lang))} {t.readOnly} {note}
          </p>
        </div>
        {board ? (
          <ReadOnlyBoard {...rest} {...board} lang={language} />
        ) : (
          <div className="mx-auto max-w-6xl px-4 sm:px-6">
            <Notice tone="error">{t.broken}</Notice>
          </div>
        )}
        {children}
      </main>
    </>
  )
}
