/** What the live regions of a page said and when, as a screen reader would have been told. */
import { expect } from '@playwright/test'
import type { Actor } from './actors.ts'

type Said = { text: string; assertive: boolean /** ms, on the page's own clock. */; at: number; page: number }
type Tell = (said: Said) => void

const SPEAK_EVERY_MS = 3000
/** What is said is drawn a little later, and not always equally late. */
const DRAWN_MS = 250

export class Hearing {
  readonly said: Said[] = []
  readonly #name: string
  /** Where the last one was that was waited for. */
  #upTo = 0

  private constructor(name: string) {
    this.#name = name
  }

  /** From now on, on every page that this person opens. */
  static async of({ page, name }: Actor): Promise<Hearing> {
    const hearing = new Hearing(name)
    await page.exposeFunction('toldAloud', (said: Said) => void hearing.said.push(said))
    await page.addInitScript(listen)
    await page.evaluate(listen)
    return hearing
  }

  /** Polite words wait until three seconds after whatever was said; assertive ones only for each other. */
  expectCalm(): void {
    const early = this.said.flatMap((now, n) => {
      const before = this.said
        .slice(0, n)
        .findLast(({ page, assertive }) => page === now.page && (assertive || !now.assertive))
      const gap = before ? now.at - before.at : Number.POSITIVE_INFINITY
      return gap < SPEAK_EVERY_MS - DRAWN_MS ? [`${Math.round(gap)} ms: ${before?.text} | ${now.text}`] : []
    })
    expect(early, `said too soon to ${this.#name}`).toEqual([])
  }

  /** Said by now or a little later, alone or together with others; each of `texts` after the one before it. */
  async hears(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      const at = () => this.said.findIndex((said, n) => n >= this.#upTo && said.text.includes(text))
      await expect.poll(at, { message: `${this.#name} is told "${text}"` }).not.toBe(-1)
      this.#upTo = at()
    }
  }
}

/** Runs in the page. */
function listen(): void {
  const tell: Tell = Reflect.get(window, 'toldAloud')
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = target instanceof Element ? target.closest('[data-announcer]') : null
      const text = region && addedNodes.length > 0 ? (region.textContent ?? '').trim() : ''
      if (!text) continue
      const assertive = region?.getAttribute('aria-live') === 'assertive'
      tell({ text, assertive, at: performance.now(), page: performance.timeOrigin })
    }
  }).observe(document, { childList: true, subtree: true })
}
