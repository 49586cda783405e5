import type { Lang } from '../lib/journey/entities.ts'

/** One area of the dictionary in both languages; `en` must have exactly the keys and shapes of `nl`. */
export type Words<T> = { nl: T; en: T }

export const LANGUAGES: readonly Lang[] = ['nl', 'en']

/** Typed so that a missing or extra English key does not compile. */
export function words<T>(nl: T, en: NoInfer<T>): Words<T> {
  return { nl, en }
}

/**
 * Words that a browser fetches one language at a time, beginning at once with that of the page. Reading a
 * language that is not here yet throws the promise of it, for React to wait on as in `use`.
 */
export function lateWords<T extends object>(nl: () => Promise<T>, en: () => Promise<NoInfer<T>>): Words<T> {
  const one = (load: () => Promise<T>) => {
    let here: T | null = null
    let coming: Promise<void> | null = null
    let failed: { reason: unknown } | null = null
    const fetchWords = () =>
      (coming ??= load().then(
        (found) => {
          here = found
        },
        (reason: unknown) => {
          coming = null
          failed = { reason }
        },
      ))
    const read = () => {
      if (here) return here
      if (!failed) throw fetchWords()
      // The page's error screen offers another try, and then they are fetched again.
      const { reason } = failed
      failed = null
      throw reason
    }
    return { read, fetchWords }
  }
  const both = { nl: one(nl), en: one(en) }
  if (typeof document !== 'undefined')
    void both[document.documentElement.lang === 'en' ? 'en' : 'nl'].fetchWords()
  return {
    get nl() {
      return both.nl.read()
    },
    get en() {
      return both.en.read()
    },
  }
}
