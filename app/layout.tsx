import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Shell } from '../components/ui/shell.tsx'
import { common } from '../messages/common.ts'
import { currentLang, pickWords } from '../server/http/lang.ts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = pickWords(common, await currentLang())
  return {
    title: { default: t.appName, template: `%s · ${t.appName}` },
    description: t.tagline,
    // A workshop is nobody's search result, and a link with a secret in it must not travel on.
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // The keyboard of a phone makes the page shorter, so that the button above it stays in sight.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1a2522' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [lang, jar] = await Promise.all([currentLang(), cookies()])
  const wish = jar.get('theme')?.value
  const theme = wish === 'dark' || wish === 'light' ? wish : undefined
  return (
    <html lang={lang} data-theme={theme}>
      <body>
        <Shell lang={lang}>{children}</Shell>
      </body>
    </html>
  )
}
