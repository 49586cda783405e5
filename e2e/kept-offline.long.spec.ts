/** What was written without a line, when the page is closed: kept for who has an account, told to guests. */
import type { Dialog, Page } from '@playwright/test'
import { board } from '../messages/board.ts'
import { Actor } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { keptRows } from './kept-rows.ts'
import { Line } from './line.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

const CHAPTER = 'Thuis'

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
