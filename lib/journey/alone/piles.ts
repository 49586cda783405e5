/** Lays titles that people wrote alone in piles of similar ones. */
import { titleKey } from '../guard/title.ts'
import { lettersOf, likeness, type Letters } from './similar.ts'

/** A title with its writer. Ids are unique. */
export type Title = { id: string; text: string }

/**
 * Mean likeness from which titles lie on one pile. Measured on the titles of `piles.test.ts`: of the pairs that
 * mean the same nine in ten reach 0.47 in Dutch and seven in ten 0.45 in English, of the others one or two
 * in seven hundred. Below it, piles grow that somebody has to take apart in front of the group; above it, the
 * same word in another form lies apart, which is one press to put right.
 */
export const SAME_PILE_FROM = 0.45

/**
 * Piles in order: the largest first, of equal ones the one that began first. `begun` are piles that lie
 * there already: titles may come onto them, but no two of them become one, for somebody laid them apart.
 * Average linkage: a title belongs to a pile as a whole, so a chain of small steps joins nothing.
 */
export function pilesOf(titles: readonly Title[], begun: readonly (readonly Title[])[] = []): Title[][] {
  const piles: Pile[] = []
  const add = (members: readonly Title[], fixed: boolean) =>
    piles.push({ titles: [...members], fixed, place: piles.length })
  for (const pile of begun) if (pile.length > 0) add(pile, true)
  // What is written the same lies together from the start.
  const byKey = new Map<string, Title[]>()
  for (const title of titles) {
    const key = titleKey(title.text)
    byKey.set(key, [...(byKey.get(key) ?? []), title])
  }
  for (const members of byKey.values()) add(members, false)

  let open = [...piles]
  const sums = likenessBetween(piles.map((pile) => pile.titles))
  for (;;) {
    const best = closest(open, piles.length, sums)
    if (!best) break
    const [into, from] = best
    into.titles.push(...from.titles)
    open = open.filter((pile) => pile !== from)
    // Sums of a pile of two are those of its parts added up.
    for (const { place } of open) {
      const sum = at(sums, piles.length, into.place, place) + at(sums, piles.length, from.place, place)
      sums[into.place * piles.length + place] = sum
      sums[place * piles.length + into.place] = sum
    }
  }
  return open
    .sort((a, b) => b.titles.length - a.titles.length || a.place - b.place)
    .map((pile) => pile.titles)
}

type Pile = { titles: Title[]; fixed: boolean; place: number }
const at = (sums: Float64Array, width: number, row: number, column: number): number =>
  sums[row * width + column] ?? 0

/** The two piles that are most alike, or null when none are alike enough. */
function closest(open: readonly Pile[], width: number, sums: Float64Array): [into: Pile, from: Pile] | null {
  let best: [Pile, Pile] | null = null
  let most = SAME_PILE_FROM
  for (const from of open) {
    for (const into of open) {
      if (into === from) break
      if (into.fixed && from.fixed) continue
      const mean = at(sums, width, into.place, from.place) / (into.titles.length * from.titles.length)
      if (best ? mean > most : mean >= most) {
        best = [into, from]
        most = mean
      }
    }
  }
  return best
}

/** Summed likeness of the titles of every two piles, a square by their places. */
function likenessBetween(piles: readonly (readonly Title[])[]): Float64Array {
  const letters = piles.map((pile) => pile.map(({ text }) => lettersOf(text)))
  const sums = new Float64Array(piles.length ** 2)
  letters.forEach((pile, row) => {
    for (let column = 0; column < row; column++) {
      const sum = sumOf(pile, letters[column] ?? [])
      sums[row * piles.length + column] = sum
      sums[column * piles.length + row] = sum
    }
  })
  return sums
}

const sumOf = (a: readonly Letters[], b: readonly Letters[]): number =>
  a.reduce((total, one) => b.reduce((row, other) => row + likeness(one, other), total), 0)

/**
 * The title that stands for a pile: the one written most often, of those the one most like the others, of
 * those the shortest. Null for an empty pile.
 */
export function titleOf(pile: readonly Title[]): Title | null {
  const letters = pile.map(({ text }) => lettersOf(text))
  const scored = letters.map((own, place) => ({
    place,
    times: letters.filter(({ key }) => key === own.key).length,
    like: sumOf([own], letters),
    length: pile[place]?.text.length ?? 0,
  }))
  scored.sort((a, b) => b.times - a.times || b.like - a.like || a.length - b.length)
  return pile[scored[0]?.place ?? 0] ?? null
}
