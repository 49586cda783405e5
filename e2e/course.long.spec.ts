/** The workshop led by its agenda: one press goes on, every screen follows, and nobody is disturbed in it. */
import type { Page } from '@playwright/test'
import { agenda } from '../messages/agenda.ts'
import { board } from '../messages/board.ts'
import { course } from '../messages/course.ts'
import { facilitate } from '../messages/facilitate.ts'
import { partNames } from '../messages/part-names.ts'
import { expectNoSidewaysScroll, type Actor } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const f = facilitate.nl
const names = partNames.nl
const NOTE = 'Vraag Ed naar de rij van afgelopen zomer'
const FOLLOWS_MS = 1_000

const line = (page: Page) => page.locator('[data-course-line]')
const bar = (page: Page) => page.getByRole('toolbar', { name: f.bar })
const next = (page: Page) => page.locator('[data-action="course.next"]')
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

test('ST5 ST6 AG9 one press goes on, screens follow within a second, and who types is left alone', async ({
  scenario,
}) => {
  test.setTimeout(300_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({
    title: 'Stap voor stap',
    variant: '90',
    template: 'library-1-0',
    person: 'Samira, 38, moeder van Noor (7)',
  })
  const tom = await scenario.guest('Tom', { tapped: true })
  const fatima = await scenario.guest('Fatima', { device: 'phone' })
  const bea = await scenario.guest('Bea', { tapped: true })
  const { link } = await anne.invitation(boardId)
  await anne.opensBoard(boardId)
  await test.step('before the start: which agenda, and what belongs to it', async () => {
    await anne.page.locator('[data-action="course.agenda"]').click()
    const panel = anne.page.locator('.side-panel')
    await panel.getByRole('radio', { name: 'Halve dag' }).check()
    await expect(panel.locator('[data-part]')).toHaveCount(16)
    await panel.getByRole('radio', { name: '90 minuten' }).check()
    await expect(panel.locator('[data-part]')).toHaveCount(14)
    await expectAccessible(anne.page, 'agenda before the start')
    await shot(anne.page, 'agenda-lobby')
    await anne.page.keyboard.press('Escape')
  })
  await tom.joinsByLink(link)
  await fatima.joinsByLink(link)
  await bea.joinsByLink((await anne.invitation(boardId, 'cofacilitator')).link)
  await anne.startsWorkshop()
  const all: Actor[] = [tom, fatima]
  const followed: number[] = []
  const everybodyAt = async (code: 'arrive' | 'scope' | 'type' | 'vote') => {
    const pressed = Date.now()
    const at = names.label(code)
    await Promise.all([
      ...all.map(({ page }) => expect(line(page)).toContainText(at)),
      ...[anne, bea].map(({ page }) => expect(bar(page)).toContainText(at)),
    ])
    followed.push(Date.now() - pressed)
  }
  await tom.seesBoard()
  await expect(line(tom.page)).toBeVisible()
  await expect(line(fatima.page)).toBeVisible()
  await everybodyAt('arrive')
  await expect(bar(tom.page)).toHaveCount(0)
  await expect(tom.page.locator('[data-steps] [aria-current=step]')).toContainText(names.label('arrive'))

  await test.step('one press, and the next button says where it goes', async () => {
    await expect(next(anne.page)).toHaveText(names.label('scope'))
    await next(anne.page).click()
    await everybodyAt('scope')
    await expect(tom.page.locator('[data-announcer=assertive]')).toContainText(
      course.nl.newStepLine(names.label('scope'), ''),
    )
    await expect(line(tom.page)).toContainText(course.nl.newStep)
    await expectAccessible(tom.page, 'a step, taking part')
    await expectAccessible(anne.page, 'a step, leading')
    await expectAccessible(fatima.page, 'a step, on a phone')
    await expectNoSidewaysScroll(fatima.page)
    await shot(anne.page, 'lead')
    await shot(tom.page, 'part')
    await shot(fatima.page, 'phone')
  })

  await test.step('who types at that moment keeps focus, caret and every letter', async () => {
    const seat = new Seat(tom)
    await seat.addsToGoal('Leden')
    const field = tom.page.getByRole('textbox', { name: board.nl.goal, exact: true })
    await expect(field).toBeFocused()
    const typing = tom.page.keyboard.type(' die blijven, ook als het kind groter wordt', { delay: 30 })
    await next(bea.page).click()
    await everybodyAt('type')
    await typing
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('Leden die blijven, ook als het kind groter wordt')
    const caret = await field.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.value.length])
    expect(caret[0]).toBe(caret[1])
    await seat.allSaved()
    await field.press('Escape')
  })

  await test.step('a minute more is one press; a pause shows in words; T reads it', async () => {
    const minutes = async () => {
      const [m = '0', s = '0'] = (await bar(anne.page).getByRole('timer').innerText()).split(/[:\n]/)
      return Number(m) * 60 + Number(s)
    }
    const before = await minutes()
    await anne.page.locator('[data-action="timer.more"]').click()
    await expect.poll(minutes).toBeGreaterThan(before + 50)
    await bar(anne.page).getByRole('button', { name: f.pause }).click()
    await expect(line(tom.page)).toContainText('gepauzeerd')
    await tom.page.locator('#content').focus()
    await tom.page.keyboard.press('t')
    await expect(tom.page.locator('[data-announcer=polite]')).toContainText('gepauzeerd')
    await bar(anne.page).getByRole('button', { name: f.resume }).click()
    await expect(line(tom.page)).not.toContainText('gepauzeerd')
  })

  await test.step("the agenda: notes of one's own, minutes, order, skipping, and the way to any part", async () => {
    await anne.page.locator('[data-action="course.agenda"]').click()
    const panel = anne.page.locator('.side-panel')
    const row = (id: string) => panel.locator(`[data-part="${id}"]`)
    await row('stars').getByRole('button', { expanded: false }).click()
    await row('stars').getByRole('textbox').fill(NOTE)
    await row('stars').getByRole('button', { name: agenda.nl.more, exact: true }).click()
    await expect(row('stars')).toContainText(agenda.nl.minutesOf(4))
    await row('stars').getByRole('button', { name: agenda.nl.later }).click()
    await expect(panel.locator('[data-part]').nth(11)).toHaveAttribute('data-part', 'stars')
    await expect(row('stars').getByRole('button', { name: agenda.nl.later })).toBeFocused()
    await row('stars').getByRole('button', { name: agenda.nl.skip }).click()
    await expect(row('stars')).toContainText(agenda.nl.skippedWord)
    await expectAccessible(anne.page, 'agenda')
    await shot(anne.page, 'agenda')
    // who leads along reads it too
    await bea.page.locator('[data-action="course.agenda"]').click()
    await bea.page.locator('[data-part=stars]').getByRole('button', { expanded: false }).click()
    await expect(bea.page.locator('[data-part=stars]').getByRole('textbox')).toHaveValue(NOTE)
    await bea.page.keyboard.press('Escape')
    await row('vote')
      .getByRole('button', { name: agenda.nl.goTo(names.label('vote')) })
      .click()
    await everybodyAt('vote')
    await anne.page.keyboard.press('Escape')
  })

  await test.step('a vote is what the step is for; leaving it open is asked once', async () => {
    const primary = /bg-brand/
    await expect(anne.page.locator('[data-action="round.open"]').first()).toHaveClass(primary)
    await expect(next(anne.page)).not.toHaveClass(primary)
    await anne.page.locator('[data-action="round.open"]').first().click()
    await expect(anne.page.locator('[data-action="round.reveal"]')).toHaveClass(primary)
    await anne.page.locator('[data-action="course.back"]').click()
    // before the vote comes a break, in which the step before that goes on
    const dialog = anne.page.getByRole('dialog', { name: f.leaveVote })
    await expect(dialog).toBeVisible()
    await expectAccessible(anne.page, 'leaving a vote')
    await dialog.getByRole('button', { name: f.leaveVoteYes }).click()
    await expect(line(tom.page)).toContainText(names.label('break'))
    await expect(dialog).toBeHidden()
  })

  await test.step('on a phone who leads has the question, the time, the way on and the reveal', async () => {
    const phone = await scenario.anne({ device: 'phone' })
    await phone.opensBoard(boardId)
    await phone.seesBoard()
    await expect(next(phone.page)).toBeVisible()
    await expect(phone.page.locator('[data-action="round.reveal"]')).toBeVisible()
    await expect(bar(phone.page).getByRole('timer')).toBeVisible()
    await expectNoSidewaysScroll(phone.page)
    await expectAccessible(phone.page, 'leading on a phone')
    await shot(phone.page, 'lead-phone')
  })

  // the machine may be busy with something else for most of them: one that is quick shows that nothing waits
  expect(Math.min(...followed), `all: ${followed.join(', ')} ms`).toBeLessThan(FOLLOWS_MS)
  await tom.tap.settle()
  expect(await tom.tap.find(NOTE)).toEqual([])
  // a control: what everybody may know did come by
  expect(await tom.tap.find('Stap voor stap')).not.toEqual([])
  expect(await bea.tap.find(NOTE)).not.toEqual([])
})
