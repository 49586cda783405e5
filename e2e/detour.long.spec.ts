/** A network that lets no WebSocket through: a real proxy that drops upgrades stands on the line. */
import { board } from '../messages/board.ts'
import { join } from '../messages/join.ts'
import { Actor, expectNoSidewaysScroll } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { Line } from './line.ts'
import { expect, test } from './scenario.ts'

const CHAPTER = 'Weer terugkomen'
const TITLES = ['Fietst naar de bieb', 'Levert in bij de automaat'] as const
const JOINED = /\/w\/[\w-]+$/

test('LN6 LN7 IN24 behind a proxy without WebSockets a phone joins, writes, votes and sees the reveal', async ({
  scenario,
  browser,
}) => {
  test.setTimeout(180_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Achter een oude proxy', template: 'library-1-0' })
  await anne.opensBoard(boardId)
  const line = await Line.through('refused', scenario.server.port)
  const tom = await Actor.enter(browser, 'Tom', { origin: line.origin, device: 'phone' })
  tom.watch.allowOutage()
  const asked: string[] = []
  tom.page.on('request', (request) => asked.push(request.url()))
  const { link } = await anne.invitation(boardId)
  const byDetour = tom.page.locator('[data-detour]')

  await test.step('the door says that it works by a detour, and he comes in', async () => {
    await tom.opens(line.origin + new URL(link).pathname + new URL(link).hash)
    await expect(tom.page.locator('[data-connection=detour]')).toHaveText(join.nl.checkDetour)
    await expectNoSidewaysScroll(tom.page)
    await expectAccessible(tom.page, 'join by a detour')
    await tom.page.getByLabel(join.nl.nameLabel).fill('Tom')
    await tom.page.keyboard.press('Enter')
    await tom.page.waitForURL(JOINED)
    await anne.startsWorkshop()
    await tom.seesBoard()
    await expect(byDetour).toHaveText(`· ${board.nl.detour}`)
    await expectNoSidewaysScroll(tom.page)
    await expectAccessible(tom.page, 'board by a detour')
  })

  const lead = new Seat(anne)
  const far = new Seat(tom)
  await test.step('what each writes the other sees, and it is saved', async () => {
    await far.addsToGoal('Tom schrijft. ')
    await far.allSaved()
    await expect.poll(() => lead.goal()).toContain('Tom schrijft.')
    await lead.addsToGoal('Anne ook. ')
    await expect.poll(() => far.goal()).toContain('Anne ook.')
  })

  await test.step('the line is cut and mended, and both sides are there afterwards', async () => {
    line.cut()
    await expect(tom.page.locator('[data-saved=offline]').first()).toBeVisible()
    await far.addsToGoal('Zonder lijn.')
    await lead.addsToGoal('En Anne verder.')
    line.mend()
    await expect.poll(() => lead.goal(), { timeout: 30_000 }).toContain('Zonder lijn.')
    await far.allSaved()
    await expect(byDetour).toBeVisible()
    await expect.poll(() => far.goal()).toContain('En Anne verder.')
    expect(await far.goal()).toBe(await lead.goal())
  })

  await test.step('a vote goes up, and the reveal comes down', async () => {
    await tom.page.keyboard.press('Escape')
    await lead.addsChapter(CHAPTER)
    await lead.addsTouchpoints(CHAPTER, TITLES)
    await lead.opensVoteOnChapter(CHAPTER)
    await expect(tom.page.getByRole('heading', { name: TITLES[0] })).toBeVisible()
    await far.votes(new Map(TITLES.map((title) => [title, -1])))
    await expect(anne.page.getByText('1 van 1 klaar').first()).toBeVisible()
    await lead.reveals()
    const results = tom.page.getByRole('region', { name: board.nl.results })
    for (const title of TITLES) await expect(results.getByText(title)).toBeVisible()
  })

  await test.step('the next visit begins with the socket again', async () => {
    const sockets: string[] = []
    tom.page.on('websocket', (socket) => sockets.push(socket.url()))
    await tom.page.reload()
    await expect(byDetour).toBeVisible({ timeout: 15_000 })
    expect(sockets.length).toBeGreaterThanOrEqual(2)
    await far.allSaved()
  })

  // neither the name of a line nor anything of its content stands in an address
  const lines = asked.filter((address) => address.includes('/line/')).map((address) => new URL(address))
  expect(lines.length).toBeGreaterThan(5)
  for (const { pathname, searchParams } of lines) {
    expect(pathname).toMatch(/^\/line\/(check|[\da-f-]{36})(\/up)?$/)
    expect([...searchParams.keys()].join()).toMatch(/^(epoch,schema,client(,after)?)?$/)
  }
  expect(tom.watch.unexpected()).toEqual([])
  await tom.leaves()
  await line.end()
})

test('LN6 a network that leaves sockets without an answer is found within seconds', async ({
  scenario,
  browser,
}) => {
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Geen antwoord', template: 'library-1-0' })
  await anne.opensBoard(boardId)
  await anne.startsWorkshop()
  const line = await Line.through('silent', scenario.server.port)
  const tom = await Actor.enter(browser, 'Tom', { origin: line.origin, language: 'en' })
  tom.watch.allowOutage()
  const { link } = await anne.invitation(boardId)
  await tom.opens(line.origin + new URL(link).pathname + new URL(link).hash)
  await expect(tom.page.locator('[data-connection=detour]')).toHaveText(join.en.checkDetour, {
    timeout: 9_000,
  })
  await tom.page.getByLabel(join.en.nameLabel).fill('Tom')
  await tom.page.keyboard.press('Enter')
  await tom.page.waitForURL(JOINED)
  await expect(tom.page.locator('[data-detour]')).toBeVisible({ timeout: 12_000 })
  await new Seat(anne).addsToGoal('Hallo Tom')
  await expect.poll(() => new Seat(tom).goal()).toBe('Hallo Tom')
  expect(tom.watch.unexpected()).toEqual([])
  await tom.leaves()
  await line.end()
})
