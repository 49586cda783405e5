/** The emotion of a whole journey at once, and the way from it to the board. */
import { board } from '../messages/board.ts'
import { facilitate } from '../messages/facilitate.ts'
import { vote } from '../messages/vote.ts'
import { Seat } from './at-the-board.ts'
import { expect, test } from './scenario.ts'

test('BO19 from the whole journey to a touchpoint on the board, and back to the result', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Hele reis', template: 'library-1-0' })
  await anne.opensBoard(id)
  const { link } = await anne.invitation(id)
  const people = await Promise.all(['Tom', 'Fatima', 'Joost'].map((name) => scenario.guest(name)))
  for (const person of people) await person.joinsByLink(link)
  await anne.startsWorkshop()
  const { page } = anne
  await new Seat(anne).opensVoteOnChapter('Lid worden')
  for (const { page } of people) {
    const faces = page.getByRole('radio', { name: 'Prettig', exact: true })
    await faces.first().waitFor()
    for (const face of await faces.all()) await face.check({ force: true })
  }
  await expect(page.getByText('3 van 3 klaar').first()).toBeVisible()
  await new Seat(anne).reveals()
  const open = page.getByRole('toolbar').getByRole('button', { name: facilitate.nl.revealed, exact: true })
  const panel = page.locator('.side-panel')
  for (const way of ['key', 'mouse', 'button'] as const) {
    await open.click()
    const walk = panel.getByRole('slider', { name: vote.nl.wholeWalk })
    await expect(walk).toBeVisible()
    await walk.focus()
    await page.keyboard.press('End')
    const said = (await walk.getAttribute('aria-valuetext')) ?? ''
    expect(said).toContain(vote.nl.notVoted)
    if (way === 'key') await page.keyboard.press('Enter')
    if (way === 'button') await panel.getByRole('button', { name: vote.nl.wholeGo }).click()
    if (way === 'mouse') {
      const width = (await walk.boundingBox())?.width ?? 0
      await walk.click({ position: { x: width - 9, y: 30 } })
    }
    await expect(panel).toHaveCount(0)
    const last = page.locator('[data-stop^="touchpoints:"]').last()
    await expect(last).toBeFocused()
    expect(said.startsWith(await last.innerText())).toBe(true)
    await expect(last).toBeInViewport()
  }
  // A participant too, and after a reload.
  const [tom] = people
  if (!tom) throw new Error('nobody')
  await tom.page.reload()
  await tom.page.getByRole('button', { name: board.nl.showResults, exact: true }).click()
  await expect(tom.page.locator('[data-whole-curve]')).toBeVisible()

  // And while the next vote is on: it comes forward for who votes, the result stays a press away.
  await new Seat(anne).opensVoteOnChapter('Lid worden')
  await tom.page.getByRole('button', { name: vote.nl.lookAtMap }).click()
  for (const { page } of [tom, anne]) {
    await page.getByRole('button', { name: board.nl.showResults, exact: true }).click()
    await expect(page.locator('[data-whole-curve]')).toBeVisible()
  }
})
