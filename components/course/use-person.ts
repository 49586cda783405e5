'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import { personName } from '../../lib/journey/values/customer-words.ts'
import { personOf } from '../board/person-of.ts'
import { useLang } from '../i18n.tsx'

/** Whose eyes we look through, in the language of the screen: "Samira", else "deze klant". */
export function usePerson(view: BoardView, journeyId: string): string {
  const lang = useLang()
  return personName(personOf(view, journeyId), view.meta.organisation.word, lang)
}
