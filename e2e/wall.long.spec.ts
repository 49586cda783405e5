/** The big screen: opened from the menu, read by the room, pressed by nobody. */
import type { Page } from '@playwright/test'
import { actionById } from '../lib/journey/actions.ts'
import { arrive } from '../messages/arrive-both.ts'
import { board } from '../messages/board.ts'
import { partNames } from '../messages/part-names.ts'
import { wall } from '../messages/wall.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = wall.nl
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
]

const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

/** Nothing to press or to fill in, nothing to scroll, nothing cut off. */
async function readsWell(page: Page, name: string): Promise<void> {
  await expect(
    page.locator('[data-wall]').locator('button, a, input, select, textarea, [tabindex="0"]'),
  ).toHaveCount(0)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    const beyond = () =>
      page.evaluate(() => {
        const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement
        return [scrollHeight - clientHeight, scrollWidth - clientWidth].map((px) => Math.max(0, px))
      })
    await expect.poll(beyond, name).toEqual([0, 0])
    await shot(page, `${name}-${size.width}`)
  }
  await expectAccessible(page, name)
}

test('WL4 the room reads the way in, who is here, the question with its time, and where who leads points', async ({
  scenario,
}) => {
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({
    title: 'Lid worden met je kind',
    variant: '90',
    template: 'library-1-0',
    person: 'Samira, 38, moeder van Noor (7)',
  })
  const invitation = await anne.invitation(boardId)
  const watching = await anne.invitation(boardId, 'observer')
  const tom = await scenario.guest('Tom')
  const oona = await scenario.guest('Oona')
  await tom.joinsByLink(invitation.link)
  await oona.joinsByLink(watching.link)
  await anne.opensBoard(boardId)
  await anne.page.getByRole('button', { name: board.nl.more, exact: true }).click()
  const opened = anne.page.waitForEvent('popup')
  await anne.page.getByRole('link', { name: actionById('wall.open').label.nl }).click()
  const page = await opened

  await test.step('before the start: how to come in, and who is in', async () => {
    await expect(page.getByRole('heading', { name: t.here(2) })).toBeVisible()
    await expect(page.locator('[data-way]')).toContainText(invitation.code)
    await expect(page.locator('[data-watching]')).toHaveText(t.watching('Oona'))
    await readsWell(page, 'wall-lobby')
  })

  await anne.startsWorkshop()
  await test.step('a step: its question with the name, and the time', async () => {
    await expect(page.locator('[data-question]')).toHaveText(partNames.nl.prompt('arrive', 'Samira'))
    await expect(page.locator('[data-clock]')).toContainText('04:')
    await expect(page.locator('[aria-current=step]')).toContainText(partNames.nl.label('arrive'))
    await readsWell(page, 'wall-step')
  })

  await test.step('where who leads points, that stands there large', async () => {
    await anne.page.getByRole('button', { name: arrive.nl.map, exact: true }).click()
    await anne.page.locator('[data-stop^="touchpoints:"]').first().click()
    await anne.page.locator('[data-action="course.point"]').click()
    await expect(page.locator('[data-here] h2')).not.toBeEmpty()
    await readsWell(page, 'wall-here')
  })

  await test.step('a participant has no such screen', async () => {
    await tom.opens(`/w/${boardId}/wall`)
    await expect(tom.page).toHaveURL(`/w/${boardId}`)
  })
})
