/** The frame of a journey: one customer in four questions, what it begins with, and where it begins and ends. */
import { customer } from '../messages/customer-both.ts'
import { prepare } from '../messages/prepare-both.ts'
import { board } from '../messages/board.ts'
import { expectNoSidewaysScroll, type Actor } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = customer.nl
const NAME = 'Samira'
const stage = ({ page }: Actor) => page.locator('[data-stage=type]')
const shot = async ({ page }: Actor, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

test('FR40 FR41 FR42 FR43 the four questions are answered together, start from what was written, and stay in sight', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({
    title: 'Lid worden met je kind',
    organisation: { name: 'Bibliotheek Maasdal', kind: 'nonprofit', word: 'customer' },
    template: 'library-1-0',
    variant: '90',
  })
  const { link } = await anne.invitation(id)
  const tom = await scenario.guest('Tom')
  const fatima = await scenario.guest('Fatima', { device: 'phone', theme: 'dark' })
  await tom.joinsByLink(link)
  await fatima.joinsByLink(link)
  await tom.page.getByLabel('Wat wil deze klant echt?').fill('Samen lezen zonder boetes')
  await tom.page.getByLabel('Wat wil deze klant echt?').blur()
  await expect(tom.page.locator('[data-answer=saving]')).toHaveCount(0)
  await anne.opensBoard(id)
  await anne.startsWorkshop()
  const lead = new Seat(anne)
  await lead.goesTo('type')

  await test.step('an answer from before is opened and taken; nothing is asked twice', async () => {
    const first = stage(anne).locator('[data-asked=want]')
    await expect(first).toContainText('Samen lezen zonder boetes')
    await expect(stage(tom).locator('[data-asked=want]')).not.toContainText('Samen lezen')
    await first.locator('[data-action="prepare.open"]').click()
    await stage(tom)
      .getByRole('button', { name: prepare.nl.takeOf('Samen lezen zonder boetes') })
      .click()
  })
  await test.step('everybody types in the same fields', async () => {
    await stage(anne).getByLabel(t.personName).fill(NAME)
    await expect(stage(tom)).toContainText(t.want(NAME))
    await expect(stage(anne).getByRole('textbox', { name: t.want(NAME) })).toHaveValue(
      'Samen lezen zonder boetes',
    )
    await stage(fatima).getByLabel(t.limits).fill('een bankrekening nodig te hebben')
    await expect(stage(tom).getByLabel(t.limits)).toHaveValue('een bankrekening nodig te hebben')
    await stage(fatima).getByRole('checkbox', { name: 'samen zijn' }).check()
    await expect(stage(tom).getByRole('checkbox', { name: 'samen zijn' })).toBeChecked()
  })
  await test.step('a brand in the trigger is asked about in a line, and nothing is held up', async () => {
    const trigger = stage(tom).getByRole('textbox', { name: t.trigger(NAME) })
    await trigger.fill('Ze kreeg een folder van Maasdal')
    await expect(stage(tom).locator('[data-brand-hint]')).toContainText(t.brand('Maasdal'))
    for (const actor of [anne, tom, fatima]) {
      await expectAccessible(actor.page, `four questions, ${actor.name}`)
      await expectNoSidewaysScroll(actor.page)
      await shot(actor, `type-${actor.name}`)
    }
    await trigger.fill('Noor leert lezen en vraagt elke avond om een verhaal')
    await expect(stage(tom).locator('[data-brand-hint]')).toBeEmpty()
    await new Seat(tom).allSaved()
  })
  await test.step('what is wanted stands above the chapters, the trigger before the first', async () => {
    await lead.goesTo('chapters')
    for (const actor of [anne, tom, fatima]) {
      await expect(actor.page.locator('[data-want]')).toContainText('Samen lezen zonder boetes')
      await shot(actor, `want-${actor.name}`)
    }
    await lead.goesTo('gaps')
    const slot = anne.page.locator('.map-corner [data-trigger]')
    await expect(slot).toContainText('Noor leert lezen')
    await slot.click()
    await anne.page.getByRole('textbox', { name: board.nl.trigger }).press('Control+End')
    await anne.page.keyboard.type('tje')
    await anne.page.keyboard.press('Escape')
    await expect(slot).toBeFocused()
    await expect(tom.page.locator('[data-trigger]')).toContainText('verhaaltje')
    await expect(tom.page.locator('button[data-trigger]')).toHaveCount(0)
    await shot(anne, 'trigger-anne')
    await shot(tom, 'trigger-tom')
  })
})
