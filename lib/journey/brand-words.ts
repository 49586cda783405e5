/** Does a trigger name the brand? Customers begin for a reason of their own: the screen asks for it, softly. */
import { plain } from './guard/title.ts'

/** Shorter words of a name stand in any sentence. */
const LETTERS_MIN = 4
/** What names are built of: it tells one organisation from none. */
const BUILDING_WORDS = new Set([
  'stichting',
  'gemeente',
  'vereniging',
  'cooperatie',
  'groep',
  'bedrijf',
  'company',
  'foundation',
  'group',
  'holding',
  'voor',
  'with',
  'from',
  'onze',
])

const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean)

/**
 * The first word of `text`, as it was written, that belongs to one of the names (an organisation or its client:
 * any longer word of them) or begins one of the promises that stands in it whole; null when there is none.
 */
export function brandIn(text: string, names: readonly string[], promises: readonly string[]): string | null {
  const telling = new Set(
    names.flatMap(wordsOf).filter((word) => word.length >= LETTERS_MIN && !BUILDING_WORDS.has(word)),
  )
  for (const written of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const word = plain(written)
    if ([...telling].some((brand) => word === brand || word === `${brand}s`)) return written
  }
  const whole = ` ${wordsOf(text).join(' ')} `
  for (const phrase of [...names, ...promises]) {
    const words = wordsOf(phrase).join(' ')
    if (words.length >= LETTERS_MIN && whole.includes(` ${words} `)) return phrase.trim()
  }
  return null
}
