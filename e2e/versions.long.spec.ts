/** Who leads looks back at how the board stood, and puts it back for everybody. */
import { board } from '../messages/board.ts'
import { versions } from '../messages/versions.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = versions.nl

test('DU20 who leads reads an earlier state and puts it back, and everybody goes on by themselves', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Terug naar het begin', template: 'library-1-0' })
  const { link } = await anne.invitation(boardId)
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink(link)
  await anne.opensBoard(boardId)
  await anne.startsWorkshop()
  await tom.seesBoard()
  const [lead, other] = [new Seat(anne), new Seat(tom)]
  await lead.addsToGoal('Een vergissing.')
  await expect.poll(() => other.goal()).toContain('Een vergissing.')

  const menu = (of: typeof anne) =>
    of.page.getByRole('banner').getByRole('button', { name: board.nl.more, exact: true }).click()
  await menu(tom)
  await expect(tom.page.locator('[data-action="loop.open"]:visible')).toBeVisible()
  await expect(tom.page.locator('[data-action="versions.open"]')).toHaveCount(0)
  await tom.page.keyboard.press('Escape')

  await menu(anne)
  await anne.page.locator('[data-action="versions.open"]').click()
  const start = anne.page.locator('[data-version=start]')
  await expect(start.getByText(t.by('Anne'))).toBeVisible()
  await start.getByRole('button').click()
  const look = anne.page.getByRole('dialog')
  await expect(look.locator('[data-earlier]')).toBeVisible()
  await expect(look.getByText('Een vergissing.')).toHaveCount(0)
  await expectAccessible(anne.page, 'an earlier version')
  await look.getByRole('button', { name: t.putBack }).click()
  await look.getByRole('button', { name: t.yes }).click()

  for (const actor of [anne, tom]) {
    await expect(actor.page.getByText('Een vergissing.')).toHaveCount(0)
    await expect(actor.page.locator('[data-saved=saved]').first()).toBeVisible({ timeout: 30_000 })
  }
  // and the mistake, should it have been none, is there to go back to
  await menu(anne)
  await anne.page.locator('[data-action="versions.open"]').click()
  await expect(anne.page.locator('[data-version]')).toHaveCount(2)
  await expect(anne.page.locator('[data-version=restore]')).toBeVisible()
})
