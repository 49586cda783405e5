/** A long log is compacted by the built server; one that is damaged opens read-only and goes on. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as Y from 'yjs'
import { damaged } from '../messages/damaged.ts'
import { openDatabase } from '../server/db/pool.ts'
import { postgresLog } from '../server/db/postgres-log.ts'
import { startEmbedded } from '../server/embedded-postgres.ts'
import { takeLock } from '../server/lock.ts'
import { Actor } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expectCalm } from './calm.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

const ROWS = 520

test('DU6 DU7 DU8 a long log is compacted, a damaged one opens read-only, and who leads goes on from there', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samenreis-pg-'))
  const lock = takeLock(folder)
  const postgres = await startEmbedded(lock)
  const server = new AppServer(STORY_PORT, { DATABASE_URL: postgres.url('postgres') })
  const database = openDatabase(postgres.url('postgres'))
  const log = postgresLog(database)
  let anne: Actor | null = null
  try {
    await server.start()
    anne = await Actor.enter(browser, 'Anne', { origin: server.origin })
    await anne.signsInBy(server.signInLink)
    const boardId = await anne.makesWorkshop({ title: 'Lang bord', template: 'library-1-0' })
    await anne.opensBoard(boardId)
    await anne.startsWorkshop()
    const lead = new Seat(anne)
    await lead.addsToGoal('Vooraf. ')
    await lead.allSaved()

    // a long workshop went by
    const stored = await log.load(boardId)
    if (!stored) throw new Error('no board')
    const document = new Y.Doc()
    for (const body of [stored.snapshot?.document, ...stored.rows.map((row) => row.body)])
      if (body) Y.applyUpdate(document, body)
    const bodies: Uint8Array[] = []
    document.on('update', (body: Uint8Array) => void bodies.push(body))
    const goal = document.getMap('scope').get('goal') as Y.Text
    for (let n = 0; n < ROWS; n++) goal.insert(goal.length, 'x')
    const clientId = document.clientID
    const rows = bodies.map((body) => ({ seatId: null, clientId, body, changes: [], step: 'free' }))
    expect(await log.append(boardId, stored, rows)).toBe(stored.seq + ROWS)
    await lead.addsToGoal('Daarna. ')
    await lead.allSaved()
    await expect
      .poll(async () => (await log.load(boardId))?.rows.length, { timeout: 30_000 })
      .toBeLessThan(20)
    expect(await lead.goal()).toContain('x'.repeat(ROWS))
    await lead.addsToGoal('En verder. ')
    await lead.allSaved()

    // a disk that does not keep what it was given
    await server.stop()
    const broken = (await log.load(boardId))?.rows.at(0)
    await database.$client.query("update board_update set body = '\\x00' where board_id = $1 and seq = $2", [
      boardId,
      broken?.seq,
    ])
    await server.start()
    await anne.opensBoard(boardId)
    const note = anne.page.getByRole('alert').filter({ hasText: damaged.nl.title })
    await expect(note).toBeVisible()
    await expectCalm(anne.page)
    await expectAccessible(anne.page, 'damaged board')
    if (process.env.SHOT) await anne.page.screenshot({ path: process.env.SHOT })
    await expect(anne.page.getByText('Daarna.')).toBeVisible()
    await expect(anne.page.getByText('En verder.')).toHaveCount(0)
    await anne.seesBoard()
    await note.getByRole('button', { name: damaged.nl.goOn }).click()
    // nothing of hers is unsaved: the restored board is loaded by itself (DU20)
    await expect(note).toBeHidden()
    await anne.seesBoard()
    await lead.addsToGoal('Weer open. ')
    await lead.allSaved()
    expect(await lead.goal()).toContain('Weer open.')
  } finally {
    // the browser last: after a timeout it is gone, and what follows its refusal would stay behind
    await server.remove()
    await database.$client.end()
    await postgres.stop()
    lock.release()
    rmSync(folder, { recursive: true, force: true })
    await anne?.leaves()
  }
})
