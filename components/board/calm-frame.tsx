'use client'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'

const SLOW_MS = 8_000

/** What stands there until the board does: its title and one quiet line. Never an empty board. */
export function CalmFrame({
  title,
  lang,
  closed,
  children,
}: {
  title: string
  lang?: string
  closed?: boolean
  /** Instead of the quiet line. */
  children?: ReactNode
}) {
  const t = useWords(board)
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main
      id="content"
      className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] bg-paper"
      aria-busy={!closed}
    >
      <header className="border-b border-edge bg-surface px-4 py-3">
        <h1 lang={lang} className="typed text-lg font-bold">
          {title}
        </h1>
      </header>
      {children ?? (
        <p className="self-center px-5 text-center text-ink2" aria-live="polite">
          {closed ? t.closedNow : slow ? t.loadingSlow : t.loading}
        </p>
      )}
    </main>
  )
}
