/** Touchpoints of one chapter that two people wrote in nearly the same words. */
import { titleKey } from '../guard/title.ts'
import { likeness, lettersOf } from '../alone/similar.ts'
import type { BoardView, Touchpoint } from '../entities.ts'
import { GUARD_KEY_MAX_CHARACTERS } from '../limits.ts'
import { chaptersOf, touchpointsOf } from '../place.ts'

/** Dice's coefficient of their letter trigrams from which two titles are asked about. */
export const DUPLICATE_FROM = 0.6

/** `key`: of their titles, so that an answer lasts until one of them is called otherwise. */
export type Duplicate = { pair: [Touchpoint, Touchpoint]; key: string }

/** The most alike first; equals keep the order of the journey. Nothing is merged by itself. */
export function duplicatesIn(view: BoardView, journeyId: string): Duplicate[] {
  const found = chaptersOf(view, journeyId).flatMap(({ id }) => {
    const known = touchpointsOf(view, id).map((touchpoint) => ({
      touchpoint,
      letters: lettersOf(touchpoint.title),
    }))
    return known.flatMap((a, at) =>
      known.slice(at + 1).flatMap((b) => {
        const alike = a.letters.size === 0 ? 0 : likeness(a.letters, b.letters)
        if (alike < DUPLICATE_FROM || !sameChannel(a.touchpoint, b.touchpoint)) return []
        const titles = [a.touchpoint, b.touchpoint].map(({ title }) => titleKey(title)).toSorted()
        const key = `T ${titles.join(' / ')}`.slice(0, GUARD_KEY_MAX_CHARACTERS)
        return [{ alike, pair: [a.touchpoint, b.touchpoint] as [Touchpoint, Touchpoint], key }]
      }),
    )
  })
  return found.sort((a, b) => b.alike - a.alike).map(({ pair, key }) => ({ pair, key }))
}

/** The same words at the desk and on the website are two contacts. */
const sameChannel = (a: Touchpoint, b: Touchpoint): boolean =>
  a.channel === '' || b.channel === '' || a.channel === b.channel
