/** Undo takes back one's own work only, and never a word of somebody else's. */
import type { Page } from '@playwright/test'
import { board } from '../messages/board.ts'
import { Seat } from './at-the-board.ts'
import { expect, test } from './scenario.ts'

const words = board.nl
const CHAPTER = 'Aan de balie'

/** The need in the open panel; the map has one of its own only while it is written there. */
const need = (page: Page) => page.getByPlaceholder(words.addTo.need).last()

test('DO8 DO9 undo brings back what somebody else is typing in, and a creation taken back keeps their words', async ({
  scenario,
}) => {
  test.setTimeout(240_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Ongedaan', template: 'library-1-0' })
  await anne.opensBoard(boardId)
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink((await anne.invitation(boardId)).link)
  await anne.startsWorkshop()
  await tom.seesBoard()
  const [lead, other] = [new Seat(anne), new Seat(tom)]
  await lead.addsChapter(CHAPTER)
  await other.seesTouchpointOrChapter(CHAPTER)

  const binnedBy = async (title: string) => {
    await lead.touchpoint(title).click()
    await anne.page.getByRole('button', { name: words.remove, exact: true }).last().click()
    await expect(lead.touchpoint(title)).toHaveCount(0)
  }

  await test.step("Anne bins Tom's touchpoint while he types, and takes it back", async () => {
    await other.addsTouchpoints(CHAPTER, ['Vraagt naar het pasje'])
    await other.touchpoint('Vraagt naar het pasje').click()
    await need(tom.page).click()
    await tom.page.keyboard.type('Weten waar het ')
    await lead.seesTouchpointOrChapter('Vraagt naar het pasje')
    const typing = tom.page.keyboard.type('ligt, en of het nog geldig is', { delay: 60 })
    await binnedBy('Vraagt naar het pasje')
    await typing
    // BO17: his field stays until he leaves it, and every letter arrives.
    await expect(tom.page.locator('[data-gone]:visible')).toHaveText(words.gone.bin)
    await expect(need(tom.page)).toBeFocused()
    await tom.page.keyboard.type('?')
    await expect(need(tom.page)).toHaveValue('Weten waar het ligt, en of het nog geldig is?')
    await expect(other.touchpoint('Vraagt naar het pasje')).toBeVisible()
    await need(tom.page).blur()
    await expect(other.touchpoint('Vraagt naar het pasje')).toHaveCount(0)
    await anne.page.locator('[data-undo-bar]').getByRole('button', { name: words.undo }).click()
    await lead.touchpoint('Vraagt naar het pasje').click()
    await other.allSaved()
    const arrived = 'Weten waar het ligt, en of het nog geldig is?'
    await expect(need(anne.page)).toHaveValue(arrived)
    await expect(anne.page.getByText(words.madeBy('Tom'))).toBeVisible()
    await expect(need(tom.page)).toHaveValue(arrived)
    await need(tom.page).press('Control+End')
    await tom.page.keyboard.type(' En wat het kost.')
    await expect(need(anne.page)).toHaveValue(`${arrived} En wat het kost.`)
    // still his: he may bin it himself
    await expect(tom.page.getByRole('button', { name: words.remove, exact: true }).first()).toBeVisible()
  })

  await test.step('BO17 she bins the chapter while he types in its column on the map', async () => {
    for (const { page } of [anne, tom]) {
      await page.getByRole('button', { name: words.close, exact: true }).last().click()
    }
    const cell = tom.page.locator(`[data-stop^="need:"]`).filter({ hasText: 'Weten waar het' })
    await cell.click()
    await tom.page.keyboard.press('Control+End')
    const typing = tom.page.keyboard.type(' Nou en of.', { delay: 60 })
    await anne.page.locator('[data-stop^="chapters:"]').filter({ hasText: CHAPTER }).press('Delete')
    await typing
    await expect(tom.page.locator('[data-gone]:visible')).toHaveText(words.gone.parked)
    await tom.page.keyboard.type('!')
    await tom.page.keyboard.press('Escape')
    await expect(tom.page.locator('[data-stop^="chapters:"]').filter({ hasText: CHAPTER })).toHaveCount(0)
    await anne.page.keyboard.press('Control+z')
    await expect(cell).toContainText('Nou en of.!')
  })

  await test.step('Anne takes back a creation that Tom has written in: his words are in the bin, and come back', async () => {
    await lead.addsTouchpoints(CHAPTER, ['Krijgt een nieuw pasje'])
    await other.touchpoint('Krijgt een nieuw pasje').click()
    await need(tom.page).fill('Zonder lang te wachten')
    await other.allSaved()
    await anne.page.locator('[data-stop^="chapters:"]').filter({ hasText: CHAPTER }).first().focus()
    await anne.page.keyboard.press('Control+z')
    await expect(lead.touchpoint('Krijgt een nieuw pasje')).toHaveCount(0)
    await anne.page.keyboard.press('Control+Shift+z')
    await expect(lead.touchpoint('Krijgt een nieuw pasje')).toBeVisible()
    await lead.touchpoint('Krijgt een nieuw pasje').click()
    await expect(need(anne.page)).toHaveValue('Zonder lang te wachten')
    await lead.allSaved()
  })
})
