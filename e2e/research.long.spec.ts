/** Honest about what is known: everybody judges their own touchpoints, and the questions come of it. */
import { research } from '../messages/research-both.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expect, test } from './scenario.ts'

const t = research.nl

test('RQ52 RQ53 RQ54 what we only think becomes a question with a method, a risk and an owner', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Eerlijk', template: 'library-1-0', variant: 'free' })
  const { link } = await anne.invitation(id)
  await anne.opensBoard(id)
  const tom = await scenario.guest('Tom', { device: 'phone' })
  await tom.joinsByLink(link)
  await anne.startsWorkshop()
  const seat = new Seat(tom)
  await seat.addsTouchpoints('Lid worden', ['Vraagt het aan de buurvrouw', 'Krijgt een welkomstmail'])
  await seat.allSaved()

  await anne.page.locator('[data-action="course.agenda"]').first().click()
  await anne.page
    .locator('.side-panel [data-part=assumptions]')
    .locator('[data-action="course.part"]')
    .click()
  await anne.page.keyboard.press('Escape')

  // On a phone, one's own ones alone.
  const own = tom.page.locator('[data-judge]')
  await expect(own).toHaveCount(2)
  await expect(tom.page.getByText(`${t.own}: ${t.progress(0, 2)}`)).toBeVisible()
  await own.first().getByRole('radio', { name: t.basis.know }).check()
  await own.first().getByRole('textbox', { name: t.fromWhom }).fill('Moeder aan de balie, mei')
  await own.first().getByRole('textbox', { name: t.fromWhom }).press('Enter')
  await expect(own.first().getByText(t.hasEvidence(1))).toBeVisible()
  await own.nth(1).getByRole('radio', { name: t.basis.no_idea }).check()
  await own.nth(1).getByRole('button', { name: t.ask }).click()
  await tom.page.keyboard.type('Leest iemand de welkomstmail?')
  await tom.page.keyboard.press('Enter')
  await expect(tom.page.getByText(`${t.own}: ${t.progress(2, 2)}`)).toBeVisible()
  await expect(tom.page.getByText(t.ownQuestions(1))).toBeVisible()
  await expectNoSidewaysScroll(tom.page)
  await expectAccessible(tom.page, 'judging on a phone')
  if (process.env.SHOT)
    await tom.page.screenshot({ path: `${process.env.SHOT}-judge-360.png`, fullPage: true })

  // Who leads has the others, and the list by risk.
  const { page } = anne
  await expect(page.locator('[data-judge]').first()).toBeVisible()
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-judge.png` })
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('aannames en')
  await page.keyboard.press('Enter')
  const panel = page.locator('.side-panel')
  const claim = panel.locator('[data-claim]').filter({ hasText: 'Krijgt een welkomstmail' })
  await claim.locator('[data-action="research.pick"]').click()
  await expect(claim.getByText(t.picked)).toBeVisible()
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-claims.png` })
  await panel.getByRole('radio', { name: /^Onderzoeksvragen/ }).check()
  const question = panel.locator('[data-question]').filter({ hasText: 'welkomstmail' }).first()
  await question.getByLabel(t.method).selectOption('interview')
  await question.getByLabel(t.risk).selectOption('3')
  await question.getByLabel(t.owner).fill('Tom')
  await question.getByLabel(t.owner).press('Enter')
  await expect(tom.page.locator('[data-saved=saved]').first()).toBeVisible()
  await expectAccessible(page, 'research questions')
  if (process.env.SHOT) {
    await page.screenshot({ path: `${process.env.SHOT}-questions.png` })
    await page.setViewportSize({ width: 680, height: 800 })
    await page.screenshot({ path: `${process.env.SHOT}-questions-680.png` })
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  await expect(question.getByLabel(t.owner)).toHaveValue('Tom')
  await page.keyboard.press('Escape')
  await new Seat(anne).allSaved()
  await page.locator('[data-action="course.back"]').click()
  await new Seat(anne).closesBoard('1.0')
  await page.waitForURL(/review/)
  const asked = page.locator('[data-asked]').filter({ hasText: 'Leest iemand de welkomstmail?' })
  await expect(asked).toContainText('interview')
  await expect(asked).toContainText('Tom')
})
