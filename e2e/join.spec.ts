/** The join page as a guest meets it, on a phone of 360 px. */
import { create } from '../messages/create.ts'
import { join } from '../messages/join.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const words = join.nl
/** A browser logs every answer that is not a success. */
const REFUSED = /Failed to load resource.*(400|403|429)/

test('IN1 IN4 one field by link; the same browser later is one tap', async ({ scenario }) => {
  const anne = await scenario.anne()
  const board = await anne.makesWorkshop({ title: 'Lid worden met je kind' })
  const { link } = await anne.invitation(board)

  const tom = await scenario.guest('Tom', { device: 'phone' })
  await tom.opens(link)
  await expect(tom.page.getByRole('heading', { name: 'Lid worden met je kind' })).toBeVisible()
  await expect(tom.page.getByLabel(words.nameLabel)).toBeFocused()
  // What the link carries is in no screen share, bookmark or history.
  await expect(tom.page).toHaveURL(/\/join$/)
  await expect(tom.page.getByText(words.checkGood)).toBeVisible()
  await expect(tom.page.getByText(words.kept)).toBeVisible()
  await expectNoSidewaysScroll(tom.page)
  await expectAccessible(tom.page, 'join')
  await tom.page.reload()
  await tom.page.getByLabel(words.nameLabel).fill('Tom')
  await tom.page.keyboard.press('Enter')
  await tom.page.waitForURL(new RegExp(`/w/${board}$`))

  await tom.opens(link)
  await expect(tom.page.getByLabel(words.nameLabel)).toHaveValue('Tom')
  await expect(tom.page.getByRole('button', { name: words.enterAgain })).toBeFocused()
  await tom.page.keyboard.press('Enter')
  await tom.page.waitForURL(new RegExp(`/w/${board}$`))
})

test('IN13 a name of 10,000 characters is told at its field, and nothing is lost', async ({ scenario }) => {
  const anne = await scenario.anne()
  const { link } = await anne.invitation(await anne.makesWorkshop({ title: 'Namen' }))
  const tom = await scenario.guest('Tom', { device: 'phone' })
  tom.watch.allow(REFUSED)
  await tom.opens(link)
  const field = tom.page.getByLabel(words.nameLabel)
  await field.fill('x'.repeat(10_000))
  await tom.page.getByRole('button', { name: words.enter, exact: true }).click()
  await expect(tom.page.getByText(words.nameErrors.tooLong)).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  expect(await field.inputValue()).toHaveLength(10_000)
  await field.fill('\u202e \u200b')
  await tom.page.keyboard.press('Enter')
  await expect(tom.page.getByText(words.nameErrors.empty)).toBeVisible()
  await expectNoSidewaysScroll(tom.page)
  await expectAccessible(tom.page, 'join with an error')
})

for (const [language, theme] of [
  ['nl', 'dark'],
  ['en', 'light'],
] as const) {
  test(`IN11 a dead link is one calm page with a code field (${language}, ${theme})`, async ({
    scenario,
  }) => {
    const anne = await scenario.anne()
    const board = await anne.makesWorkshop({ title: 'Oude links' })
    const old = await anne.invitation(board)
    await anne.posts(`/api/boards/${board}/invites`, { do: 'renew', role: 'participant' })
    const { code } = await anne.invitation(board)

    const tom = await scenario.guest('Tom', { device: 'phone', language, theme })
    tom.watch.allow(REFUSED)
    const t = join[language]
    for (const link of [old.link, '/join#never-was-a-link']) {
      await tom.opens(link)
      await expect(tom.page.getByRole('heading', { name: t.dead })).toBeVisible()
      await expect(tom.page.getByText(t.deadText)).toBeVisible()
      await tom.page.goto('about:blank')
    }
    await tom.opens(old.link)
    await expectAccessible(tom.page, 'dead link')
    const field = tom.page.getByLabel(t.code, { exact: true })
    await field.fill(old.code)
    await tom.page.keyboard.press('Enter')
    await expect(tom.page.getByText(t.codeWrong)).toBeVisible()
    await field.fill(code.toLowerCase())
    await tom.page.keyboard.press('Enter')
    await expect(tom.page.getByRole('button', { name: t.knock })).toBeVisible()
  })
}

test('IN24 a network without live connections is named, with what to do', async ({ scenario }) => {
  const anne = await scenario.anne()
  const { link } = await anne.invitation(await anne.makesWorkshop({ title: 'Geblokkeerd' }))
  const tom = await scenario.guest('Tom', { device: 'phone' })
  // A middle box that accepts and then passes nothing on: the nastiest kind, only the clock finds it.
  await tom.page.routeWebSocket(/\/sync\/check$/, () => undefined)
  // and nothing of the detour either
  await tom.page.route(/\/line\/check$/, () => undefined)
  await tom.opens(link)
  await expect(tom.page.locator('[data-connection=checking]')).toBeVisible()
  await expect(tom.page.getByText(words.checkBad)).toBeVisible({ timeout: 10_000 })
  await expect(tom.page.getByRole('listitem').filter({ hasText: 'WebSockets' })).toBeVisible()
  await expectNoSidewaysScroll(tom.page)
  await expectAccessible(tom.page, 'blocked network')
  // It warns; it does not stand in the way.
  await expect(tom.page.getByRole('button', { name: words.enter, exact: true })).toBeEnabled()
  await tom.page.unrouteAll()
  await tom.page.getByRole('button', { name: words.checkAgain }).click()
  await expect(tom.page.getByText(words.checkDetour)).toBeVisible()
  const eva = await scenario.guest('Eva')
  await eva.opens(link)
  await expect(eva.page.getByText(words.checkGood)).toBeVisible()
})

test('IN15 a personal link makes the phone the same person, once', async ({ scenario }) => {
  const anne = await scenario.anne()
  const board = await anne.makesWorkshop({ title: 'Twee apparaten' })
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink((await anne.invitation(board)).link)
  const made = await tom.posts('/api/return/make', { boardId: board })
  const { url } = made as { url: string }

  const phone = await scenario.guest('Tom', { device: 'phone' })
  phone.watch.allow(REFUSED)
  await phone.opens(url)
  await expect(phone.page.getByText(words.backAs('Tom', 'Twee apparaten'))).toBeVisible()
  await expectAccessible(phone.page, 'return link')
  await phone.page.getByRole('button', { name: words.backEnter }).click()
  await phone.page.waitForURL(new RegExp(`/w/${board}$`))

  const thief = await scenario.guest('Iemand', { device: 'phone' })
  thief.watch.allow(REFUSED)
  await thief.opens(url)
  await expect(thief.page.getByRole('heading', { name: words.backDead })).toBeVisible()
})

test('CR8 the examples open complete and read-only, and say that they are made up', async ({ scenario }) => {
  const reader = await scenario.guest('Lezer')
  await reader.opens('/example')
  await expectAccessible(reader.page, 'examples')
  await reader.page.getByRole('link', { name: /^Bibliotheek/ }).click()
  await expect(reader.page.getByText(create.nl.exampleNote)).toBeVisible()
  await expect(reader.page.getByRole('link', { name: create.nl.exampleUse })).toHaveAttribute(
    'href',
    '/new?template=library-1-0',
  )
  await expect(reader.page.locator('[data-board]')).toBeVisible()
  await expect(reader.page.locator('[contenteditable=true], main textarea')).toHaveCount(0)
})
