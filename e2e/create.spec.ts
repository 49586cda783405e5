/** Making a workshop on one page. */
import { create } from '../messages/create.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const words = create.nl
const REFUSED = /Failed to load resource.*(400|401|403)/

test('CR1 a title is enough, and Enter makes the workshop', async ({ scenario }) => {
  const anne = await scenario.anne()
  await anne.opens('/new')
  await anne.page.getByLabel(words.title, { exact: true }).fill('Lid worden met je kind')
  await anne.page.keyboard.press('Enter')
  await anne.page.waitForURL(/\/w\/[0-9a-f-]{36}$/)
})

test('CR3 CR6 what is wrong is told on top and at its field, and nothing typed is lost', async ({
  scenario,
}) => {
  const anne = await scenario.anne({ device: 'phone' })
  anne.watch.allow(REFUSED)
  const { page } = anne
  await anne.opens('/new')
  await page.getByLabel(words.person).fill('Samira, 38, moeder van Noor (7)')
  await page.getByLabel(words.callUrl).fill('geen link')
  await page.getByRole('button', { name: words.submit }).click()
  const summary = page.locator('[data-error-summary]')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(2)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page, 'new workshop with errors')
  await summary.getByRole('link', { name: words.errors.titleRequired }).click()
  await expect(page.getByLabel(words.title, { exact: true })).toBeFocused()
  await page.keyboard.type('Lid worden')
  await page.getByLabel(words.callUrl).fill('https://video.example/maasdal')
  await expect(summary).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(words.restored)).toBeVisible()
  await expect(page.getByLabel(words.person)).toHaveValue('Samira, 38, moeder van Noor (7)')
  await page.getByRole('button', { name: words.submit }).click()
  await page.waitForURL(/\/w\//)
  await anne.opens('/new')
  await expect(page.getByLabel(words.title, { exact: true })).toHaveValue('')
})

test('CR6 an error in the folded part unfolds it', async ({ scenario }) => {
  const anne = await scenario.anne()
  anne.watch.allow(REFUSED)
  const { page } = anne
  await anne.opens('/new')
  await page.getByLabel(words.title, { exact: true }).fill('Te lange naam')
  await page.locator('summary').click()
  await page.getByLabel(words.organisation).fill('x'.repeat(500))
  await page.locator('summary').click()
  await expect(page.getByLabel(words.organisation)).toBeHidden()
  await page.getByRole('button', { name: words.submit }).click()
  await expect(page.getByLabel(words.organisation)).toBeVisible()
  await expect(page.getByLabel(words.organisation)).toHaveAttribute('aria-invalid', 'true')
})

test('CR9 an example is a start, in the language of the screens until another is chosen', async ({
  scenario,
}) => {
  const anne = await scenario.anne({ language: 'en' })
  const { page } = anne
  const en = create.en
  await anne.opens('/example')
  await page.getByRole('link', { name: 'Holiday park: a weekend away', exact: true }).click()
  await page.getByRole('link', { name: en.exampleUse, exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Holiday park: a weekend away' })).toBeChecked()
  await page.getByLabel(en.title, { exact: true }).fill('A day out')
  // What was typed before the switch does not hold the language of the board.
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.getByRole('radio', { name: 'Vakantiepark: een weekend weg' })).toBeChecked()
  await expect(page.getByLabel(words.title, { exact: true })).toHaveValue('A day out')
  const posted = page.waitForRequest((request) => request.url().endsWith('/api/boards'))
  await page.getByRole('button', { name: words.submit }).click()
  expect((await posted).postDataJSON()).toMatchObject({ language: 'nl', template: 'holiday-park' })
  await page.waitForURL(/\/w\//)
})

test('CR10 the agenda of 90 minutes is chosen; a free workshop asks how long', async ({ scenario }) => {
  const anne = await scenario.anne()
  const { page } = anne
  await anne.opens('/new')
  await expect(page.getByRole('radio', { name: '90 minuten' })).toBeChecked()
  await expect(page.getByLabel(words.minutes, { exact: true })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Vrij' }).check()
  await page.getByLabel(words.minutes, { exact: true }).selectOption('60')
  await page.getByRole('radio', { name: 'Halve dag' }).check()
  await page.getByLabel(words.title, { exact: true }).fill('Een halve dag')
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/new.png`, fullPage: true })
  const posted = page.waitForRequest((request) => request.url().endsWith('/api/boards'))
  await page.getByRole('button', { name: words.submit }).click()
  expect((await posted).postDataJSON()).toMatchObject({ variant: 'half_day', minutes: 240 })
  await page.waitForURL(/\/w\//)
})

test('CR7 a guest is sent to sign in', async ({ scenario }) => {
  const guest = await scenario.guest('Gast')
  await guest.opens('/new')
  await expect(guest.page).toHaveURL(/\/sign-in\?next=%2Fnew|\/sign-in\?next=\/new/)
})

for (const [language, theme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`CR1 the form is accessible, folded and unfolded (${language}, ${theme})`, async ({ scenario }) => {
    const anne = await scenario.anne({ language, theme })
    await anne.opens('/new')
    await expectAccessible(anne.page, 'new workshop')
    await anne.page.locator('summary').click()
    await expect(anne.page.getByLabel(create[language].zone)).toBeVisible()
    await expectAccessible(anne.page, 'new workshop unfolded')
  })
}
