/** The people in the room: hands, being ready, who watches, and who leads when the facilitator falls away. */
import { course } from '../messages/course.ts'
import { isNot } from '../messages/is-not.ts'
import { partNames } from '../messages/part-names.ts'
import { self } from '../messages/self.ts'
import { signs } from '../messages/signs.ts'
import type { Actor } from './actors.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = signs.nl
const names = partNames.nl
const shot = async ({ page }: Actor, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

test('PR80 PR81 PR82 PR83 BO80 GD80 UI82 hands, being ready, observers, typing in peace, and the lead taken over', async ({
  scenario,
}) => {
  test.setTimeout(300_000)
  const anne = await scenario.anne()
  const board = await anne.makesWorkshop({ title: 'Met z’n allen', variant: '90', template: 'library-1-0' })
  const bas = await scenario.guest('Bas')
  const tom = await scenario.guest('Tom')
  const oona = await scenario.guest('Oona')
  await anne.opensBoard(board)
  await anne.startsWorkshop()
  await tom.joinsByLink((await anne.invitation(board)).link)
  await bas.joinsByLink((await anne.invitation(board, 'cofacilitator')).link)
  await oona.joinsByLink((await anne.invitation(board, 'observer')).link)
  const control = (who: Actor, id: string) => who.page.locator(`[data-action="${id}"]`)
  const line = (who: Actor) => who.page.locator('[data-lead-line]')
  const queue = anne.page.locator('[data-hands] button')

  await test.step('hands', async () => {
    await expect(control(tom, 'hand.raise')).toHaveText(t.raise)
    await tom.page.keyboard.press('h')
    await expect(control(tom, 'hand.raise')).toHaveText(t.lower)
    await control(bas, 'hand.raise').click()
    await expect(line(bas)).toContainText(t.yourTurn(2))
    await expect(queue).toHaveText(['Tom', 'Bas'])
    await expect(anne.page.locator('[data-announcer=polite]')).toContainText(t.handUp('Bas'))
    await expect(oona.page.locator('[data-roster] [data-hand]')).toHaveCount(2)
    await expect(control(oona, 'hand.raise')).toHaveCount(0)
    await expect(tom.page.locator('[data-roster]')).toContainText(t.observers(1))
    // the button goes with the hand, and the focus stays in the queue
    await queue.first().press('Enter')
    await expect(queue).toHaveText(['Bas'])
    await expect(queue).toBeFocused()
    await control(bas, 'hand.raise').click()
    await expect(queue).toHaveCount(0)
  })

  await test.step('ready', async () => {
    await control(anne, 'course.next').click()
    await expect(tom.page.locator('[data-announcer=assertive]')).toContainText(course.nl.newStep)
    await control(tom, 'ready.say').click()
    await anne.page.getByRole('button', { name: t.readyCount(1, 1) }).click()
    await expect(line(anne)).toContainText(`Tom✓ ${t.isReady}`)
    await shot(anne, 'lead-line')
    await shot(tom, 'own-signs')
    await expect(control(oona, 'ready.say')).toHaveCount(0)
  })

  await test.step('another screen waits for who is typing in what it would take away', async () => {
    await bas.page.locator('[data-stop^="touchpoints:"]').first().focus()
    await bas.page.keyboard.press('F2')
    await bas.page.keyboard.type('Nu: ')
    for (const code of ['type', 'bounds', 'chapters'] as const) {
      await expect(control(anne, 'course.next')).toHaveText(names.label(code))
      await control(anne, 'course.next').click()
    }
    await expect(tom.page.locator('[data-stage=alone]')).toBeVisible()
    await expect(bas.page.locator('[data-waiting]')).toBeVisible()
    await bas.page.keyboard.type('Bas schrijft door. ')
    await expect(bas.page.locator('textarea:focus')).toHaveValue(/Nu: Bas schrijft door\. $/)
    await bas.page.keyboard.press('Escape')
    await expect(bas.page.locator('[data-stage=alone]')).toBeVisible()
    await expect(bas.page.locator('[data-waiting]')).toHaveCount(0)
  })

  await test.step('help and one’s own', async () => {
    await control(tom, 'help.isNot').first().click()
    await expect(tom.page.locator('[data-is-not] li')).toHaveCount(isNot.nl.rules.length)
    await expectAccessible(tom.page, 'what a journey is not')
    await shot(tom, 'is-not')
    await tom.page.keyboard.press('Escape')
    await control(oona, 'self.open').first().click()
    await expect(oona.page.getByRole('radio', { name: self.nl.level.important })).toBeChecked()
    await oona.page.getByRole('radio', { name: self.nl.level.none }).check()
    await expectAccessible(oona.page, 'one’s own panel')
    await shot(oona, 'self')
    await oona.page.keyboard.press('Escape')
  })

  await test.step('the lead', async () => {
    await bas.page.clock.install()
    await anne.opens('about:blank')
    await expect(bas.page.locator('[data-roster] [title=Anne]')).toHaveCount(0)
    await expect(control(bas, 'lead.take')).toHaveCount(0)
    await bas.page.clock.fastForward(62_000)
    await expect(line(bas)).toContainText(t.away('Anne', 1))
    await control(bas, 'lead.take').click()
    await expect(line(bas)).toContainText(t.youLead)
    await expect(tom.page.locator('[data-own-signs]')).toContainText(t.leads('Bas'))
    await anne.opensBoard(board)
    await control(anne, 'lead.take').click()
    await expect(tom.page.locator('[data-own-signs]')).not.toContainText(t.leads('Bas'))
    await expect(control(anne, 'lead.take')).toHaveCount(0)
  })
})
