/** The browser's Back, and the phone's: it closes what is open before it leaves the board. */
import { board } from '../messages/board.ts'
import { expect, test } from './scenario.ts'

const t = board.nl

for (const device of ['desktop', 'phone'] as const) {
  test(`BO16 going back closes what is open first, then leaves the board (${device})`, async ({
    scenario,
  }) => {
    const anne = await scenario.anne({ device })
    const id = await anne.makesWorkshop({ title: 'Terug', template: 'library-1-0' })
    await anne.opens('/')
    await anne.opensBoard(id)
    await anne.startsWorkshop()
    const { page } = anne
    const panel = page.locator('.side-panel')
    const dialog = page.getByRole('dialog')
    const first = page.locator('[data-stop^="touchpoints:"]').first()

    // A dialog over a panel: one after the other.
    await first.click()
    await panel.getByRole('button', { name: t.moveTo }).click()
    await expect(dialog).toBeVisible()
    await page.goBack()
    await expect(dialog).toHaveCount(0)
    await expect(panel).toBeVisible()
    await page.goBack()
    await expect(panel).toHaveCount(0)
    await expect(first).toBeVisible()

    // Forward opens nothing; what was closed by hand needs no step of its own.
    await page.goForward()
    await expect(panel).toHaveCount(0)
    for (let n = 0; n < 3; n++) {
      await first.click()
      await panel.getByRole('button', { name: t.close, exact: true }).click()
    }
    await first.click()
    await expect(panel).toBeVisible()
    await page.goBack()
    await expect(panel).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(id))

    // A reload forgets nothing of this; with nothing open one step leaves.
    await first.click()
    await panel.getByRole('button', { name: t.close, exact: true }).click()
    await page.reload()
    await anne.seesBoard()
    await page.goBack()
    await expect(page).toHaveURL(`${scenario.server.origin}/`)
  })
}
