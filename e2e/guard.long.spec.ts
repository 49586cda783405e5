/** The guard asks about titles in a line, and what it offers is done with a press or with keys. */
import { guard } from '../messages/guard-both.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = guard.nl
const CALL = 'Telefoontje met de klantenservice'

test('GD11 GD12 a touchpoint among the chapters is asked about in a line; answers last, and one undo takes a change back', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Met de bewaker', template: 'empty' })
  const { link } = await anne.invitation(id)
  await anne.opensBoard(id)
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink(link)
  await anne.startsWorkshop()
  const { page } = anne
  const lead = new Seat(anne)
  const asked = page.locator('[data-guard]')
  const line = (word: string) => asked.filter({ hasText: `‘${word}’` })
  await lead.addsChapter('Oriënteren op een hobby')
  await lead.addsChapter(CALL)

  await test.step('a line under the title for who wrote it, a mark for others', async () => {
    await expect(line('telefoontje')).toBeVisible({ timeout: 15_000 })
    await expect(asked).toHaveCount(1)
    await expectAccessible(page, 'guard line')
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-line.png` })
    await expect(tom.page.getByText(t.mark)).toBeAttached({ timeout: 15_000 })
    await expect(tom.page.locator('[data-guard]')).toHaveCount(0)
  })

  await test.step('an answer is kept, also over a reload; another title is asked about anew', async () => {
    await line('telefoontje').getByRole('button', { name: t.stays }).press('Enter')
    await expect(line('telefoontje')).toHaveCount(0)
    await expect(tom.page.getByText(t.mark)).toHaveCount(0)
    await page.reload()
    await lead.addsChapter('Folder in de bus')
    await expect(line('folder')).toBeVisible({ timeout: 15_000 })
    await expect(line('telefoontje')).toHaveCount(0)
  })

  await test.step('it becomes a touchpoint under another chapter, and one undo brings it back', async () => {
    const menu = line('folder').getByRole('button', { name: t.otherwise })
    await menu.press('Enter')
    await page.locator('[data-action="chapter.asTouchpoint"]').first().press('Enter')
    await expect(lead.touchpoint('Folder in de bus')).toBeVisible()
    await expect(page.locator('[data-stop^="chapters:"]')).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(page.locator('[data-stop^="chapters:"]')).toHaveCount(3)
    await expect(lead.touchpoint('Folder in de bus')).toHaveCount(0)
  })

  await test.step('a map made of touchpoints is told so, and they go under a new chapter at once', async () => {
    await lead.addsChapter('Winkelbezoek')
    await lead.addsChapter('Offerte per mail')
    await page.locator('[data-action="guard.open"]:visible').first().click()
    const panel = page.locator('.side-panel')
    await expect(panel.getByText(t.map.ofTouchpoints)).toBeVisible()
    await panel.getByRole('checkbox', { name: CALL }).uncheck()
    await expectAccessible(page, 'guard panel')
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-panel.png` })
    await panel.locator('[data-action="chapter.group"]').press('Enter')
    await expect(lead.touchpoint('Winkelbezoek')).toBeVisible()
    await expect(page.locator('[data-stop^="chapters:"]').filter({ hasText: CALL })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the other way round in the panel of a touchpoint', async () => {
    const first = page.locator('[data-stop^="chapters:"]').first()
    await expect(first).toContainText('Oriënteren')
    await lead.addsTouchpoints('Oriënteren op een hobby', ['Drie weken oefenen'])
    await lead.touchpoint('Drie weken oefenen').press('Enter')
    const make = page.locator('[data-action="touchpoint.asChapter"]')
    await expect(make).toBeVisible({ timeout: 15_000 })
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-touchpoint.png` })
    await make.press('Enter')
    await expect(page.locator('[data-stop^="chapters:"]').filter({ hasText: 'Drie weken' })).toBeVisible()
    await expect(tom.page.getByRole('button', { name: 'Drie weken oefenen' }).first()).toBeVisible()
  })
})
