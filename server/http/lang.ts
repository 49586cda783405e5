import { cookies, headers } from 'next/headers'
import type { Lang } from '../../lib/journey/entities.ts'
import type { Words } from '../../messages/words.ts'
import { chooseLang } from './choose-lang.ts'

/** Language of this request's screens: the cookie `lang`, else the browser's wish, else Dutch. */
export async function currentLang(): Promise<Lang> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  return chooseLang(jar.get('lang')?.value, head.get('accept-language'))
}

export function pickWords<T>(words: Words<T>, lang: Lang): T {
  return words[lang]
}
