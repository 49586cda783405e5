/**
 * What every story starts with: the server of this worker, Anne who is signed in, and whoever else comes in.
 *
 *   test('WS1 a group votes', async ({ scenario }) => {
 *     const anne = await scenario.anne()
 *     const board = await anne.makesWorkshop({ title: 'Voorlezen' })
 *     const fatima = await scenario.guest('Fatima', { device: 'phone' })
 *     await fatima.joinsByLink((await anne.invitation(board)).link)
 *   })
 *
 * At its end a story fails when a page logged an error or was refused; `actor.watch.allow` names what it
 * does on purpose.
 */
import { expect, test as base, type Browser } from '@playwright/test'
import { Actor, type ActorOptions } from './actors.ts'
import { AppServer, E2E_PORT } from './server.ts'

type Look = Omit<ActorOptions, 'origin' | 'storageState'>
type SignedIn = NonNullable<ActorOptions['storageState']>

export class Scenario {
  readonly server: AppServer
  readonly #browser: Browser
  readonly #facilitator: SignedIn
  readonly #actors: Actor[] = []

  constructor(server: AppServer, browser: Browser, facilitator: SignedIn) {
    this.server = server
    this.#browser = browser
    this.#facilitator = facilitator
  }

  /** The facilitator, signed in. */
  async anne(look: Look = {}): Promise<Actor> {
    return this.#enter('Anne', { ...look, storageState: this.#facilitator })
  }

  /** Somebody without account or seat, in a browser that was never here. */
  async guest(name: string, look: Look = {}): Promise<Actor> {
    return this.#enter(name, look)
  }

  async #enter(name: string, options: Look & { storageState?: SignedIn }): Promise<Actor> {
    const actor = await Actor.enter(this.#browser, name, { ...options, origin: this.server.origin })
    this.#actors.push(actor)
    return actor
  }

  /** What pages did that no story asked for. */
  unexpected(): string[] {
    return this.#actors.flatMap((actor) => actor.watch.unexpected())
  }

  async end(): Promise<void> {
    for (const actor of this.#actors) await actor.leaves()
  }
}

type PerWorker = {
  /** One server for all stories of a worker, on an empty folder; a failed story gets the next a new one. */
  server: AppServer
  facilitator: SignedIn
}

export const test = base.extend<{ scenario: Scenario }, PerWorker>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from this pattern
    async ({}, use) => {
      const server = new AppServer(E2E_PORT)
      await server.start()
      await use(server)
      await server.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  facilitator: [
    async ({ server, browser }, use) => {
      const anne = await Actor.enter(browser, 'Anne', { origin: server.origin })
      await anne.signsInBy(server.signInLink)
      const state = await anne.context.storageState()
      await anne.leaves()
      await use(state)
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  scenario: async ({ server, browser, facilitator }, use, info) => {
    const scenario = new Scenario(server, browser, facilitator)
    await use(scenario)
    const problems = scenario.unexpected()
    await scenario.end()
    // a story that failed already has its own message
    if (info.status === info.expectedStatus) expect(problems, 'what pages logged or were refused').toEqual([])
  },
})

export { expect }
