'use client'
import { Button } from '../components/ui/button.tsx'
import { Wordmark } from '../components/ui/wordmark.tsx'
import { common } from '../messages/common.ts'
import { LANGUAGES } from '../messages/words.ts'
import './globals.css'

/** Stands in for the whole page when even the layout failed, so it cannot know the language: both. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="nl">
      <body>
        <title>Samenreis</title>
        <main className="mx-auto flex max-w-xl flex-col gap-8 px-4 py-12 sm:px-6">
          <Wordmark />
          {LANGUAGES.map((lang) => (
            <section key={lang} lang={lang} className="flex flex-col items-start gap-3">
              <h1 className="text-xl">{common[lang].errorTitle}</h1>
              <p className="text-ink2">{common[lang].errorText}</p>
              <Button onClick={reset}>{common[lang].again}</Button>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
