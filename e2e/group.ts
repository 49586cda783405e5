/** A whole group at one board: browsers and scripted seats, and what all of them do in the same step. */
import { expect, type Browser, type Page } from '@playwright/test'
import type { RoundKind } from '../lib/journey/policy.ts'
import type { BallotValue } from '../lib/journey/rounds/kinds.ts'
import type { PartCode } from '../lib/journey/agenda.ts'
import { board } from '../messages/board.ts'
import { partNames } from '../messages/part-names.ts'
import { facilitate } from '../messages/facilitate.ts'
import { vote } from '../messages/vote.ts'
import { Actor, type ActorOptions } from './actors.ts'
import { ScriptedSeat } from './scripted-seat.ts'
import { AppServer } from './server.ts'

export const line = (page: Page) => page.locator('[data-course-line]')
export const control = (page: Page, action: string) => page.locator(`[data-action="${action}"]:visible`)

export class Group {
  readonly server: AppServer
  readonly anne: Actor
  readonly boardId: string
  readonly actors = new Map<string, Actor>()
  readonly scripted: ScriptedSeat[] = []
  readonly #browser: Browser

  private constructor(server: AppServer, browser: Browser, anne: Actor, boardId: string) {
    this.server = server
    this.#browser = browser
    this.anne = anne
    this.boardId = boardId
  }

  static async gather(
    server: AppServer,
    browser: Browser,
    workshop: Parameters<Actor['makesWorkshop']>[0],
  ): Promise<Group> {
    const anne = await Actor.enter(browser, 'Anne', { origin: server.origin })
    await anne.signsInBy(server.signInLink)
    const group = new Group(server, browser, anne, await anne.makesWorkshop(workshop))
    await anne.opensBoard(group.boardId)
    return group
  }

  async sits(
    name: string,
    role: 'cofacilitator' | 'participant' | 'observer',
    look: Partial<ActorOptions> = {},
  ): Promise<Actor> {
    const actor = await Actor.enter(this.#browser, name, { ...look, origin: this.server.origin })
    await actor.joinsByLink((await this.anne.invitation(this.boardId, role)).link)
    this.actors.set(name, actor)
    return actor
  }

  async sitsScripted(names: readonly string[]): Promise<void> {
    const { link } = await this.anne.invitation(this.boardId)
    for (const name of names)
      this.scripted.push(await ScriptedSeat.join(this.server.origin, link, this.boardId, name))
  }

  /** Those with a browser who take part. */
  taking(...names: readonly string[]): Actor[] {
    return names.flatMap((name) => this.actors.get(name) ?? [])
  }

  /** The planned minutes go by, then one press; every screen is there. */
  async goesOn(minutes: number, to: PartCode): Promise<void> {
    this.server.passes(minutes)
    await expect(control(this.anne.page, 'course.next')).toHaveText(partNames.nl.label(to))
    await control(this.anne.page, 'course.next').click()
    const label = partNames.nl.label(to)
    await expect(this.anne.page.getByRole('toolbar', { name: facilitate.nl.bar })).toContainText(label)
    for (const { page, name } of this.actors.values())
      if (name !== 'Bea') await expect(line(page), name).toContainText(label)
    for (const seat of this.scripted) await seat.until(({ state }) => state.course.running?.part === to)
  }

  /** One press opens it, and everybody has it. Scripted seats answer; `answered` waits for all. */
  async opensVote(
    kind: RoundKind,
    answer: (seat: number, target: string, at: number) => BallotValue | null,
  ): Promise<void> {
    await control(this.anne.page, 'round.open').first().click()
    for (const [n, seat] of this.scripted.entries()) {
      const { state } = await seat.until(
        (push) => push.state.rounds.at(-1)?.kind === kind && push.state.rounds.at(-1)?.state === 'open',
      )
      const round = state.rounds.at(-1)
      if (!round) throw new Error('no round')
      for (const [at, { id }] of round.targets.entries()) {
        const value = answer(n, id, at)
        // Of stars and dots one gives where one gives any.
        if (round.budget !== null && !value) continue
        await seat.gives('cast', { roundId: round.id, target: id, value, reason: '' })
      }
    }
  }

  async reveals(voters: number): Promise<void> {
    await expect(this.anne.page.getByText(vote.nl.progress(voters, voters)).first()).toBeVisible()
    await this.anne.page.getByRole('button', { name: facilitate.nl.reveal, exact: true }).click()
    for (const seat of this.scripted)
      await seat.until(({ state }) => state.rounds.at(-1)?.state === 'revealed')
  }

  /** What pages did that nobody asked for. */
  unexpected(): string[] {
    return [this.anne, ...this.actors.values()].flatMap((actor) => actor.watch.unexpected())
  }

  async leaves(): Promise<void> {
    for (const seat of this.scripted) seat.leaves()
    for (const actor of [this.anne, ...this.actors.values()]) await actor.leaves()
  }
}

/** Each ended by Enter, until all are kept. */
export async function writesAlone(
  { page }: Actor,
  into: string | RegExp,
  texts: readonly string[],
): Promise<void> {
  const field = page
    .locator('[data-action="alone.write"]')
    .and(page.getByRole('textbox', { name: into }))
    .first()
  await field.click()
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('[data-jotting-saved]').first()).toBeVisible()
  await expect(page.locator('[data-jotting-saved]:not([data-jotting-saved=saved])')).toHaveCount(0)
}

/** The panel in which a result came forward, wherever it did. */
export async function shutsResult(actors: readonly Actor[]): Promise<void> {
  for (const { page } of actors) {
    const panel = page.locator('.side-panel')
    await expect(async () => {
      const shut = panel.getByRole('button', { name: board.nl.close, exact: true })
      if (await shut.isVisible()) await shut.click({ timeout: 2000 })
      await expect(panel).toHaveCount(0, { timeout: 2000 })
    }).toPass()
  }
}
