/** Where one is on the board: what is told more of in the panel, and focus that finds its way. */
import { board } from '../messages/board.ts'
import { Seat } from './at-the-board.ts'
import { expect, test } from './scenario.ts'

const t = board.nl

test('BO14 a note is added and told more of in the panel', async ({ scenario }) => {
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Kaartjes' })
  await anne.opensBoard(id)
  await anne.startsWorkshop()
  const { page } = anne
  const panel = page.locator('.side-panel')
  await page.locator('[data-stop^="touchpoints:"]').first().click()
  for (const [lane, text] of [
    ['pain', 'Lange rij'],
    ['evidence', 'Ik stond tien minuten te wachten'],
  ] as const) {
    await panel.getByRole('button', { name: t.addNote[lane] }).click()
    await expect(panel.getByRole('textbox', { name: t.addNote[lane] })).toBeFocused()
    await page.keyboard.type(text)
    await page.keyboard.press('Control+Enter')
    await expect(panel.getByRole('button', { name: text })).toBeVisible()
  }
  await panel.getByLabel(t.severity).selectOption({ label: t.severityOf[3] })
  await panel.getByLabel(t.source, { exact: true }).fill('interview 2')
  const quote = page.locator('table').getByRole('button', { name: 'Ik stond tien minuten' })
  await expect(quote).toContainText('interview 2')
  await expect(page.locator('[data-saved=saved]').first()).toBeVisible()
  await page.reload()
  await page.locator('[data-stop^="touchpoints:"]').first().click()
  await expect(panel.getByLabel(t.severity).locator('option:checked')).toHaveText(t.severityOf[3])
  await expect(panel.getByLabel(t.source, { exact: true })).toHaveValue('interview 2')
})

test('BO21 focus that comes back leaves alone who went on meanwhile', async ({ scenario }) => {
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Vlugge vingers' })
  await anne.opensBoard(id)
  await anne.startsWorkshop()
  const { page } = anne
  const next = '[data-stop^="touchpoints:"]'
  /** Leaves what has the focus by Escape and is somewhere else before the next frame. */
  const leavesFor = (place: string) =>
    page.evaluate(async (selector) => {
      const away = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(away)
      document.querySelector<HTMLElement>(selector)?.focus()
      const frame = () => new Promise(requestAnimationFrame)
      await frame()
      await frame()
      return document.querySelector(selector) === document.activeElement
    }, place)
  await page.locator(next).first().focus()
  await page.keyboard.press('n')
  await page.keyboard.type('Lange rij')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-stop^="notes:"]').click()
  await expect(page.locator('textarea:focus')).toHaveValue('Lange rij')
  expect(await leavesFor(next), 'after a note').toBe(true)
  await page.locator('[data-scope="scope:goal"]').click()
  await expect(page.locator('textarea:focus')).toBeVisible()
  expect(await leavesFor(next), 'after the goal').toBe(true)
  // Without anywhere else to be it comes back.
  await page.locator('[data-stop^="notes:"]').click()
  await expect(page.locator('textarea:focus')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-stop^="notes:"]')).toBeFocused()
  await new Seat(anne).allSaved()

  await page.locator('[data-action="course.agenda"]').click()
  const row = page.locator('[data-part=pains]')
  await row.getByRole('button', { expanded: false }).click()
  const place = () => row.evaluate((li) => [...(li.parentElement?.children ?? [])].indexOf(li))
  const before = await place()
  await row.locator('[data-action="part.up"]').evaluate((earlier: HTMLElement) => {
    earlier.click()
    earlier.closest('section')?.querySelector('h2')?.focus()
  })
  await expect.poll(place).toBe(before - 1)
  await expect(page.locator('.side-panel h2').first()).toBeFocused()
})
