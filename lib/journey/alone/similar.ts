/** How alike two titles are by their letters: what people write alone is laid together by it. */
import { titleKey } from '../guard/title.ts'

/** Small words that join chapters (*kiezen en kopen*) and say nothing about which chapter it is. */
const JOINING = new Set(
  'de het een en of te om van op in naar met voor je the a an and or to of on in at with for your my'.split(
    ' ',
  ),
)

/** Threes of letters of each word; its beginning weighs more than its ending, for *-ing* and *-en* end half of them. */
function trigramsOf(title: string): string[] {
  const all = titleKey(title).split(' ')
  const telling = all.filter((word) => !JOINING.has(word))
  return (telling.length > 0 ? telling : all).flatMap((word) => {
    const letters = word === '' ? '' : `__${word}`
    return Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3))
  })
}

/** A title taken apart once, to be compared with many. */
export type Letters = { key: string; size: number; times: ReadonlyMap<string, number> }

export function lettersOf(title: string): Letters {
  const times = new Map<string, number>()
  const trigrams = trigramsOf(title)
  for (const three of trigrams) times.set(three, (times.get(three) ?? 0) + 1)
  return { key: titleKey(title), size: trigrams.length, times }
}

/**
 * Dice's coefficient of the letter trigrams of two titles, 0…1, without case and accents; a trigram counts
 * as often as it stands in both. Titles without letters are alike only when they are equal.
 */
export function likeness(a: Letters, b: Letters): number {
  if (a.size === 0 || b.size === 0) return a.key === b.key ? 1 : 0
  let shared = 0
  for (const [three, times] of a.times) shared += Math.min(times, b.times.get(three) ?? 0)
  return (2 * shared) / (a.size + b.size)
}

export const trigramDice = (a: string, b: string): number => likeness(lettersOf(a), lettersOf(b))
