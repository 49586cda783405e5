'use client'
import type { ReactNode } from 'react'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import { ThemeSwitch } from '../theme-switch.tsx'
import { Wordmark } from './wordmark.tsx'

/** Skip link, wordmark, switches; `extra` stands before the switches (who is signed in). */
export function TopBar({ extra }: { extra?: ReactNode }) {
  const t = useWords(common)
  return (
    <>
      <a
        href="#content"
        className="absolute top-2 left-2 z-40 -translate-y-24 rounded-sign border border-ink bg-surface px-3 py-2 font-semibold text-ink focus:translate-y-0"
      >
        {t.toContent}
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex min-h-14 max-w-6xl items-center gap-2 px-4 sm:px-6">
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- `next/link` would weigh 6 kB on the join page */}
          <a href="/" className="mr-auto flex rounded-sign no-underline">
            <Wordmark />
          </a>
          {extra}
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
    </>
  )
}
