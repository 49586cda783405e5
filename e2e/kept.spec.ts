/** What was written without a line, when the page is closed: kept for who has an account, told to guests. */
import type { Dialog, Page, WebSocketRoute } from '@playwright/test'
import { board } from '../messages/board.ts'
import { ended } from '../messages/ended.ts'
import { ownDraft } from '../messages/own-draft.ts'
import { signIn } from '../messages/sign-in.ts'
import { Person } from '../server/rooms/test-bench.ts'
import { Actor } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { Line } from './line.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

const CHAPTER = 'Thuis'

/** How much unsaved work this browser keeps, over all boards. */
const keptRows = (page: Page) =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'samenreis')) return 0
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('samenreis')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
    })
    const count = database.transaction('work').objectStore('work').count()
    await new Promise((resolve) => count.addEventListener('success', resolve))
    database.close()
    return count.result
  })

const isOffline = (page: Page) => expect(page.locator('[data-saved=offline]').first()).toBeVisible()
/** The words that say that closing is safe. */
const isKept = (page: Page) => expect(page.getByText(/bewaard in deze browser/).first()).toBeVisible()

test('DU11 what was written while the server was dead is there after the page was closed, once, as theirs', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const server = new AppServer(STORY_PORT)
  let anne: Actor | null = null
  try {
    await server.start()
    anne = await Actor.enter(browser, 'Anne', { origin: server.origin })
    anne.watch.allowOutage()
    await anne.signsInBy(server.signInLink)
    const boardId = await anne.makesWorkshop({ title: 'Stroom eraf', template: 'library-1-0' })
    await anne.opensBoard(boardId)
    await anne.startsWorkshop()
    const lead = new Seat(anne)
    await lead.addsToGoal('Dit stond er. ')
    await lead.addsChapter(CHAPTER)
    await lead.allSaved()

    await server.kill()
    await isOffline(anne.page)
    await lead.addsTouchpoints(CHAPTER, ['Bladert op de bank'])
    await isKept(anne.page)
    // up to the last letter: the page goes while it is typed
    await lead.addsToGoal('Dit kwam zonder server.')
    if (process.env.SHOT) await anne.page.screenshot({ path: process.env.SHOT })
    const asked: Dialog[] = []
    anne.page.on('dialog', (dialog) => {
      asked.push(dialog)
      void dialog.accept()
    })
    await anne.page.goto('about:blank')
    expect(asked.length, 'nobody is warned of what is kept').toBe(0)

    await server.start()
    await anne.opensBoard(boardId)
    await anne.seesBoard()
    expect(await lead.goal()).toBe('Dit stond er. Dit kwam zonder server.')
    await expect(lead.touchpoint('Bladert op de bank')).toBeVisible()
    expect(await anne.page.locator('[data-stop^="touchpoints:"]', { hasText: 'Bladert' }).count()).toBe(1)
    await expect.poll(() => keptRows(anne?.page as Page)).toBe(0)
    // from the server alone, and hers
    await anne.page.reload()
    await anne.seesBoard()
    expect(await lead.goal()).toBe('Dit stond er. Dit kwam zonder server.')
    await lead.touchpoint('Bladert op de bank').click()
    await expect(anne.page.getByText(board.nl.madeBy('Anne'))).toBeVisible()
    expect(anne.watch.unexpected()).toEqual([])
  } finally {
    await anne?.leaves()
    await server.remove()
  }
})

test('DU12 a guest is told that unsaved work lives on this screen only, and is asked before leaving', async ({
  scenario,
  browser,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Gast offline', template: 'library-1-0' })
  await anne.opensBoard(boardId)
  const { link } = await anne.invitation(boardId)
  const line = await Line.to(scenario.server.port)
  const tom = await Actor.enter(browser, 'Tom', { origin: line.origin })
  tom.watch.allowOutage()
  try {
    await tom.joinsByLink(line.origin + new URL(link).pathname + new URL(link).hash)
    await anne.startsWorkshop()
    await tom.seesBoard()
    const far = new Seat(tom)
    await far.addsToGoal('Samen. ')
    await far.allSaved()
    line.cut()
    await isOffline(tom.page)
    await far.addsToGoal('Alleen.')
    await expect(tom.page.getByText(board.nl.offline(7, false), { exact: true }).first()).toBeVisible()
    const asked: string[] = []
    tom.page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await tom.page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
    expect(await keptRows(tom.page), 'a shared computer keeps nothing of a guest').toBe(0)
    line.mend()
    await far.allSaved()
    await expect.poll(() => new Seat(anne).goal()).toBe('Samen. Alleen.')
    await tom.page.close({ runBeforeUnload: true })
    await expect.poll(() => tom.page.isClosed()).toBe(true)
    expect(asked.length, 'saved: no question').toBe(1)
    expect(tom.watch.unexpected()).toEqual([])
  } finally {
    await tom.leaves()
    await line.end()
  }
})

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
