/** Both lexicons, each built when it is first asked for. */
import { lexiconOf, type Lexicon } from './forms.ts'
import type { Lang } from './kinds.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'

const built: Partial<Record<Lang, Lexicon>> = {}

export function lexicon(lang: Lang): Lexicon {
  return (built[lang] ??= lexiconOf(lang, lang === 'nl' ? nl : en))
}
