/** A line that is really cut, in the middle of writing and of voting. */
import { board } from '../messages/board.ts'
import { facilitate } from '../messages/facilitate.ts'
import { vote } from '../messages/vote.ts'
import { Actor } from './actors.ts'
import { Seat, wordOf } from './at-the-board.ts'
import { Line } from './line.ts'
import { expect, test } from './scenario.ts'

const TITLES = ['Fietst naar de bieb', 'Levert in bij de automaat'] as const
const CHAPTER = 'Weer terugkomen'

test('BO10 BO11 without a line one writes and votes on; both sides come together, late votes are told', async ({
  scenario,
  browser,
}) => {
  test.setTimeout(180_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Zonder lijn', template: 'library-1-0' })
  await anne.opensBoard(boardId)
  const line = await Line.to(scenario.server.port)
  const tom = await Actor.enter(browser, 'Tom', { origin: line.origin })
  tom.watch.allowOutage()
  const { link } = await anne.invitation(boardId)
  await tom.joinsByLink(line.origin + new URL(link).pathname + new URL(link).hash)
  const lead = new Seat(anne)
  const far = new Seat(tom)
  await anne.startsWorkshop()
  await tom.seesBoard()
  await lead.addsChapter(CHAPTER)
  await lead.addsTouchpoints(CHAPTER, TITLES)

  await test.step('writing goes on without a line, and both sides are there afterwards', async () => {
    await far.addsToGoal('Samen begonnen. ')
    await far.allSaved()
    await expect.poll(() => lead.goal()).toContain('Samen begonnen.')
    line.cut()
    await expect(tom.page.locator('[data-saved=offline]').first()).toBeVisible()
    await far.addsToGoal('Tom schrijft door.')
    await expect(tom.page.getByText(board.nl.offline(18, false), { exact: true }).first()).toBeVisible()
    await lead.addsToGoal('Anne ook.')
    await lead.allSaved()
    expect(await lead.goal()).not.toContain('Tom schrijft door.')
    line.mend()
    await far.allSaved()
    for (const seat of [lead, far]) {
      await expect.poll(() => seat.goal()).toContain('Tom schrijft door.')
      expect(await seat.goal()).toContain('Anne ook.')
    }
    expect(await far.goal()).toBe(await lead.goal())
  })

  const chooses = (title: string, face: string) =>
    tom.page
      .getByRole('listitem')
      .filter({ has: tom.page.getByRole('heading', { name: title }) })
      .getByRole('radio', { name: face, exact: true })
      .check({ force: true })

  await test.step('a vote without a line is kept, told, and sent on return', async () => {
    await lead.opensVoteOnChapter(CHAPTER)
    await expect(tom.page.getByRole('heading', { name: TITLES[0] })).toBeVisible()
    line.cut()
    await expect(tom.page.locator('[data-saved=offline]').first()).toBeVisible()
    for (const title of TITLES) await chooses(title, wordOf(-1))
    await expect(tom.page.getByText(vote.nl.waiting(2)).first()).toBeVisible()
    // Whoever looks something up on the map meanwhile finds their votes again.
    await tom.page.getByRole('button', { name: vote.nl.lookAtMap }).click()
    await tom.page.getByRole('button', { name: board.nl.backToVote }).click()
    await expect(tom.page.getByText(wordOf(-1), { exact: true })).toHaveCount(2)
    await tom.page.getByRole('button', { name: vote.nl.change }).first().click()
    await expect(anne.page.getByText('0 van 1 klaar').first()).toBeVisible()
    line.mend()
    await expect(anne.page.getByText('1 van 1 klaar').first()).toBeVisible({ timeout: 20_000 })
    await expect(tom.page.getByText(vote.nl.waiting(2))).toHaveCount(0)
  })

  await test.step('a vote that came too late is told to who cast it, and does not count', async () => {
    line.cut()
    await expect(tom.page.locator('[data-saved=offline]').first()).toBeVisible()
    await chooses(TITLES[0], wordOf(2))
    await expect(tom.page.getByText(vote.nl.waiting(1)).first()).toBeVisible()
    await lead.reveals()
    await expect(anne.page.getByRole('button', { name: facilitate.nl.reveal, exact: true })).toHaveCount(0)
    line.mend()
    await expect(tom.page.getByText(board.nl.votesLate(1)).first()).toBeVisible({ timeout: 20_000 })
  })
  expect(tom.watch.unexpected()).toEqual([])
  await tom.leaves()
  await line.end()
})
