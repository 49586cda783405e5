/** A browser that is broken: it believes that it may do what it may not, and is refused again and again. */
import type { Page } from '@playwright/test'
import { CLOSE } from '../lib/sync/wire.ts'
import { board } from '../messages/board.ts'
import { common } from '../messages/common.ts'
import { ended } from '../messages/ended.ts'
import { Person } from '../server/rooms/test-bench.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const words = ended.nl

/** Tells this page that it leads; how many lines it opened. Both roles have as many letters. */
async function believesToLead(page: Page): Promise<{ lines: number }> {
  const seen = { lines: 0 }
  await page.routeWebSocket(/\/sync\//, (line) => {
    seen.lines += 1
    const server = line.connectToServer()
    server.onMessage((message) => {
      const bytes = Buffer.from(message)
      const mine = /"mine":\{"seatId":"[\w-]+","role":"/.exec(bytes.toString('latin1'))
      if (mine) bytes.write('facilitator', mine.index + mine[0].length, 'latin1')
      line.send(bytes)
    })
  })
  return seen
}

test('GT16 BO10 a browser that is refused three times gets a calm page with its words, and does not come again by itself', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Kapotte browser', template: 'library-1-0' })
  await anne.opensBoard(boardId)
  const tom = await scenario.guest('Tom')
  tom.watch.allow(/closed the line with (4409|4423)/)
  // a line that is listened in on hears of its end late
  tom.watch.allow(/already in CLOSING or CLOSED state/)
  const opened = await believesToLead(tom.page)
  await anne.startsWorkshop()
  const cookies = (await anne.context.cookies()).map(({ name, value }) => `${name}=${value}`)
  const cookie = cookies.find((each) => each.includes('session-token')) ?? ''
  const byHand = new Person(scenario.server.port, { boardId, seatId: '', cookie })
  await byHand.until(() => byHand.provider.synced && byHand.push !== null)
  expect(await byHand.command('goTo', { part: 'vote', from: null, sure: true })).toMatchObject({ ok: true })
  await tom.joinsByLink((await anne.invitation(boardId)).link)

  const end = tom.page.locator('[data-ended]')
  for (const code of [CLOSE.refused, CLOSE.refused, CLOSE.resting]) {
    await tom.page.getByText(board.nl.saved, { exact: true }).first().waitFor()
    await tom.page.locator('[data-scope="scope:goal"]').click()
    await tom.page.keyboard.insertText('Dit is van mij.')
    await expect(end).toHaveAttribute('data-ended', String(code))
    await expect(end.getByText('Dit is van mij.', { exact: true })).toBeVisible()
    if (code === CLOSE.refused) await end.getByRole('button', { name: words.reload }).click()
  }
  await expect(end.getByRole('heading', { name: words.resting.title })).toBeVisible()
  await expectAccessible(tom.page, 'resting')
  if (process.env.SHOT) await tom.page.screenshot({ path: process.env.SHOT })
  await end.getByRole('button', { name: words.copyAll }).click()
  await expect(end.getByRole('button', { name: common.nl.copied })).toBeVisible()
  const before = opened.lines
  await tom.page.waitForTimeout(4_000)
  expect(opened.lines, 'no line by itself').toBe(before)
  await end.getByRole('button', { name: words.reload }).click()
  await expect(end).toHaveAttribute('data-ended', String(CLOSE.resting))
  expect(opened.lines).toBe(before + 1)
  await expect(end.getByText('Dit is van mij.')).toHaveCount(0)
  expect(byHand.view().scope.goal).toBe('')
  byHand.leave()
})
