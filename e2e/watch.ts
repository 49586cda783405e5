/** What a page must never do by itself: log an error, throw, or be refused by the board. */
import type { BrowserContext, Page } from '@playwright/test'
import { CLOSE } from '../lib/sync/wire.ts'

/** What a browser logs while the server is away or restarts: told by the network, not by our code. */
const OUTAGE =
  /net::ERR_|WebSocket connection to .* failed|Failed to load resource|Failed to fetch|ERR_CONNECTION|Failed to load chunk/
/** Close codes that an honest client never meets unless the story is about them. */
const REFUSALS: readonly number[] = [CLOSE.refused, CLOSE.resting, CLOSE.tooBig, CLOSE.tooOften, 1003]

export class Watch {
  readonly problems: string[] = []
  /** Close codes of all sockets, in order. */
  readonly closes: number[] = []
  readonly #allowed: RegExp[] = []

  static async on(context: BrowserContext, who: string): Promise<Watch> {
    const watch = new Watch()
    await context.exposeBinding('__socketClosed', (_source, code: number) => {
      watch.closes.push(code)
      if (REFUSALS.includes(code)) watch.#tell(`${who}: the board closed the line with ${code}`)
    })
    await context.addInitScript(() => {
      const Plain = window.WebSocket
      window.WebSocket = class extends Plain {
        constructor(...args: ConstructorParameters<typeof WebSocket>) {
          super(...args)
          this.addEventListener('close', (event) => {
            const told: unknown = Reflect.get(window, '__socketClosed')
            if (typeof told === 'function') told(event.code)
          })
        }
      }
    })
    context.on('page', (page) => watch.#listen(page, who))
    return watch
  }

  /** The story breaks something on purpose: these lines are part of it. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern)
  }

  allowOutage(): void {
    this.allow(OUTAGE)
  }

  #tell(problem: string): void {
    this.problems.push(problem)
  }

  /** What remains after what the story allowed. */
  unexpected(): string[] {
    return this.problems.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)))
  }

  #listen(page: Page, who: string): void {
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      this.#tell(`${who}: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => this.#tell(`${who}: ${error.name}: ${error.message}`))
  }
}
