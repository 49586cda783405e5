/** Closing the loop: actions and decisions are made together, one key away, and stand in the report. */
import { board } from '../messages/board.ts'
import { customer } from '../messages/customer-both.ts'
import { create } from '../messages/create.ts'
import { actionStates } from '../messages/action-states.ts'
import { loop } from '../messages/loop-both.ts'
import { review } from '../messages/review.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = loop.nl

test('LP1 LP3 LP5 LP61 LP62 LP65 LP66 LP67 FR50 UI83 who does what, what was decided and what comes next is seen by all, and kept up in the closed board', async ({
  scenario,
}) => {
  test.setTimeout(240_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({
    title: 'Wat nu',
    template: 'empty',
    variant: 'free',
    person: 'Samira, 38',
  })
  const { link } = await anne.invitation(id)
  await anne.opensBoard(id)
  const tom = await scenario.guest('Tom', { device: 'phone' })
  await tom.joinsByLink(link)
  await anne.startsWorkshop()
  const { page } = anne
  const panel = page.locator('.side-panel')

  const seat = new Seat(anne)
  await seat.addsChapter('Merken dat het lekt')
  // a journey that only ends becomes a loop, and everybody says what starts it again
  await page.getByRole('button', { name: t.makeLoop }).click()
  await page.locator('.map-scroller').getByRole('textbox', { name: t.nextRound }).fill('Een lekkende kraan')
  await expect(tom.page.getByRole('textbox', { name: t.nextRound })).toHaveValue('Een lekkende kraan')

  // a chapter for who is no customer yet: how relevant its touchpoint is for Samira is asked, and seen before closing
  await seat.addsTouchpoints('Merken dat het lekt', ['Website bekijken'])
  const relevant = panel.getByRole('combobox', { name: customer.nl.howRelevant('Samira') })
  const opensPanel = () => page.locator('[data-stop^="touchpoints:"]').first().press('Enter')
  await opensPanel()
  await expect(panel.locator('[data-action="touchpoint.need"]')).toBeVisible()
  await expect(relevant).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.locator('[data-stop^="chapters:"]').first().click()
  await page.getByRole('combobox', { name: customer.nl.chapterFor }).selectOption('prospect')
  await expectAccessible(page, 'open chapter')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-stop^="chapters:"]').first()).toBeFocused()
  const opensLoop = async () => {
    await page.getByRole('banner').getByRole('button', { name: board.nl.more, exact: true }).click()
    await page.locator('[data-action="loop.open"]:visible').click()
  }
  await opensLoop()
  await expect(panel.getByText(t.checks.prospects(1))).toBeVisible()
  await page.keyboard.press('Escape')
  await opensPanel()
  await relevant.selectOption({ label: 'heel relevant' })
  await expectAccessible(page, 'panel that asks for relevance')
  await page.keyboard.press('Escape')
  await opensLoop()
  await expect(panel.getByText(t.checks.prospects(0))).toBeVisible()
  await page.keyboard.press('Escape')

  // one key, one line, Enter
  // the bar of who leads brings the key
  await expect(page.locator('[data-facilitator-bar]')).toBeVisible()
  await page.locator('[data-stop^="chapters:"]').first().focus()
  await page.keyboard.press('d')
  await expect(panel.getByRole('textbox', { name: t.decideLabel })).toBeFocused()
  await page.keyboard.type('Eerst de balie, dan de site')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Eerst de balie, dan de site')).toBeVisible()
  // one that is taken back is asked about once, and what had the focus leaves it in the panel
  await page.keyboard.type('Toch maar niet')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: t.dropDecision('Toch maar niet') }).click()
  await panel.getByRole('button', { name: t.dropYes }).click()
  await expect(panel.getByText('Toch maar niet')).toHaveCount(0)
  await expect.poll(() => panel.evaluate((side) => side.contains(document.activeElement))).toBe(true)

  await panel.getByRole('button', { name: t.add }).click()
  await expect(panel.getByText(t.whatMissing)).toBeVisible()
  await panel.getByRole('textbox', { name: t.what, exact: true }).fill('Drie gezinnen bellen')
  await panel.getByRole('combobox', { name: t.who }).fill('Bea, balie')
  await panel.getByLabel(t.due).fill('2026-12-04')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Bea, balie')).toBeVisible()
  await expect(panel.getByText(t.checks.next)).toBeVisible()
  await panel.getByRole('combobox', { name: t.state }).selectOption(actionStates.nl.busy)
  await expectAccessible(page, 'follow-up')
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-loop.png` })

  await tom.page.getByRole('banner').getByRole('button', { name: board.nl.more, exact: true }).click()
  await tom.page.locator('[data-action="loop.open"]:visible').click()
  const own = tom.page.locator('.side-panel')
  await expect(own.getByText('Eerst de balie, dan de site')).toBeVisible()
  await expect(own.getByRole('combobox', { name: t.state }).locator('option:checked')).toHaveText(
    actionStates.nl.busy,
  )
  await expect(own.locator('[data-action="action.drop"]')).toHaveCount(0)
  if (process.env.SHOT) await tom.page.screenshot({ path: `${process.env.SHOT}-loop-phone.png` })

  await page.keyboard.press('Escape')
  await seat.closesBoard('1.0', true)
  await anne.page.waitForURL(/review/)
  await expect(page.getByRole('heading', { name: review.nl.followUp })).toBeVisible()
  await expect(page.getByText('Drie gezinnen bellen')).toBeVisible()
  await expect(page.getByText('Eerst de balie, dan de site')).toBeVisible()
  await expect(page.locator('.map-scroller').getByText('Een lekkende kraan')).toBeVisible()
  await page.getByLabel(`${review.nl.actionState}: Drie gezinnen bellen`).selectOption('done')
  await expect(page.getByText(review.nl.actionSaved)).toBeVisible()
  await expectAccessible(page, 'report with follow-up')
  await page.reload()
  await expect(page.getByLabel(`${review.nl.actionState}: Drie gezinnen bellen`)).toHaveValue('done')
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-report.png`, fullPage: true })

  // the next workshop opens with what was agreed in this one
  await page.getByRole('link', { name: review.nl.nextWorkshop }).click()
  await expect(page.getByText(create.nl.opensWith(1, 'Wat nu'))).toBeVisible()
  await expectAccessible(page, 'new workshop that opens with actions')
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-new.png` })
  await page.getByLabel(create.nl.title).fill('En nu verder')
  await page.getByRole('button', { name: create.nl.submit }).click()
  await page.waitForURL(/\/w\/[0-9a-f-]+$/)
  await anne.startsWorkshop()
  const opening = page.locator('[data-earlier-line]')
  await expect(opening).toContainText(t.earlierLine(1, 1))
  await opening.getByRole('button', { name: t.earlierLook }).click()
  const before = page.locator('.side-panel')
  await expect(before).toContainText('Drie gezinnen bellen')
  await expect(before).toContainText('Bea, balie')
  await expectAccessible(page, 'actions of the last time')
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-earlier.png` })
  await before.getByRole('combobox').selectOption('busy')
  await expect(opening).toContainText(t.earlierLine(0, 1))
})
