/** Who leads waits for some votes: whoever has not voted hears of it on whatever screen they are, and nobody else. */
import { board } from '../messages/board.ts'
import { vote } from '../messages/vote.ts'
import type { Actor } from './actors.ts'
import { expectNoSidewaysScroll } from './actors.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'
import { Seat } from './at-the-board.ts'

const shot = async ({ page }: Actor, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

test('VO19 a reminder reaches whoever looks at the map, on a laptop and on a phone', async ({ scenario }) => {
  test.setTimeout(180_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Nog even', template: 'library-1-0' })
  await anne.opensBoard(id)
  const { link } = await anne.invitation(id)
  const tom = await scenario.guest('Tom')
  const fatima = await scenario.guest('Fatima', { device: 'phone', theme: 'dark' })
  await tom.joinsByLink(link)
  await fatima.joinsByLink(link)
  await anne.startsWorkshop()
  for (const one of [tom, fatima]) await one.seesBoard()
  await new Seat(anne).opensVoteOnChapter('Lid worden')
  await tom.page.getByRole('button', { name: vote.nl.lookAtMap }).click()
  await expect(tom.page.getByRole('button', { name: board.nl.backToVote })).toBeVisible()
  await expect(fatima.page.locator('[data-action="vote.5"]').first()).toBeVisible()
  await shot(fatima, 'vote-phone')
  await fatima.page
    .getByRole('link', { name: board.nl.map, exact: true })
    .or(fatima.page.getByRole('button', { name: board.nl.map, exact: true }))
    .first()
    .click()
  await anne.page.locator('[data-action="round.reveal"]').click()
  await anne.page.locator('[data-action="round.remind"]').click()
  await expect(tom.page.getByText(vote.nl.reminded).first()).toBeVisible()
  await expect(fatima.page.getByText(vote.nl.reminded).first()).toBeVisible()
  await shot(tom, 'reminded')
  await shot(fatima, 'reminded-phone')
  for (const one of [tom, fatima]) await expectAccessible(one.page, `reminded, ${one.name}`)
  await expectNoSidewaysScroll(fatima.page)
  await expect(anne.page.getByText(vote.nl.reminded)).toHaveCount(0)
})
