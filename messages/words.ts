import type { Lang } from '../lib/journey/entities.ts'

/** One area of the dictionary in both languages; `en` must have exactly the keys and shapes of `nl`. */
export type Words<T> = { nl: T; en: T }

export const LANGUAGES: readonly Lang[] = ['nl', 'en']

/** Typed so that a missing or extra English key does not compile. */
export function words<T>(nl: T, en: NoInfer<T>): Words<T> {
  return { nl, en }
}
