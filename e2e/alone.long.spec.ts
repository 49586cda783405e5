/**
 * Writing alone: chapters and touchpoints that nobody else sees until they are shared, the piles that come of
 * the chapters, and what the others and who leads know meanwhile.
 */
import type { Page } from '@playwright/test'
import { alone } from '../messages/alone.ts'
import { board } from '../messages/board.ts'
import { people } from '../messages/people.ts'
import { prepare } from '../messages/prepare.ts'
import { signs } from '../messages/signs.ts'
import { scopeQuestions } from '../lib/journey/values/scope.ts'
import { MESSAGE, SCHEMA_VERSION } from '../lib/sync/wire.ts'
import type { Actor } from './actors.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = alone.nl

/** Types these one after the other, each ended by Enter. */
async function writes({ page }: Actor, into: string | RegExp, texts: readonly string[]): Promise<void> {
  const line = page.locator('[data-action="alone.write"]').and(page.getByRole('textbox', { name: into }))
  await line.first().click()
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await expect(line.first()).toBeFocused()
  await expect(page.locator('[data-jotting-saved]').first()).toBeVisible()
  await expect(page.locator('[data-jotting-saved]:not([data-jotting-saved=saved])')).toHaveCount(0)
}

const chooses = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()
const switchesAlone = async (page: Page) => {
  await page.getByRole('banner').getByRole('button', { name: board.nl.more, exact: true }).click()
  await page.locator('[data-action="alone.switch"]:visible').click()
}
const looks = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

test('WA9 a group writes chapters and touchpoints alone, shares them, and makes chapters of piles', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne({ tapped: true })
  const id = await anne.makesWorkshop({ title: 'Lid worden met je kind', template: 'library-1-0' })
  const { link } = await anne.invitation(id)
  const tom = await scenario.guest('Tom')
  const bea = await scenario.guest('Bea', { tapped: true })
  const fatima = await scenario.guest('Fatima', { device: 'phone', theme: 'dark' })
  for (const guest of [tom, bea, fatima]) await guest.joinsByLink(link)
  await anne.opensBoard(id)
  await anne.startsWorkshop()
  await switchesAlone(anne.page)

  // chapters, each for themselves
  for (const guest of [tom, bea, fatima]) {
    await expect(guest.page.locator('[data-stage=alone]')).toBeVisible()
    await chooses(guest.page, t.kind.chapter)
  }
  await writes(tom, t.add.chapter, ['Aanmelden', 'Boeken lenen'])
  await writes(bea, t.add.chapter, ['De aanmelding', 'Verhuizen'])
  await writes(fatima, t.add.chapter, ['Zich aanmelden als lid'])
  await expect(tom.page.getByText(t.hidden(3))).toBeVisible()
  await expect(anne.page.locator('[data-alone-desk]')).toContainText(t.pieces.chapter(2))
  for (const other of [anne, bea]) expect(await other.tap.find('Boeken lenen'), other.name).toEqual([])
  await looks(tom.page, 'chapters-tom')
  await looks(fatima.page, 'chapters-fatima')
  await looks(anne.page, 'chapters-anne')
  for (const { page, name } of [anne, tom, fatima]) await expectAccessible(page, `writing alone, ${name}`)
  await expectNoSidewaysScroll(fatima.page)

  // one press, and everybody has them
  await anne.page.locator('[data-action="alone.share"]').click()
  for (const { page } of [anne, tom, bea, fatima]) await expect(page.locator('[data-pile]')).toHaveCount(3)
  const largest = bea.page.locator('[data-pile]').first()
  for (const name of ['Tom', 'Bea', 'Fatima']) await expect(largest).toContainText(name)
  expect(await bea.tap.find('Boeken lenen')).not.toEqual([])
  await looks(anne.page, 'piles-anne')
  await looks(fatima.page, 'piles-fatima')
  for (const { page, name } of [anne, fatima]) await expectAccessible(page, `piles, ${name}`)
  await expectNoSidewaysScroll(fatima.page)
  const piles = anne.page.locator('[data-pile]')
  await piles.first().locator('[data-action="pile.keep"]:visible').click()
  await expect(piles.first()).toContainText(t.isChapter)
  await expect(largest).toContainText(t.isChapter)
  await piles.nth(2).getByRole('button', { name: t.rearrange }).click()
  await anne.page.locator('[data-action="pile.merge"]:visible').last().click()
  await expect(bea.page.locator('[data-pile]')).toHaveCount(2)
  await anne.page.locator('[data-action="pile.away"]').click()
  await expect(bea.page.locator('[data-pile]')).toHaveCount(0)
  await expect(bea.page.locator('table')).toContainText('Aanmelden')

  // touchpoints in silence, on the new chapter
  await switchesAlone(anne.page)
  const line = (chapter: string) => t.addIn(t.add.touchpoint, chapter)
  await writes(tom, line('Aanmelden'), ['Vult het formulier in', 'Belt de balie'])
  await tom.page.getByLabel(t.channel, { exact: true }).last().selectOption({ label: 'Telefoon' })
  await writes(fatima, line('Aanmelden'), ['Vraagt het tante Corrie'])
  await expect(tom.page.locator('[data-stage=alone]').getByText(t.hidden(1))).toBeVisible()
  expect(await bea.tap.find('tante Corrie')).toEqual([])
  await looks(tom.page, 'touchpoints-tom')
  await looks(fatima.page, 'touchpoints-fatima')
  await looks(anne.page, 'touchpoints-anne')
  for (const { page, name } of [anne, tom, fatima]) await expectAccessible(page, `writing alone, ${name}`)
  await expectNoSidewaysScroll(fatima.page)
  // looking at the map meanwhile, and back
  await tom.page.getByRole('button', { name: t.toBoard }).click()
  await expect(tom.page.locator('table')).not.toContainText('Belt de balie')
  await looks(tom.page, 'map-tom')
  await tom.page.getByRole('button', { name: t.back }).click()
  // Bea is in the middle of a word when it is shared: her words and the keys that follow stay hers
  const half = bea.page.getByRole('textbox', { name: line('Aanmelden') })
  await half.click()
  await bea.page.keyboard.type('Leest een fol')
  await anne.page.locator('[data-action="alone.share"]').click()
  await expect(bea.page.locator('table')).toContainText('Vraagt het tante Corrie')
  await bea.page.keyboard.type('der')
  await expect(bea.page.locator('[data-own-drafts] textarea')).toHaveValue('Leest een folder')
  await expect(bea.page.locator('table')).not.toContainText('Leest een fol')
  await expect(fatima.page.getByText('Belt de balie').first()).toBeVisible()
  for (const { page } of [anne, tom]) await expect(page.locator('table')).toContainText('Belt de balie')
})

const p = prepare.nl
const why = scopeQuestions[0].label.nl

/** A command by a line of its own, as the page's would go: for what has a screen elsewhere. */
async function commands({ page }: Actor, boardId: string, name: string, input: unknown): Promise<void> {
  await page.evaluate(
    async ({ boardId, schema, kind, json }) => {
      const client = Math.floor(Math.random() * 2 ** 31)
      const socket = new WebSocket(`/sync/${boardId}?epoch=1&schema=${schema}&client=${client}`)
      socket.binaryType = 'arraybuffer'
      await new Promise((done) => socket.addEventListener('open', done, { once: true }))
      const text = new TextEncoder().encode(json)
      const length = text.length < 128 ? [text.length] : [(text.length % 128) + 128, text.length >> 7]
      socket.send(new Uint8Array([kind, ...length, ...text]))
      // until the answer is there
      await new Promise<void>((done) =>
        socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) =>
          new Uint8Array(data)[0] === kind + 1 ? done() : undefined,
        ),
      )
      socket.close()
    },
    { boardId, schema: SCHEMA_VERSION, kind: MESSAGE.command, json: JSON.stringify({ id: 1, name, input }) },
  )
}

test('PP2 PP3 PP4 PP74 people answer beforehand; who leads reads, reminds and opens; the step starts from it', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({
    title: 'Lid worden met je kind',
    template: 'library-1-0',
    variant: '90',
  })
  const { link } = await anne.invitation(id)
  const tom = await scenario.guest('Tom', { tapped: true })
  const fatima = await scenario.guest('Fatima', { device: 'phone', theme: 'dark' })
  await anne.opensBoard(id)
  for (const guest of [tom, fatima]) {
    await guest.joinsByLink(link)
    await expect(guest.page.locator('[data-prepare]')).toBeVisible()
  }
  const answers = async ({ page }: Actor, question: string, text: string) => {
    const field = page.getByLabel(question)
    await field.fill(text)
    await field.blur()
    await expect(page.locator('[data-answer=saving]')).toHaveCount(0)
  }
  await answers(tom, why, 'Minder gezinnen die na een jaar stoppen')
  await answers(fatima, why, 'Sneller een pas zonder formulieren')
  await answers(fatima, p.story, 'Een vader stond met zijn dochter voor een dichte deur.')
  // saved: a reload has it
  await fatima.page.reload()
  await expect(fatima.page.getByLabel(p.story)).toHaveValue(/dichte deur/)
  await expectNoSidewaysScroll(fatima.page)
  await looks(tom.page, 'prepare-tom')
  await looks(fatima.page, 'prepare-fatima')

  await anne.page.locator('summary', { hasText: p.title }).click()
  const desk = anne.page.locator('[data-prepare-desk]')
  await expect(desk).toContainText(p.of(2, 6))
  const first = desk.locator('[data-asked=why]')
  await expect(first).toContainText(p.differ)
  await expect(first).toContainText('Sneller een pas')
  await expect(desk.locator('[data-asked=who]')).toContainText(p.none)
  await expect(desk.locator('[data-action="prepare.remind"]').first()).toBeVisible()
  await looks(anne.page, 'prepare-anne')
  for (const { page, name } of [anne, fatima, tom]) await expectAccessible(page, `preparation, ${name}`)
  expect(await tom.tap.find('Sneller een pas')).toEqual([])
  expect(await tom.tap.find('dichte deur')).toEqual([])
  await first.locator('[data-action="prepare.open"]').click()
  await expect(first).toContainText(p.isOpen)

  // whoever is typing at the start goes on, and goes along when they are done (PP74)
  const story = fatima.page.getByLabel(p.story)
  await story.press('Control+End')
  await fatima.page.keyboard.type(' En')
  await anne.page.getByRole('button', { name: people.nl.start, exact: true }).click()
  const waiting = fatima.page.locator('[data-waiting]')
  await expect(waiting).toContainText(signs.nl.begun)
  await fatima.page.keyboard.type(' nu?')
  await expect(story).toHaveValue(/dichte deur\. En nu\?$/)
  await waiting.getByRole('button').click()
  await expect(story).toHaveCount(0)
  await commands(anne, id, 'goTo', { part: 'scope', from: null, sure: false })
  for (const { page } of [tom, fatima]) {
    await expect(page.locator('[data-stage=answers] [data-asked=why]')).toContainText('Sneller een pas')
    await expect(page.locator('[data-asked=story]')).toHaveCount(0)
  }
  expect(await tom.tap.find('Sneller een pas')).not.toEqual([])
  expect(await tom.tap.find('dichte deur')).toEqual([])
  await expect(anne.page.locator('[data-asked=story]')).toContainText('dichte deur. En nu?')
  await expectNoSidewaysScroll(fatima.page)
  await tom.page.getByRole('button', { name: p.takeOf('Sneller een pas zonder formulieren') }).click()
  await expect(anne.page.locator('[data-shared-text=why] textarea')).toHaveValue(/Sneller een pas/)
  await looks(anne.page, 'answers-anne')
  await looks(tom.page, 'answers-tom')
  await looks(fatima.page, 'answers-fatima')
  for (const { page, name } of [anne, fatima, tom]) await expectAccessible(page, `answers, ${name}`)
})
