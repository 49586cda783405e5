/** Trying a workshop out before anybody comes: people whom the server acts, and a board that is as before. */
import { rehearse } from '../messages/rehearse-both.ts'
import { suggest } from '../messages/suggest-both.ts'
import { wall } from '../messages/wall.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expect, test } from './scenario.ts'

const [t, s] = [rehearse.nl, suggest.nl]

test('RH70 RH74 PP72 who leads rehearses with people who are acted, everybody reads so, and starts clean', async ({
  scenario,
}) => {
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Lid worden', template: 'library-1-0', variant: 'free' })
  const { link } = await anne.invitation(id)
  const tom = await scenario.guest('Tom', { device: 'phone', theme: 'dark' })
  await tom.joinsByLink(link)
  await anne.opensBoard(id)
  const { page } = anne
  const shot = async (who: typeof anne, name: string) => {
    if (process.env.SHOTS) await who.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
  }
  await page.locator('[data-lobby] [data-action="suggestions.open"]').click()
  const panel = page.locator('.side-panel')
  await panel.getByRole('textbox', { name: s.add }).fill('Rondkijken')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: s.dropOf('Rondkijken') })).toBeVisible()
  await shot(anne, 'in-hand')
  await page.keyboard.press('Escape')
  await shot(anne, 'lobby')

  const begin = page.locator('[data-action="rehearsal.begin"]')
  await begin.click()
  // somebody is there already
  await expect(page.getByText(t.sure(1))).toBeVisible()
  await shot(anne, 'lobby-asks')
  await begin.click()
  for (const each of [anne, tom]) {
    await expect(each.page.locator('[data-rehearsal]')).toContainText(t.title)
  }
  await expectNoSidewaysScroll(tom.page)
  await expect(page.locator('[data-rehearsal=acted]')).toContainText(t.actors)
  await expect(page.getByRole('table')).toBeVisible()
  await shot(anne, 'rehearsal')
  await shot(tom, 'rehearsal-phone')
  const screen = await anne.context.newPage()
  await screen.goto(`/w/${id}/wall`)
  await expect(screen.locator('[data-rehearsal]')).toHaveText(wall.nl.rehearsal)
  if (process.env.SHOTS) await screen.screenshot({ path: `${process.env.SHOTS}/wall.png` })
  await screen.close()

  await page.locator('[data-action="rehearsal.clean"]').click()
  await shot(anne, 'clean')
  await page.getByRole('dialog').getByRole('button', { name: t.clean }).click()
  for (const each of [anne, tom]) {
    await expect(each.page.locator('[data-lobby]')).toBeVisible()
    await expect(each.page.locator('[data-rehearsal]')).toHaveCount(0)
    await expect(each.page.getByText('Proef Tom')).toHaveCount(0)
  }
  await expect(page.locator('[data-lobby] [data-action="suggestions.open"]')).toHaveText(s.titleMany(1))
  await shot(anne, 'lobby-after')
})
