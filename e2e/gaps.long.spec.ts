/** The step *find the gaps*: what the map lacks stands above it, and what comes to mind is put in place at once. */
import { gaps } from '../messages/gaps-both.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = gaps.nl

test('BL30 what is missing is seen by everybody, and somebody puts it in place', async ({ scenario }) => {
  test.setTimeout(90_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Wat ontbreekt', template: 'empty', variant: 'free' })
  const { link } = await anne.invitation(id)
  await anne.opensBoard(id)
  const tom = await scenario.guest('Tom', { device: 'phone' })
  await tom.joinsByLink(link)
  await anne.startsWorkshop()
  const { page } = anne
  const lead = new Seat(anne)
  await lead.addsChapter('Oriënteren op lezen')
  await lead.addsTouchpoints('Oriënteren op lezen', ['Folder bij de balie'])
  await lead.addsChapter('Boeken lenen')
  await lead.addsTouchpoints('Boeken lenen', ['Kaartje kopen'])

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('ontbreekt')
  await page.keyboard.press('Enter')
  const panel = page.locator('.side-panel')
  await expect(panel.getByRole('heading', { name: t.title })).toBeVisible()
  await expect(panel.locator('[data-part=orientation]')).not.toHaveAttribute('data-empty')
  await expect(panel.locator('[data-part=service]')).toHaveAttribute('data-empty')
  await expectAccessible(page, 'gaps panel')
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-gaps.png` })

  const friends = panel.locator('[data-forgotten=friends]')
  await friends.getByRole('textbox', { name: t.what }).fill('Tip van de buurvrouw')
  await page.keyboard.press('Enter')
  await expect(friends).toHaveCount(0)
  await expect(lead.touchpoint('Tip van de buurvrouw')).toBeAttached()
  const complaint = panel.locator('[data-forgotten=complaint]')
  await complaint.getByRole('textbox', { name: t.what }).fill('Klacht over een boete')
  await complaint.getByRole('button', { name: t.add }).click()
  await expect(complaint).toHaveCount(0)
  await expect(panel.locator('[data-part=service]')).not.toHaveAttribute('data-empty')
  await expect(tom.page.getByText('Tip van de buurvrouw').first()).toBeAttached()
  if (process.env.SHOT) {
    await page.setViewportSize({ width: 680, height: 800 })
    await page.screenshot({ path: `${process.env.SHOT}-gaps-680.png` })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.screenshot({ path: `${process.env.SHOT}-gaps-360.png` })
  }
})
