/** What people do at a live board, in the words of a story. On a phone the list takes the map's place. */
import { expect, type Locator, type Page } from '@playwright/test'
import { emotionScale } from '../lib/journey/values/emotion.ts'
import type { Emotion } from '../lib/journey/entities.ts'
import { board } from '../messages/board.ts'
import { facilitate } from '../messages/facilitate.ts'
import { loop } from '../messages/loop-both.ts'
import { vote } from '../messages/vote.ts'
import type { Actor } from './actors.ts'

const words = board.nl

export class Seat {
  readonly actor: Actor
  readonly page: Page
  readonly phone: boolean

  constructor(actor: Actor) {
    this.actor = actor
    this.page = actor.page
    this.phone = (actor.page.viewportSize()?.width ?? 1280) < 640
  }

  /** By the agenda, to any part of it. */
  async goesTo(part: string): Promise<void> {
    await this.page.locator('[data-action="course.agenda"]').click()
    const row = this.page.locator(`.side-panel [data-part="${part}"]`)
    await row.locator('[data-action="course.part"]').click()
    await expect(row.locator('[data-action="course.part"]')).toHaveCount(0)
    await this.page.keyboard.press('Escape')
  }

  async allSaved(): Promise<void> {
    await expect(this.page.locator('[data-saved=saved]').first()).toBeVisible()
  }

  /** Types at the end of the goal, letter by letter. */
  async addsToGoal(text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: words.goal, exact: true })
    if (!(await field.isVisible())) await this.page.locator('[data-scope="scope:goal"]').click()
    await field.press('Control+End')
    await field.pressSequentially(text, { delay: 15 })
  }

  /** The goal as it stands on this screen, being written or not. */
  async goal(): Promise<string> {
    const field = this.page.getByRole('textbox', { name: words.goal, exact: true })
    const written =
      (await field.count()) > 0
        ? field.inputValue()
        : this.page.locator('[data-scope="scope:goal"] [lang]').innerText()
    return (await written).trim()
  }

  async addsChapter(title: string): Promise<void> {
    await this.page.locator('[data-action="chapter.add"]:visible').click()
    await this.page.getByRole('textbox', { name: words.addChapter }).fill(title)
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.press('Escape')
    await this.seesTouchpointOrChapter(title)
  }

  /** Enter adds one and stays for the next. What was added comes into sight, or at least the field does. */
  async addsTouchpoints(chapter: string, titles: readonly string[]): Promise<void> {
    const add = words.addTouchpointIn(chapter)
    // An empty chapter asks its first touchpoint in the column itself.
    const button = this.page.getByRole('button', { name: add }).first()
    await button.click()
    const field = this.page.locator('textarea:focus')
    await expect(field).toBeVisible()
    for (const title of titles) {
      await this.page.keyboard.type(title)
      await this.page.keyboard.press('Enter')
      await this.seesTouchpointOrChapter(title)
      await expect(field).toBeInViewport({ ratio: 0.9 })
      if (!this.phone) await expect(this.touchpoint(title)).toBeInViewport({ ratio: 0.9 })
    }
    await this.page.keyboard.press('Escape')
  }

  async seesTouchpointOrChapter(title: string): Promise<void> {
    await expect(this.page.getByRole('button', { name: title, exact: false }).first()).toBeVisible()
  }

  /** Titles of a chapter's touchpoints in their order, as the map shows them. */
  async order(among: readonly string[]): Promise<string[]> {
    const all = await this.page.locator('[data-stop^="touchpoints:"]').allInnerTexts()
    return all
      .map((text) => among.find((title) => text.includes(title)) ?? '')
      .filter((title) => title !== '')
  }

  touchpoint(title: string): Locator {
    return this.page.locator('[data-stop^="touchpoints:"]').filter({ hasText: title }).first()
  }

  /** One place to the left, by keyboard. */
  async movesLeft(title: string): Promise<void> {
    await this.touchpoint(title).focus()
    await this.page.keyboard.press('Alt+ArrowLeft')
  }

  /** With the mouse, by its title, to just before another one. */
  async drags(title: string, before: string): Promise<void> {
    await this.touchpoint(before).scrollIntoViewIfNeeded()
    const from = await this.touchpoint(title).boundingBox()
    const to = await this.touchpoint(before).boundingBox()
    if (!from || !to) throw new Error(`${title} or ${before} is not on screen`)
    const { mouse } = this.page
    await mouse.move(from.x + from.width / 2, from.y + 12)
    await mouse.down()
    await mouse.move(from.x + from.width / 2 - 20, from.y + 14, { steps: 4 })
    await mouse.move(to.x + 8, to.y + 12, { steps: 12 })
    await mouse.up()
  }

  /** By the Move dialog: to the front of its chapter. */
  async movesToFront(title: string, chapter: string): Promise<void> {
    await this.touchpoint(title).click()
    await this.page.getByRole('button', { name: words.moveTo }).click()
    const dialog = this.page.getByRole('dialog', { name: words.moveTitle(title) })
    const where = dialog.getByLabel(words.chapter)
    const label = await where.locator('option', { hasText: chapter }).first().innerText()
    await where.selectOption({ label })
    await dialog.getByLabel(words.position).selectOption({ label: words.first })
    await dialog.getByRole('button', { name: words.moveButton, exact: true }).click()
    await expect(dialog).toBeHidden()
    const close = this.page.getByRole('button', { name: words.close, exact: true })
    if (await close.isVisible()) await close.click()
  }

  // --- voting ------------------------------------------------------------------------------------

  async opensVoteOnChapter(chapter: string): Promise<void> {
    await this.page.getByRole('button', { name: facilitate.nl.openVoteChoose }).click()
    const dialog = this.page.getByRole('dialog', { name: vote.nl.open })
    await dialog.getByRole('radio', { name: vote.nl.openChapter }).check()
    const which = dialog.getByRole('combobox', { name: vote.nl.chapter })
    await which.selectOption({ label: await which.locator('option', { hasText: chapter }).innerText() })
    await dialog.getByRole('button', { name: vote.nl.start }).click()
    await expect(dialog).toBeHidden()
  }

  /** Votes on every touchpoint of the open round; null is "don't know". */
  async votes(
    values: ReadonlyMap<string, Emotion | null>,
    reasonFor?: (title: string) => string,
  ): Promise<void> {
    for (const [title, value] of values) {
      const face = value === null ? vote.nl.dontKnow : wordOf(value)
      const part = this.phone
        ? this.page.getByRole('region', { name: vote.nl.title })
        : this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title }) })
      if (this.phone) await expect(part.getByRole('heading', { name: title })).toBeVisible()
      await part.getByRole('radio', { name: face, exact: true }).check()
      const reason = reasonFor?.(title)
      if (reason) {
        await part.getByRole('textbox').fill(reason)
        await part.getByRole('textbox').blur()
      }
      await expect(part.getByText(vote.nl.saved, { exact: true }).first()).toBeVisible()
      if (this.phone)
        await part.getByRole('button', { name: new RegExp(`${vote.nl.next}|${vote.nl.last}`) }).click()
    }
    if (!this.phone) await this.page.getByRole('button', { name: vote.nl.last, exact: true }).click()
  }

  async reveals(): Promise<void> {
    await this.page.getByRole('button', { name: facilitate.nl.reveal, exact: true }).click()
  }

  /** Medians as they stand in the curve, by touchpoint title; a hole is missing. */
  async medians(titles: readonly string[]): Promise<Map<string, number>> {
    const ids = new Map<string, string>()
    for (const title of titles) {
      const stop = await this.touchpoint(title).getAttribute('data-stop')
      if (stop) ids.set(stop.replace('touchpoints:', ''), title)
    }
    const found = new Map<string, number>()
    for (const point of await this.page.locator('svg [data-median]').all()) {
      const title = ids.get((await point.getAttribute('data-touchpoint')) ?? '')
      if (title) found.set(title, Number(await point.getAttribute('data-median')))
    }
    return found
  }

  /** `takenOn`: an action has a name and a day already; else that is asked once more. */
  async closesBoard(version: string, takenOn = false): Promise<void> {
    await this.page.getByRole('button', { name: facilitate.nl.closeBoard }).click()
    const dialog = this.page.getByRole('dialog', { name: facilitate.nl.closeTitle })
    await dialog.getByLabel(facilitate.nl.versionName).fill(version)
    await dialog.getByRole('button', { name: facilitate.nl.closeNow }).click()
    if (takenOn) return
    await expect(dialog.getByText(loop.nl.ownerMissing)).toBeVisible()
    await dialog.getByRole('button', { name: loop.nl.closeAnyway }).click()
  }
}

export function wordOf(value: Emotion): string {
  const found = emotionScale.find((each) => each.value === value)
  if (!found) throw new Error(`no word for ${value}`)
  return found.label.nl.charAt(0).toUpperCase() + found.label.nl.slice(1)
}
