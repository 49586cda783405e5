'use client'
import type { ReactNode } from 'react'
import type { Lang } from '../../lib/journey/entities.ts'
import { LanguageProvider } from '../i18n.tsx'
import { AnnouncerProvider } from './announcer.tsx'

/**
 * What the error page, the not-found page and every other page share stands in the layout's script once,
 * instead of once in each page's: 11 kB of the join page's budget.
 */
export { Button } from './button.tsx'
export { PageFrame } from './page-frame.tsx'
export { TopBar } from './top-bar.tsx'

/** Around every page: its language, and the voice that reads out what happens. */
export function Shell({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <LanguageProvider lang={lang}>
      <AnnouncerProvider>{children}</AnnouncerProvider>
    </LanguageProvider>
  )
}
