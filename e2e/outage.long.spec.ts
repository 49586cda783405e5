/** The database goes away in the middle of a workshop and comes back. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { board } from '../messages/board.ts'
import { common } from '../messages/common.ts'
import { down } from '../messages/down.ts'
import { startEmbedded } from '../server/embedded-postgres.ts'
import { takeLock } from '../server/lock.ts'
import { Actor, type ActorOptions } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectCalm } from './calm.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

test('AU15 BO10 the database goes away: pages and boards say so, go on when it is back, and lose nothing', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samenreis-pg-'))
  const lock = takeLock(folder)
  let postgres = await startEmbedded(lock)
  const server = new AppServer(STORY_PORT, { DATABASE_URL: postgres.url('postgres') })
  const actors: Actor[] = []
  const enter = async (name: string, look: Partial<ActorOptions> = {}) => {
    const actor = await Actor.enter(browser, name, { ...look, origin: server.origin })
    actor.watch.allow(/Failed to load resource.*503/)
    actors.push(actor)
    return actor
  }
  try {
    await server.start()
    const anne = await enter('Anne')
    await anne.signsInBy(server.signInLink)
    const boardId = await anne.makesWorkshop({ title: 'Zonder opslag', template: 'library-1-0' })
    const { link } = await anne.invitation(boardId)
    await anne.opensBoard(boardId)
    const tom = await enter('Tom')
    await tom.joinsByLink(link)
    await anne.startsWorkshop()
    await tom.seesBoard()
    const lead = new Seat(anne)
    await lead.addsToGoal('Dit stond er al. ')
    await lead.allSaved()

    await postgres.stop()
    await lead.addsToGoal('Dit kwam tijdens de storing.')
    await expect(anne.page.getByText(board.nl.failing, { exact: true }).first()).toBeVisible({
      timeout: 20_000,
    })
    await expectCalm(anne.page)
    // nobody sees what is not stored
    expect(await new Seat(tom).goal()).not.toContain('storing')

    for (const language of ['nl', 'en'] as const) {
      const guest = await enter(`Gast ${language}`, { language })
      await guest.opens(link.replace(/#.*/, '#geen-link-die-bestaat-maar-lang-genoeg-om-er-een-te-zijn'))
      await expect(guest.page.getByText(common[language].serverProblem)).toBeVisible()
      await expectCalm(guest.page)
      const member = await enter(`Anne ${language}`, {
        language,
        storageState: await anne.context.storageState(),
      })
      for (const address of ['/', `/w/${boardId}`, `/w/${boardId}/review`, '/new', '/team']) {
        await member.opens(address)
        const told = member.page.getByText(down[language].title).first()
        await expect(told, `${address} in ${language}`).toBeVisible()
        await expectCalm(member.page)
      }
    }
    expect(await server.healthy()).toBe(false)
    const refused = await anne.context.request.post('/api/boards', {
      data: { title: 'Kan nu niet' },
      headers: { origin: server.origin },
    })
    expect([refused.status(), await refused.json()]).toEqual([503, { error: 'serverProblem' }])

    postgres = await startEmbedded(lock)
    await expect(anne.page.locator('[data-saved=saved]').first()).toBeVisible({ timeout: 30_000 })
    const whole = 'Dit stond er al. Dit kwam tijdens de storing.'
    await expect.poll(() => new Seat(tom).goal(), { timeout: 20_000 }).toContain(whole)
    await anne.page.reload()
    await expect.poll(() => lead.goal()).toContain(whole)
    expect(await server.healthy()).toBe(true)
    expect(actors.flatMap((actor) => actor.watch.unexpected())).toEqual([])
  } finally {
    // the browser last: after a timeout it is gone, and what follows its refusal would stay behind
    await server.remove()
    await postgres.stop()
    lock.release()
    rmSync(folder, { recursive: true, force: true })
    for (const actor of actors) await actor.leaves()
  }
})
