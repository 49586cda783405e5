/** The other way round: what sounds too big, or too coloured, for one touchpoint. Soft questions, both. */
import { contactReasons } from './contact.ts'
import type { Lang } from './kinds.ts'
import { lexicon } from './lexicons.ts'
import { readTitle } from './title.ts'
import { verdictOf } from './verdict.ts'

export type TouchpointQuestion =
  /** Is this a chapter? `why`: it lasts days, its title says so, or it stands in several chapters. */
  | { ask: 'chapter'; why: 'days' | 'title' | 'copies'; word: string }
  /** A title names what happens; what hurts is a pain. */
  | { ask: 'loaded'; word: string }

const COPIES = 3
const DAYS = {
  nl: /\b(?:\d+|twee|drie|vier|vijf|zes|enkele|paar|weken|maanden|hele) ?(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)\b/,
  en: /\b(?:\d+|two|three|four|five|six|several|some|whole|few) ?(?:day|week|month|year)s?\b/,
}
const LOADED = {
  nl: /(?<![a-z])(?:te (?:laat|lang|duur|veel|weinig|traag|druk|langzaam|moeilijk|klein|vroeg)|slecht\w*|vervelend\w*|irritant\w*|irritatie|frustrerend\w*|frustratie|traag|trage|kapotte?|duur(?:der)?|gedoe|ellende|eindeloos|eindeloze|onduidelijk\w*|verwarrend\w*|onvriendelijk\w*|teleurstellend\w*|geweldig\w*|fantastisch\w*|lekker(?:e)?|heerlijk\w*|(?:geen|nooit) (?:antwoord|reactie|gehoor|hulp)|loopt op|moeizaam|moeizame|rommelig\w*)(?![a-z])/,
  en: /(?<![a-z])(?:too (?:late|long|expensive|much|little|slow|busy|difficult|small|early)|bad|annoying|irritating|frustrating|slow|broken|expensive|hassle|endless|unclear|confusing|unfriendly|rude|disappointing|great|fantastic|lovely|awful|terrible|messy|(?:no|never an?) (?:answer|reply|response|help)|goes up|painful)(?![a-z])/,
}

/**
 * What to ask about a touchpoint, the weightiest first.
 * @param chapters in how many chapters the same title stands
 */
export function touchpointQuestion(title: string, chapters = 1, lang?: Lang): TouchpointQuestion | null {
  const { key, lang: read } = verdictOf(title, lang)
  const either = (words: typeof DAYS) =>
    (words[read].exec(key) ?? (lang ? null : words[read === 'nl' ? 'en' : 'nl'].exec(key)))?.[0]
  const days = either(DAYS)
  if (days) return { ask: 'chapter', why: 'days', word: days }
  const reasons = contactReasons(lexicon(read), readTitle(lexicon(read), title), read)
  const phase = reasons.find(({ rule, points }) => rule === 'C1' && points === -2)
  if (phase && !reasons.some(({ points }) => points > 0))
    return { ask: 'chapter', why: 'title', word: phase.word }
  if (chapters >= COPIES) return { ask: 'chapter', why: 'copies', word: '' }
  const loaded = either(LOADED)
  return loaded ? { ask: 'loaded', word: loaded } : null
}
