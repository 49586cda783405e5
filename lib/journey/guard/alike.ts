/** How alike two titles are. */
import { plain } from './title.ts'

function pairsOf(text: string): string[] {
  const letters = plain(text).replaceAll(' ', '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}

/** Dice's coefficient of the pairs of letters, 0…1; repeated pairs count as often as they occur in both. */
export function dice(a: string, b: string): number {
  const left = pairsOf(a)
  const right = pairsOf(b)
  if (left.length + right.length === 0) return plain(a) === plain(b) ? 1 : 0
  const open = new Map<string, number>()
  for (const pair of left) open.set(pair, (open.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of right) {
    const left = open.get(pair) ?? 0
    if (left > 0) shared++
    open.set(pair, left - 1)
  }
  return (2 * shared) / (left.length + right.length)
}

/** Endings of Dutch and English verbs and plurals. */
const ENDING = /(?:ingen|ing|eren|en|ed|es|s|e)$/

/** *Boeken*, *de boeking*, *booking* begin alike: titles of one word that share their stem. */
export function sameStem(a: string, b: string): boolean {
  const [left, right] = [a, b].map((title) => plain(title).replace(/^(?:de|het|een|the|a|an) /, ''))
  if (!left || !right || left.includes(' ') || right.includes(' ')) return false
  const stem = left.replace(ENDING, '')
  return stem.length >= 4 && stem === right.replace(ENDING, '')
}
