/** Small groups beside each other: divided with one proposal, everybody told, and back again with one press. */
import { breakouts } from '../messages/breakouts-both.ts'
import { facilitate } from '../messages/facilitate.ts'
import { expectAccessible } from './axe.ts'
import { Seat } from './at-the-board.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expect, test } from './scenario.ts'

const t = breakouts.nl

test('BR3 BR5 BR6 groups learn where they sit without losing a letter, and everybody comes back at once', async ({
  scenario,
}) => {
  test.setTimeout(180_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'In groepjes', template: 'library-1-0' })
  const { link } = await anne.invitation(boardId)
  const tom = await scenario.guest('Tom')
  const bea = await scenario.guest('Bea', { device: 'phone' })
  for (const actor of [tom, bea]) await actor.joinsByLink(link)
  await anne.opensBoard(boardId)
  await anne.startsWorkshop()
  await tom.seesBoard()
  await new Seat(tom).addsToGoal('Wij')
  const typing = tom.page.locator('textarea:focus')
  await expect(typing).toBeVisible()

  await test.step('who leads gets a proposal and opens it', async () => {
    const tool = anne.page.locator('[data-action="breakouts.open"]')
    await anne.page.getByRole('toolbar').getByRole('button', { name: facilitate.nl.moreTools }).click()
    await tool.click()
    const dialog = anne.page.getByRole('dialog', { name: t.title })
    await expect(dialog.getByRole('group')).toHaveCount(2)
    await dialog.getByLabel(t.callUrl).first().fill('https://bellen.example/a')
    await expectAccessible(anne.page, 'dividing into groups')
    if (process.env.SHOTS) await anne.page.screenshot({ path: `${process.env.SHOTS}/br-dialog.png` })
    await dialog.locator('[data-action="breakouts.start"]').click()
    await expect(dialog).toHaveCount(0)
  })

  await test.step('everybody reads where they sit; who types goes on typing', async () => {
    await expect(tom.page.locator('[data-breakout]')).toContainText('Jij zit in groep')
    await expect(bea.page.locator('[data-breakout]')).toContainText('Jij zit in groep')
    await expect(typing).toBeFocused()
    await tom.page.keyboard.type(' gaan door')
    await expectNoSidewaysScroll(bea.page)
    await expectAccessible(tom.page, 'in a group')
    for (const [actor, name] of [
      [anne, 'lead'],
      [tom, 'laptop'],
      [bea, 'phone'],
    ] as const)
      if (process.env.SHOTS) await actor.page.screenshot({ path: `${process.env.SHOTS}/br-${name}.png` })
    const desk = anne.page.locator('[data-breakouts-desk]')
    await expect(desk.locator('[data-group]')).toHaveCount(2)
    await desk.locator('[data-action="breakouts.visit"]').last().click()
    await expectAccessible(anne.page, 'leading groups')
  })

  await test.step('one press, and all are back within a second', async () => {
    await anne.page.locator('[data-action="breakouts.back"]').click()
    for (const actor of [tom, bea]) await expect(actor.page.locator('[data-breakout]')).toHaveCount(0)
    await expect(typing).toBeFocused()
    expect(await typing.inputValue()).toContain('Wij gaan door')
  })
})
