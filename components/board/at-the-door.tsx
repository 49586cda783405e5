'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { people } from '../../messages/people.ts'
import { useWords } from '../i18n.tsx'

const LOOK_AGAIN_MS = 3_000

/** For who came while the door was shut: the page looks again until somebody lets them in. */
export function AtTheDoor({ title, lang }: { title: string; lang: string }) {
  const t = useWords(people)
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <main
      id="content"
      className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-3 px-5 py-10"
      data-at-the-door
    >
      <p lang={lang} className="typed text-ink2">
        {title}
      </p>
      <h1 className="text-2xl">{t.waitAtDoor}</h1>
      <p aria-live="polite" className="text-lg">
        {t.waitAtDoorHint}
      </p>
    </main>
  )
}
