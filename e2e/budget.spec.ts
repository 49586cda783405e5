import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { arrive } from '../messages/arrive.ts'
import { expect, test } from './scenario.ts'

/** kB = 1000 bytes, gzipped; React and Next are about 135 of them. */
const LIMIT_KB = { join: 150, board: 230, lead: 246, editor: 115 }

type Scales = { total(): Promise<number>; untilUsable(): Promise<number>; table(): string }

/** Three seconds after the board is drawn come the parts that a board fetches at rest. */
const BEFORE_REST_MS = 2_500

/** Tells the page's own clock when its board was drawn: a slow machine must not count what comes at rest. */
const marksUsable = (page: Page): Promise<unknown> =>
  page.addInitScript((selector) => {
    const look = () => {
      if (!document.querySelector(selector)) return
      performance.mark('usable')
      watch.disconnect()
    }
    const watch = new MutationObserver(look)
    watch.observe(document, { childList: true, subtree: true })
  }, '[data-board]')

/** Paths of what was asked for until then. */
const askedInTime = (page: Page): Promise<string[]> =>
  page.evaluate((rest) => {
    const [usable] = performance.getEntriesByName('usable')
    if (!usable) throw new Error('the board was never drawn')
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < usable.startTime + rest)
      .map(({ name }) => new URL(name).pathname)
  }, BEFORE_REST_MS)

/** Sizes of the scripts that a page has fetched, by path. */
function weigh(page: Page): Scales {
  const scripts = new Map<string, number>()
  const open: Promise<unknown>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (response.request().resourceType() !== 'script' && !path.endsWith('.js')) return
    open.push(
      response.body().then(
        (body) => scripts.set(path, gzipSync(body, { level: 6 }).length / 1000),
        // What was still on its way when its page was left is not weighed any more.
        (error: unknown) => {
          if (!page.isClosed() && !String(error).includes('has been closed')) throw error
        },
      ),
    )
  })
  const sum = (kept: (path: string) => boolean) =>
    [...scripts].reduce((kb, [path, size]) => (kept(path) ? kb + size : kb), 0)
  return {
    // a script that runs already may still be read: it counts here, not in what is measured next
    total: async () => {
      await Promise.all(open)
      return sum(() => true)
    },
    untilUsable: async () => {
      const inTime = new Set(await askedInTime(page))
      await Promise.all(open)
      return sum((path) => inTime.has(path))
    },
    table: () =>
      [...scripts]
        .toSorted((a, b) => b[1] - a[1])
        .map(([path, kb]) => `${kb.toFixed(1).padStart(8)} kB  ${path}`)
        .join('\n'),
  }
}

function judge(what: keyof typeof LIMIT_KB, kb: number, table = ''): void {
  const line = `${what.padEnd(7)} ${kb.toFixed(1).padStart(7)} kB of ${LIMIT_KB[what]} kB`
  process.stdout.write(`${line}\n`)
  expect.soft(kb, `${line}\n${table}`).toBeLessThanOrEqual(LIMIT_KB[what])
  // nothing measured is no proof: the framework alone is more than this
  if (what !== 'editor') expect(kb).toBeGreaterThan(50)
}

/** Dragging is fetched when a mouse moves; one build of Chromium tells of a mouse that nobody moved. */
const stillMouse = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const kind of ['pointermove', 'pointerover', 'pointerenter'])
      window.addEventListener(kind, (event) => event.stopImmediatePropagation(), true)
  })

test('OP17 scripts of the join page, the board and the editor stay within their budgets', async ({
  scenario,
}) => {
  test.setTimeout(180_000)
  let anne = await scenario.anne()
  const board = await anne.makesWorkshop({ title: 'Gewicht', variant: '90', template: 'library-1-0' })
  const invitation = await anne.invitation(board)

  const fatima = await scenario.guest('Fatima')
  const atDoor = weigh(fatima.page)
  await fatima.opens(invitation.link)
  await fatima.page.waitForLoadState('networkidle')
  judge('join', await atDoor.total(), atDoor.table())

  // two visits, each with an empty cache: before the start the lobby opens, after it the board
  const atLobby = weigh(anne.page)
  await anne.opensBoard(board)
  await expect(anne.page.locator('[data-lobby]')).toBeVisible()
  await anne.page.waitForLoadState('networkidle')
  // the organiser's lobby is the board with the invitations beside it: told, so that it does not grow unseen
  process.stdout.write(`lobby   ${(await atLobby.total()).toFixed(1).padStart(7)} kB\n`)
  expect(await atLobby.total(), atLobby.table()).toBeLessThan(242)
  await anne.startsWorkshop()
  await anne.leaves()

  // who takes part; the bar of who leads is fetched by nobody else
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink(invitation.link)
  await tom.seesBoard()
  await tom.opens('about:blank')
  const afresh = await tom.context.newCDPSession(tom.page)
  await afresh.send('Network.clearBrowserCache')
  await stillMouse(tom.page)
  await marksUsable(tom.page)
  const taking = weigh(tom.page)
  await tom.opensBoard(board)
  await tom.seesBoard()
  await expect(tom.page.locator('[data-course-line]')).toBeVisible()
  await tom.page.waitForTimeout(1_000)
  judge('board', await taking.untilUsable(), taking.table())

  anne = await scenario.anne()
  await stillMouse(anne.page)
  await marksUsable(anne.page)
  const atBoard = weigh(anne.page)
  await anne.opensBoard(board)
  await anne.seesBoard()
  await expect(anne.page.locator('[data-facilitator-bar]')).toBeVisible()
  // what is under way; a quiet network may come so late that it has what is fetched at rest
  await anne.page.waitForTimeout(1_000)
  judge('lead', await atBoard.untilUsable(), atBoard.table())

  // what paper and the guard's words need comes by itself at rest, long after the board can be used
  const synced = await atBoard.untilUsable()
  await expect.poll(() => atBoard.total(), { timeout: 20_000 }).toBeGreaterThan(synced)
  // it comes in several files, and no event tells the last
  for (let before = synced; before !== (await atBoard.total()); ) {
    before = await atBoard.total()
    await anne.page.waitForTimeout(3_000)
  }
  const board0 = await atBoard.total()
  process.stdout.write(`rest    ${(board0 - synced).toFixed(1).padStart(7)} kB\n`)
  expect(
    board0 - synced,
    'the map behind the first step, printing with the curve, and the guard',
  ).toBeLessThan(105)

  // the panel of a touchpoint comes first and is not the editor: told, so that it does not grow unseen
  await anne.page.getByRole('button', { name: arrive.nl.map, exact: true }).click()
  await anne.page.locator('[data-stop^="touchpoints:"]').first().click()
  await expect(anne.page.locator('[data-action="touchpoint.describe"]')).toBeVisible()
  await anne.page.waitForLoadState('networkidle')
  const panel = (await atBoard.total()) - board0
  process.stdout.write(`panel   ${panel.toFixed(1).padStart(7)} kB\n`)
  expect(panel, 'opening a touchpoint does not load the editor').toBeLessThan(30)

  await anne.opensDescription()
  await anne.page.waitForLoadState('networkidle')
  const editor = (await atBoard.total()) - board0 - panel
  judge('editor', editor, atBoard.table())
  expect(editor, 'the editor is loaded on first focus, not before').toBeGreaterThan(20)
})
