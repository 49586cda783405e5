import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { sessionUser } from '../auth/session.ts'
import { returnLinks } from '../db/schema.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { removeSeat, seatsOf } from '../db/seats.ts'
import { postJoin } from './join-routes.ts'
import { postReturnLook, postReturnMake, postReturnOpen } from './return-routes.ts'
import { Browser, makeWorld, type World } from './test-door.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

async function seated(world: World, name = 'Tom'): Promise<Browser> {
  const browser = new Browser()
  await browser.send(postJoin, { ...(await world.link()), name })
  return browser
}

async function wayBack(browser: Browser, boardId: string): Promise<string> {
  const made = await browser.send(postReturnMake, { boardId })
  expect(made.status).toBe(200)
  expect(String(made.body.qr)).toContain('<svg')
  const url = String(made.body.url)
  expect(url).toMatch(/^http:\/\/samenreis\.test\/join\/back#[\w-]{43}$/)
  return url.slice(url.indexOf('#') + 1)
}

describe('a personal link for a second device', () => {
  it('IN15 makes the second device the same person, and the first stays', async () => {
    const world = await makeWorld(test.db)
    const laptop = await seated(world)
    const token = await wayBack(laptop, world.boardId)
    const phone = new Browser()
    expect((await phone.send(postReturnLook, { token })).body).toEqual({
      name: 'Tom',
      title: 'Lid worden met je kind',
    })
    expect(phone.cookie).toBe('')
    expect(await phone.send(postReturnOpen, { token })).toMatchObject({
      status: 200,
      body: { boardId: world.boardId },
    })
    const [one, two] = [await sessionUser(laptop.cookie), await sessionUser(phone.cookie)]
    expect(two?.id).toBe(one?.id)
    expect(phone.cookie).not.toBe(laptop.cookie)
    expect(await seatsOf(test.db, world.boardId)).toHaveLength(2)
  })

  it('IN15 works once, also when two open it in the same moment', async () => {
    const world = await makeWorld(test.db)
    const token = await wayBack(await seated(world), world.boardId)
    const race = await Promise.all([1, 2, 3, 4].map(() => new Browser().send(postReturnOpen, { token })))
    expect(race.filter((one) => one.status === 200)).toHaveLength(1)
    expect(race.filter((one) => one.body.error === 'unknown')).toHaveLength(3)
  })

  it('IN15 dies when it is old, when a newer one is made, and with the seat', async () => {
    const world = await makeWorld(test.db)
    const tom = await seated(world)
    const first = await wayBack(tom, world.boardId)
    const second = await wayBack(tom, world.boardId)
    expect((await new Browser().send(postReturnOpen, { token: first })).status).toBe(403)
    await test.db.update(returnLinks).set({ expires: sql`now() - interval '1 second'` })
    expect((await new Browser().send(postReturnLook, { token: second })).status).toBe(403)
    expect((await new Browser().send(postReturnOpen, { token: second })).status).toBe(403)
    const third = await wayBack(tom, world.boardId)
    const seat = (await seatsOf(test.db, world.boardId)).find((one) => one.name === 'Tom')
    await test.db.transaction((tx) => removeSeat(tx, world.boardId, seat?.id ?? ''))
    expect((await new Browser().send(postReturnOpen, { token: third })).status).toBe(403)
    expect((await tom.send(postReturnMake, { boardId: world.boardId })).status).toBe(404)
  })

  it('IN15 only for a seat of one\u2019s own; an account\u2019s link lives ten minutes', async () => {
    const world = await makeWorld(test.db)
    const other = await makeWorld(test.db)
    expect((await other.facilitator.send(postReturnMake, { boardId: world.boardId })).status).toBe(404)
    expect((await new Browser().send(postReturnMake, { boardId: world.boardId })).status).toBe(401)
    const made = await world.facilitator.send(postReturnMake, { boardId: world.boardId })
    const minutes = (Date.parse(String(made.body.expires)) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(8)
    expect(minutes).toBeLessThan(11)
  })
})
