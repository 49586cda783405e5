/** People in a story: each has a browser of their own, and does what the sentence says. */
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { NewWorkshop } from '../server/commands/new-workshop.ts'
import { board } from '../messages/board.ts'
import { join } from '../messages/join.ts'
import { people } from '../messages/people.ts'
import { Watch } from './watch.ts'
import { WireTap } from './wire-tap.ts'

export type Invitation = { link: string; code: string }
export type Device = 'desktop' | 'phone'
type InviteRole = 'cofacilitator' | 'participant' | 'observer'

const SCREENS = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } }
const words = join.nl

export type ActorOptions = {
  device?: Device
  origin: string
  language?: 'nl' | 'en'
  theme?: 'light' | 'dark'
  /** Cookies of somebody who signed in before. */
  storageState?: Awaited<ReturnType<BrowserContext['storageState']>>
  /** Keeps every byte that reaches the pages: it makes them slower. */
  tapped?: boolean
}

export class Actor {
  readonly name: string
  readonly context: BrowserContext
  readonly page: Page
  readonly watch: Watch
  readonly #tap: WireTap | null
  readonly #origin: string

  private constructor(name: string, page: Page, watch: Watch, tap: WireTap | null, origin: string) {
    this.name = name
    this.page = page
    this.context = page.context()
    this.watch = watch
    this.#tap = tap
    this.#origin = origin
  }

  static async enter(browser: Browser, name: string, options: ActorOptions): Promise<Actor> {
    const phone = options.device === 'phone'
    const context = await browser.newContext({
      baseURL: options.origin,
      viewport: SCREENS[options.device ?? 'desktop'],
      locale: options.language === 'en' ? 'en-GB' : 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      colorScheme: options.theme ?? 'light',
      reducedMotion: 'reduce',
      ...(phone ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}),
      ...(options.storageState ? { storageState: options.storageState } : {}),
    })
    const watch = await Watch.on(context, name)
    const tap = options.tapped ? WireTap.on(context) : null
    return new Actor(name, await context.newPage(), watch, tap, options.origin)
  }

  get tap(): WireTap {
    if (!this.#tap) throw new Error(`${this.name} entered without a tap`)
    return this.#tap
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(path)
  }

  /** By the link that the server printed: a name the first time, and one press. */
  async signsInBy(link: string): Promise<void> {
    await this.page.goto(link)
    const main = this.page.getByRole('main')
    const submit = main.locator('button[type=submit]')
    await expect(submit).toBeEnabled()
    const name = main.getByRole('textbox')
    if ((await name.count()) > 0) await name.first().fill(this.name)
    await submit.click()
    await expect(this.page).not.toHaveURL(/\/sign-in/)
  }

  /** Board id; free of steps unless the story says which. The page where this is filled in has stories of its own. */
  async makesWorkshop(workshop: Partial<NewWorkshop> & { title: string }): Promise<string> {
    const made = await this.posts('/api/boards', { variant: 'free', ...workshop })
    if (typeof made !== 'object' || made === null || !('boardId' in made))
      throw new Error('no board was made')
    return String(made.boardId)
  }

  /** Link and code with which others join. */
  async invitation(boardId: string, role: InviteRole = 'participant'): Promise<Invitation> {
    const response = await this.context.request.get(`/api/boards/${boardId}/invites`)
    expect(response.ok(), `invites of ${boardId}`).toBe(true)
    const sheet: { invites: { role: string; link: string; code: string }[] } = await response.json()
    const invite = sheet.invites.find((each) => each.role === role)
    if (!invite) throw new Error(`no invite for ${role}`)
    return { link: invite.link, code: invite.code }
  }

  async joinsByLink(link: string): Promise<void> {
    await this.page.goto(link)
    await this.#saysName()
    await this.page.getByRole('button', { name: words.enter, exact: true }).click()
    await this.page.waitForURL(/\/w\//)
  }

  /** Knocks: somebody still has to let them in. */
  async knocksByCode(code: string): Promise<void> {
    await this.page.goto('/join')
    await this.page.getByLabel(words.code, { exact: true }).fill(code)
    await this.page.getByRole('button', { name: words.codeEnter }).click()
    await this.#saysName()
    await this.page.getByRole('button', { name: words.knock }).click()
    await this.page.waitForURL(/\/w\//)
  }

  async #saysName(): Promise<void> {
    await this.page.getByLabel(words.nameLabel).fill(this.name)
  }

  async opensBoard(boardId: string): Promise<void> {
    await this.page.goto(`/w/${boardId}`)
  }

  /** From the lobby to the board, for everybody. */
  async startsWorkshop(): Promise<void> {
    await this.page.getByRole('button', { name: people.nl.start, exact: true }).click()
    await this.seesBoard()
  }

  /** Past the lobby, synced, and everything saved. */
  async seesBoard(): Promise<void> {
    await expect(this.page.locator('[data-lobby]')).toHaveCount(0)
    await expect(this.page.getByText(board.nl.saved, { exact: true }).first()).toBeVisible()
  }

  /** Opens a touchpoint and puts the caret into its description. */
  async opensDescription(): Promise<void> {
    await this.page.locator('[data-stop^="touchpoints:"]').first().click()
    await this.page.getByRole('button', { name: board.nl.description }).first().click()
    await expect(this.page.locator('[contenteditable=true]').first()).toBeFocused()
  }

  /** As the page itself would post it: with its origin and cookies. Throws when it is refused. */
  async posts(path: string, body: unknown): Promise<unknown> {
    const response = await this.context.request.post(path, { data: body, headers: { origin: this.#origin } })
    if (!response.ok()) throw new Error(`POST ${path}: ${response.status()} ${await response.text()}`)
    return response.json()
  }

  async leaves(): Promise<void> {
    await this.context.close()
  }
}

/** Nothing on the page is wider than the screen, but for what may scroll by itself. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wider, 'pixels that the page is wider than the screen').toBeLessThanOrEqual(0)
}
