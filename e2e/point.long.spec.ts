/** Who leads points and locks: everybody who follows comes along, and what is locked offers nothing. */
import { board } from '../messages/board.ts'
import { course } from '../messages/course.ts'
import { facilitate } from '../messages/facilitate.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const b = board.nl
const c = course.nl
const f = facilitate.nl

test('ST4 ST7 pointing takes along whoever follows and no focus; a lock hides what it holds and says so', async ({
  scenario,
}) => {
  test.setTimeout(90_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Wijzen', template: 'library-1-0', variant: 'free' })
  const { link } = await anne.invitation(id)
  await anne.opensBoard(id)
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink(link)
  await anne.startsWorkshop()
  const last = tom.page.locator('[data-stop^="touchpoints:"]').last()
  await expect(last).not.toBeInViewport()

  await test.step('a press in the panel; the other screen comes along, the focus stays', async () => {
    const goal = tom.page.locator('[data-scope="scope:goal"]')
    await goal.focus()
    const far = anne.page.locator('[data-stop^="touchpoints:"]').last()
    await far.press('Enter')
    await anne.page.locator('[data-action="course.point"]').click()
    await expect(last).toBeInViewport()
    await expect(last).toHaveAttribute('data-pointed', c.here)
    await expect(goal).toBeFocused()
    await expectAccessible(tom.page, 'pointed at')
    if (process.env.SHOT) await tom.page.screenshot({ path: `${process.env.SHOT}-pointed.png` })
  })

  await test.step('who looks around alone stays there, until a press', async () => {
    await tom.page.locator('[data-action="follow.stop"]').click()
    await anne.page.keyboard.press('Escape')
    const first = anne.page.locator('[data-stop^="touchpoints:"]').first()
    await first.press('Enter')
    await anne.page.locator('[data-action="course.point"]').click()
    await expect(tom.page.locator('[data-pointed]')).toHaveCount(1)
    await expect(tom.page.locator('[data-stop^="touchpoints:"]').first()).not.toBeInViewport()
    await tom.page.locator('[data-action="follow.go"]').click()
    await expect(tom.page.locator('[data-stop^="touchpoints:"]').first()).toBeInViewport()
    await anne.page.keyboard.press('Escape')
  })

  await test.step('a locked lane offers nothing to who takes part, and all to who leads', async () => {
    const add = (page: typeof tom.page) => page.locator('[data-lane="pain"] [data-action="note.add"]')
    await expect(add(tom.page).first()).toBeAttached()
    await anne.page.getByRole('toolbar', { name: f.bar }).getByRole('button', { name: f.moreTools }).click()
    await anne.page.locator('[data-action="lock.open"]').click()
    const dialog = anne.page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: b.lane.pain }).check()
    await expectAccessible(anne.page, 'locks')
    if (process.env.SHOT) await anne.page.screenshot({ path: `${process.env.SHOT}-locks.png` })
    await dialog.getByRole('checkbox', { name: f.lockScope }).check()
    await expect(add(tom.page)).toHaveCount(0)
    // everybody sees what is locked, by name
    await expect(tom.page.locator('[data-locked]')).toContainText(
      course.nl.lockedLine([course.nl.scopeAndType, b.lane.pain].join(', ')),
    )
    if (process.env.SHOT) await tom.page.screenshot({ path: `${process.env.SHOT}-locked.png` })
    await expect(add(anne.page).first()).toBeAttached()
    await dialog.getByRole('checkbox', { name: f.lockAll }).check()
    await expect(tom.page.locator('[data-action="chapter.add"]')).toHaveCount(0)
    await dialog.getByRole('checkbox', { name: f.lockAll }).uncheck()
    await dialog.getByRole('checkbox', { name: b.lane.pain }).uncheck()
    await dialog.getByRole('checkbox', { name: f.lockScope }).uncheck()
    await expect(tom.page.locator('[data-locked]')).toHaveCount(0)
    await expect(add(tom.page).first()).toBeAttached()
    await anne.page.keyboard.press('Escape')
  })
})
