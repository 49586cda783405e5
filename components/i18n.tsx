'use client'
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { Lang } from '../lib/journey/entities.ts'
import type { Words } from '../messages/words.ts'

const Language = createContext<Lang>('nl')

/** Stands in the root layout; a refresh after a switch hands down the new language and keeps all state. */
export function LanguageProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <Language value={lang}>{children}</Language>
}

export function useLang(): Lang {
  return use(Language)
}

export function useWords<T>(words: Words<T>): T {
  return words[use(Language)]
}
