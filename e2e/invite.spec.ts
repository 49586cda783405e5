/** The ways into a board, as the one who leads sees them in the lobby. */
import { common } from '../messages/common.ts'
import { invite } from '../messages/invite.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const words = invite.nl

for (const device of ['desktop', 'phone'] as const) {
  test(`IN16 IN18 IN22 link, code, QR and text in the lobby; renewing asks once (${device})`, async ({
    scenario,
  }) => {
    const anne = await scenario.anne({ device })
    const board = await anne.makesWorkshop({ title: 'Lid worden', startsAt: '2027-01-12T09:00:00.000Z' })
    await anne.opensBoard(board)
    const panel = anne.page.locator('[data-invite-panel]')
    const link = panel.locator('[data-join-link]')
    await expect(link).toContainText('/join#')
    await expect(panel.getByRole('img', { name: words.qr })).toBeVisible()
    await expect(panel.getByText(words.onlyHere)).toBeVisible()
    await expectNoSidewaysScroll(anne.page)
    await expectAccessible(anne.page, 'lobby with invitations')

    const before = (await link.textContent()) ?? ''
    await expect(panel.getByLabel(words.text, { exact: true })).toHaveValue(new RegExp(`Doe mee: ${before}`))
    await panel.getByRole('button', { name: words.renew }).click()
    await expect(panel.getByText(words.renewSure)).toBeVisible()
    await panel.getByRole('button', { name: common.nl.cancel }).click()
    await expect(link).toHaveText(before)
    await panel.getByRole('button', { name: words.renew }).click()
    await panel.getByRole('button', { name: words.renewYes }).click()
    await expect(link).not.toHaveText(before)
    const after = (await link.textContent()) ?? ''
    await expect(panel.getByLabel(words.text, { exact: true })).toHaveValue(new RegExp(`Doe mee: ${after}`))

    const saved = anne.page.waitForEvent('download')
    await panel.getByRole('link', { name: words.calendar }).click()
    expect((await saved).suggestedFilename()).toBe('workshop.ics')
    await panel.getByRole('button', { name: words.shutDoor }).click()
    await expect(panel.getByText(words.doorShutHint)).toBeVisible()
  })
}
