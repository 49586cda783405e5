/** Every screen of one language: an accessibility check in both themes, and no page wider than a phone. */
import type { Page } from '@playwright/test'
import type { Lang } from '../lib/journey/entities.ts'
import { board } from '../messages/board.ts'
import { people } from '../messages/people.ts'
import { facilitate } from '../messages/facilitate.ts'
import { review } from '../messages/review.ts'
import { vote } from '../messages/vote.ts'
import { Actor, expectNoSidewaysScroll } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, type Scenario } from './scenario.ts'

/** A browser logs every answer that is not a success: dead links are among the screens. */
const REFUSED = /Failed to load resource.*(400|403|404|429)/

const TOUCHPOINTS = ['Ontvangt de beschikking over de leerlingenvervoersvoorziening', 'Vult het formulier in']
const PHONE = { width: 360, height: 740 }

async function speaks(actor: Actor, lang: Lang): Promise<void> {
  const { origin } = new URL(actor.page.url())
  await actor.context.addCookies([{ name: 'lang', value: lang, url: origin }])
}

/** What a theme can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Everything in the light, and what a theme can change in the dark too. */
async function checks(page: Page, screen: string): Promise<void> {
  // drawn twice: colours pass from one theme into the other within a frame
  const wears = (theme: string) =>
    page.evaluate(async (wish) => {
      document.documentElement.dataset.theme = wish
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    }, theme)
  await wears('dark')
  await expectAccessible(page, `${screen} (dark)`, OF_COLOUR)
  await wears('light')
  await expectAccessible(page, `${screen} (light)`)
}

export async function pagesOutsideTheBoard(scenario: Scenario, lang: Lang): Promise<void> {
  const anne = await scenario.anne()
  const tom = await scenario.guest('Tom')
  for (const actor of [anne, tom]) {
    actor.watch.allow(REFUSED)
    await actor.opens('/example')
  }
  const { link } = await anne.invitation(await anne.makesWorkshop({ title: 'Klantcontactcentrumgesprek' }))
  const pages: [Actor, string, (page: Page) => Promise<void>][] = [
    ...[
      '/',
      '/sign-in',
      '/sign-in/once#never',
      '/sign-in/confirm#never',
      '/join',
      '/join#never-was-a-link',
      '/s#never',
      '/example',
      '/example/library-1-0',
      '/no-such-page',
    ].map((path): [Actor, string, (page: Page) => Promise<void>] => [tom, path, async () => undefined]),
    [tom, new URL(link).pathname + new URL(link).hash, async () => undefined],
    [anne, '/', async () => undefined],
    [anne, '/team', async () => undefined],
    [anne, '/new', (page) => page.locator('main button[type=submit]').click()],
  ]
  for (const actor of [anne, tom]) await speaks(actor, lang)
  for (const [actor, path, act] of pages) {
    const { page } = actor
    // Only the part behind the # may differ from the page before: that alone would load nothing.
    await page.goto('about:blank')
    await actor.opens(path)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await act(page)
    await checks(page, `${path} in ${lang}`)
    const size = page.viewportSize() ?? PHONE
    await page.setViewportSize(PHONE)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize(size)
  }
}

export async function screensOfAWorkshop(scenario: Scenario, lang: Lang): Promise<void> {
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({
    title: 'Vervoersvoorziening aanvragen',
    template: 'empty',
    person: 'Samira, 38, moeder van Noor (7)',
    promises: ['Binnen vijf minuten erbij'],
  })
  const { link, code } = await anne.invitation(id)
  const tom = await scenario.guest('Tom')
  const phone = await scenario.guest('Fatima', { device: 'phone' })
  const bea = await scenario.guest('Bea')
  for (const actor of [tom, phone, bea]) await actor.joinsByLink(link)
  const joost = await scenario.guest('Joost')
  await joost.knocksByCode(code)
  await anne.opensBoard(id)

  /* What is done between the screens is done in Dutch. */
  const inThatLanguage = async (actors: readonly Actor[], screens: () => Promise<void>) => {
    const read = async (language: Lang) => {
      for (const actor of actors) {
        await speaks(actor, language)
        await actor.page.reload()
        await expect(actor.page.locator('[data-board], [data-door]').first()).toBeVisible()
      }
    }
    await read(lang)
    await screens()
    await read('nl')
  }
  const narrow = async (page: Page, screen: string) => {
    await expectNoSidewaysScroll(page)
    await checks(page, screen)
  }

  // Before the start.
  await inThatLanguage([anne, tom, phone], async () => {
    await checks(anne.page, `lobby of who leads, ${lang}`)
    await checks(tom.page, `lobby, ${lang}`)
    await narrow(phone.page, `lobby on a phone, ${lang}`)
  })
  await expect(joost.page.getByRole('heading', { name: people.nl.waitAtDoor })).toBeVisible()
  await checks(joost.page, 'at the door')

  // The map being made.
  await anne.startsWorkshop()
  const seat = new Seat(anne)
  await checks(anne.page, 'empty map')
  await anne.page.locator('[data-action="chapter.add"]').click()
  await anne.page.keyboard.type('Lid worden')
  await anne.page.keyboard.press('Enter')
  await anne.page.keyboard.press('Escape')
  await anne.page.locator('[data-action="touchpoint.add"]').first().click()
  for (const title of TOUCHPOINTS) {
    await anne.page.keyboard.type(title)
    await anne.page.keyboard.press('Enter')
    await expect(seat.touchpoint(title)).toBeVisible()
  }
  await anne.page.keyboard.press('Escape')
  await anne.page.locator('[data-lane=pain] [data-action="note.add"]').first().click()
  await anne.page.keyboard.type('Lange rij')
  await anne.page.keyboard.press('Control+Enter')
  await seat.allSaved()
  await inThatLanguage([anne, phone], async () => {
    const t = board[lang]
    const f = facilitate[lang]
    const { page } = anne
    const panel = page.locator('.side-panel')
    const dialog = page.getByRole('dialog')
    const shuts = async () => {
      await page.keyboard.press('Escape')
      await expect(panel).toHaveCount(0)
      await expect(dialog).toHaveCount(0)
    }
    const fromMenu = async (action: string) => {
      await page.getByRole('banner').getByRole('button', { name: t.more, exact: true }).click()
      await page.locator(`[data-action="${action}"]:visible`).first().click()
    }
    await checks(page, `map, ${lang}`)
    const wide = page.viewportSize()
    await page.setViewportSize({ width: 680, height: 800 })
    await checks(page, `map beside a video call, ${lang}`)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize(wide ?? { width: 1280, height: 800 })
    await page.locator('[data-stop^="touchpoints:"]').first().click()
    await expect(panel.getByLabel(t.title, { exact: true })).toBeVisible()
    await checks(page, `touchpoint panel, ${lang}`)
    await page.locator('[data-action="touchpoint.moveTo"]:visible').click()
    await expect(dialog.getByLabel(t.position)).toBeVisible()
    await checks(page, `move dialog, ${lang}`)
    await dialog.getByRole('button', { name: t.cancel }).click()
    await page.locator('.side-panel h2').focus()
    await shuts()
    for (const action of ['parking.open', 'bin.open', 'help', 'palette']) {
      await fromMenu(action)
      await expect(panel.or(dialog)).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await checks(page, `${action}, ${lang}`)
      await shuts()
    }
    await page.getByRole('toolbar').getByRole('button', { name: f.people }).click()
    await expect(panel.getByRole('button', { name: people[lang].admit })).toBeVisible()
    await checks(page, `people, ${lang}`)
    await shuts()
    for (const name of [f.invite, f.openVoteChoose, f.closeBoard]) {
      await page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()
      await expect(dialog.getByRole('button').first()).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await checks(page, `${name}, ${lang}`)
      await shuts()
    }
    await page.getByRole('button', { name: t.list, exact: true }).click()
    await expect(page.locator('[data-list]').first()).toBeVisible()
    await checks(page, `list, ${lang}`)

    for (const tab of [t.now, t.map, t.people]) {
      await phone.page.getByRole('navigation', { name: t.viewOf }).getByRole('button', { name: tab }).click()
      await narrow(phone.page, `${tab} on a phone, ${lang}`)
    }
    await phone.page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(phone.page)
    await phone.page.setViewportSize(PHONE)
  })

  // The vote, also for who only leads.
  await seat.opensVoteOnChapter('Lid worden')
  await inThatLanguage([anne, tom, phone], async () => {
    await expect(tom.page.getByRole('radio').first()).toBeVisible()
    await expect(phone.page.getByRole('radio').first()).toBeVisible()
    await checks(anne.page, `leading a vote, ${lang}`)
    await checks(tom.page, `vote, ${lang}`)
    await narrow(phone.page, `vote on a phone, ${lang}`)
  })

  // The result, closing, and looking back.
  const titles = await tom.page.locator('ol h3').allInnerTexts()
  for (const actor of [tom, phone, bea]) {
    await new Seat(actor).votes(
      new Map(titles.map((title, n) => [title, actor === bea ? 2 : n === 0 ? -2 : -1])),
      actor === tom ? () => 'Er stond een rij' : undefined,
    )
  }
  await seat.reveals()
  await inThatLanguage([anne, phone], async () => {
    const { page } = anne
    await checks(page, `map with a curve, ${lang}`)
    await page.getByRole('toolbar').getByRole('button', { name: facilitate[lang].revealed }).click()
    await expect(page.locator('.side-panel').getByText(vote[lang].talkFirst)).toBeVisible()
    await checks(page, `result, ${lang}`)
    await phone.page.getByRole('button', { name: board[lang].showResults, exact: true }).click()
    await expect(phone.page.locator('.side-panel').getByText(vote[lang].talkFirst)).toBeVisible()
    await narrow(phone.page, `result on a phone, ${lang}`)
  })
  await seat.closesBoard('1.0')
  await anne.page.waitForURL(/\/review$/)
  await speaks(anne, lang)
  await anne.page.reload()
  await anne.page.getByRole('button', { name: review[lang].shareMake, exact: true }).click()
  await expect(anne.page.getByLabel(review[lang].shareLink)).toBeVisible()
  await checks(anne.page, `review, ${lang}`)
  const share = await anne.page.getByLabel(review[lang].shareLink).inputValue()
  await joost.page.goto(share)
  await expect(joost.page.locator('[data-stop^="touchpoints:"]').first()).toBeVisible()
  await checks(joost.page, 'shared board')
  await joost.page.setViewportSize(PHONE)
  await expectNoSidewaysScroll(joost.page)
}
