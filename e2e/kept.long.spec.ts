/** What was written without a line, when the page is closed: kept for who has an account, told to guests. */
import type { Page, WebSocketRoute } from '@playwright/test'
import { board } from '../messages/board.ts'
import { ended } from '../messages/ended.ts'
import { ownDraft } from '../messages/own-draft.ts'
import { signIn } from '../messages/sign-in.ts'
import { Person } from '../server/rooms/test-bench.ts'
import { Actor } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { keptRows } from './kept-rows.ts'
import { Line } from './line.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

const isOffline = (page: Page) => expect(page.locator('[data-saved=offline]').first()).toBeVisible()
/** The words that say that closing is safe. */
const isKept = (page: Page) => expect(page.getByText(/bewaard in deze browser/).first()).toBeVisible()

test('DU11 a new epoch meets nothing of it, a closed board shows it, and signing out leaves nothing in the browser', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  // its own server: signing out ends the session that the other stories share
  const server = new AppServer(STORY_PORT)
  await server.start()
  const line = await Line.to(server.port)
  const anne = await Actor.enter(browser, 'Anne', { origin: line.origin })
  anne.watch.allowOutage()
  await anne.signsInBy(line.origin + new URL(server.signInLink).pathname + new URL(server.signInLink).hash)
  let boardId = await anne.makesWorkshop({ title: 'Ander tijdperk', template: 'library-1-0' })
  const lead = new Seat(anne)
  const leavesWithUnsaved = async (words: string) => {
    line.cut()
    await isOffline(anne.page)
    await lead.addsToGoal(words)
    await isKept(anne.page)
    await anne.page.goto('about:blank')
    line.mend()
  }
  try {
    await anne.opensBoard(boardId)
    await anne.startsWorkshop()
    await lead.addsToGoal('Bewaard. ')
    await lead.allSaved()
    await leavesWithUnsaved('Van voor het herstel.')
    const cookies = await anne.context.cookies()
    const cookie =
      cookies.map(({ name, value }) => `${name}=${value}`).find((each) => /session/.test(each)) ?? ''
    const byHand = new Person(server.port, { boardId, seatId: '', cookie })
    await byHand.until(() => byHand.provider.synced)
    expect(await byHand.command('restoreBoard', { snapshotId: null })).toMatchObject({ ok: true })
    await byHand.until(() => byHand.closed !== null)
    byHand.leave()

    await anne.opensBoard(boardId)
    await anne.seesBoard()
    expect(await lead.goal()).toBe('Bewaard.')
    // but its words are not lost
    const own = anne.page.locator('[data-own-drafts]')
    await expect(own.getByRole('textbox', { name: ownDraft.nl.field })).toHaveValue(/Van voor het herstel\.$/)
    await expect(own.getByText(ownDraft.nl.leftOver)).toBeVisible()
    await own.getByRole('button', { name: ownDraft.nl.away }).click()
    await expect(own).toHaveCount(0)

    await leavesWithUnsaved('Voor het bord dicht ging.')
    const closer = new Person(server.port, { boardId, seatId: '', cookie }, { epoch: '2' })
    await closer.until(() => closer.provider.synced)
    expect(await closer.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: true })
    closer.leave()
    await anne.opensBoard(boardId)
    const behind = anne.page.locator('[data-left-behind]')
    await expect(behind.getByText(/Voor het bord dicht ging\.$/)).toBeVisible()
    await expect(anne.page).toHaveURL(/\/review/)
    await expectAccessible(anne.page, 'review with what was left behind')
    if (process.env.SHOT) await anne.page.screenshot({ path: process.env.SHOT })
    await behind.getByRole('button', { name: ended.nl.drop }).click()
    await expect(behind).toHaveCount(0)
    await expect.poll(() => keptRows(anne.page)).toBe(0)
    await anne.page.reload()
    await expect(anne.page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(behind).toHaveCount(0)

    boardId = await anne.makesWorkshop({ title: 'Afgemeld', template: 'library-1-0' })
    await anne.opensBoard(boardId)
    await anne.startsWorkshop()
    await leavesWithUnsaved('Voor wie zich afmeldt.')
    // a second tab goes on without a line while she signs out in the first
    const other = await anne.context.newPage()
    const lines: WebSocketRoute[] = []
    let whole = true
    await other.route('**/line/**', (request) => request.abort())
    await other.routeWebSocket(/\/sync\//, (socket) => {
      if (!whole) return void socket.close()
      socket.connectToServer()
      lines.push(socket)
    })
    await other.goto(`/w/${boardId}`)
    await expect(other.locator('[data-saved=saved]').first()).toBeVisible()
    await expect.poll(() => keptRows(other)).toBe(0)
    whole = false
    for (const socket of lines) await socket.close()
    await isOffline(other)
    await other.locator('[data-scope="scope:goal"]').click()
    await other.keyboard.type('In een ander tabblad.')
    await isKept(other)
    await anne.opens('/')
    expect(await keptRows(anne.page)).toBeGreaterThan(0)
    await anne.page.getByRole('button', { name: signIn.nl.signOut }).click()
    await expect(anne.page.getByRole('button', { name: signIn.nl.signOut })).toHaveCount(0)
    await other.keyboard.type(' En daarna.')
    await other.waitForTimeout(1_000)
    expect(await keptRows(anne.page)).toBe(0)
    expect(await anne.page.evaluate(() => localStorage.length)).toBe(0)
    await expect(other.getByText(board.nl.offline(32, false), { exact: true }).first()).toBeVisible()
    expect(anne.watch.unexpected()).toEqual([])
  } finally {
    await anne.leaves()
    await line.end()
    await server.remove()
  }
})
