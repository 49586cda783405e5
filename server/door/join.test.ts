import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { sessionUser } from '../auth/session.ts'
import { seats, sessions, users } from '../db/schema.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { removeSeat, seatsOf } from '../db/seats.ts'
import { postJoin, postLook } from './join-routes.ts'
import { Browser, makeWorld } from './test-door.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

const names = async (boardId: string) => (await seatsOf(test.db, boardId)).map((seat) => seat.name)

describe('coming in', () => {
  it('IN1 by link one is in at once, with one field', async () => {
    const world = await makeWorld(test.db)
    const tom = new Browser()
    const link = await world.link()
    const looked = await tom.send(postLook, link)
    expect(looked.body).toMatchObject({
      title: 'Lid worden met je kind',
      organisation: 'Bibliotheek Maasdal',
      facilitator: 'Anne',
      role: 'participant',
      you: null,
    })
    const joined = await tom.send(postJoin, { ...link, name: 'Tom' })
    expect(joined).toMatchObject({
      status: 200,
      body: { boardId: world.boardId, waiting: false, name: 'Tom' },
    })
    expect(await sessionUser(tom.cookie)).toMatchObject({ kind: 'guest', name: 'Tom', email: null })
    expect(world.told).toEqual([world.boardId])
  })

  it('IN2 by code one knocks, and small letters and a space do not matter', async () => {
    const world = await makeWorld(test.db)
    const { code } = await world.invite()
    const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`
    const joined = await new Browser().send(postJoin, { code: typed, name: 'Fatima' })
    expect(joined).toMatchObject({ status: 200, body: { waiting: true } })
    const seat = (await seatsOf(test.db, world.boardId)).find((one) => one.name === 'Fatima')
    expect(seat?.admittedAt).toBeNull()
  })

  it('IN3 looking changes nothing', async () => {
    const world = await makeWorld(test.db)
    const browser = new Browser()
    const before = [await test.db.select().from(users), await test.db.select().from(sessions)].map(
      (r) => r.length,
    )
    for (let i = 0; i < 5; i++) await browser.send(postLook, await world.link())
    expect(browser.cookie).toBe('')
    expect(
      [await test.db.select().from(users), await test.db.select().from(sessions)].map((r) => r.length),
    ).toEqual(before)
    expect(await names(world.boardId)).toEqual(['Anne'])
  })

  it('IN4 the same browser later is the same person, in the same seat', async () => {
    const world = await makeWorld(test.db)
    const tom = new Browser()
    const link = await world.link()
    await tom.send(postJoin, { ...link, name: 'Tom' })
    expect((await tom.send(postLook, link)).body).toMatchObject({ you: { name: 'Tom', seat: true } })
    const again = await tom.send(postJoin, { ...link, name: 'Tom' })
    expect(again).toMatchObject({ status: 200, body: { name: 'Tom' } })
    expect(await names(world.boardId)).toEqual(['Anne', 'Tom'])
  })

  it('IN4 a guest keeps one user for all boards, and a new token for each seat', async () => {
    const [first, second] = [await makeWorld(test.db), await makeWorld(test.db)]
    const tom = new Browser()
    await tom.send(postJoin, { ...(await first.link()), name: 'Tom' })
    const [was, planted] = [await sessionUser(tom.cookie), tom.cookie]
    expect((await tom.send(postLook, await second.link())).body).toMatchObject({
      you: { name: 'Tom', seat: false },
    })
    await tom.send(postJoin, { ...(await second.link()), name: 'Tom' })
    expect((await sessionUser(tom.cookie))?.id).toBe(was?.id)
    expect(tom.cookie).not.toBe(planted)
    expect(await sessionUser(planted)).toBeNull()
  })

  it('IN4 somebody else at the same browser gets a seat of their own', async () => {
    const world = await makeWorld(test.db)
    const shared = new Browser()
    const link = await world.link()
    await shared.send(postJoin, { ...link, name: 'Tom' })
    await shared.send(postJoin, { ...link, name: 'Ria', someoneElse: true })
    expect(await names(world.boardId)).toEqual(['Anne', 'Tom', 'Ria'])
  })

  it('IN4 an account stays who it is and keeps its session', async () => {
    const [own, other] = [await makeWorld(test.db), await makeWorld(test.db)]
    const cookie = own.facilitator.cookie
    await own.facilitator.send(postJoin, { ...(await other.link('observer')), name: 'Anne V.' })
    expect(own.facilitator.cookie).toBe(cookie)
    const seat = (await seatsOf(test.db, other.boardId)).find((one) => one.name === 'Anne V.')
    expect(seat).toMatchObject({ role: 'observer', userId: (await sessionUser(cookie))?.id })
  })

  it('IN5 a better link raises the role, a lesser one takes nothing away', async () => {
    const world = await makeWorld(test.db)
    const tom = new Browser()
    const role = async () => (await seatsOf(test.db, world.boardId)).find((one) => one.name === 'Tom')?.role
    await tom.send(postJoin, { ...(await world.link('participant')), name: 'Tom' })
    await tom.send(postJoin, { ...(await world.link('cofacilitator')), name: 'Tom' })
    expect(await role()).toBe('cofacilitator')
    await tom.send(postJoin, { ...(await world.link('observer')), name: 'Tom' })
    expect(await role()).toBe('cofacilitator')
    // A code is short enough to be overheard: it raises nothing.
    const ria = new Browser()
    await ria.send(postJoin, { ...(await world.link('observer')), name: 'Ria' })
    await ria.send(postJoin, { code: (await world.invite('cofacilitator')).code, name: 'Ria' })
    expect((await seatsOf(test.db, world.boardId)).find((one) => one.name === 'Ria')?.role).toBe('observer')
  })

  it('IN6 who was sent away may knock, but does not walk in by the same link', async () => {
    const world = await makeWorld(test.db)
    const tom = new Browser()
    await tom.send(postJoin, { ...(await world.link()), name: 'Tom' })
    const [seat] = (await seatsOf(test.db, world.boardId)).filter((one) => one.name === 'Tom')
    await test.db.transaction((tx) => removeSeat(tx, world.boardId, seat?.id ?? ''))
    const back = await tom.send(postJoin, { ...(await world.link()), name: 'Tom' })
    expect(back).toMatchObject({ status: 200, body: { waiting: true } })
    const rows = await test.db.select().from(seats).where(eq(seats.boardId, world.boardId))
    expect(rows.filter((one) => one.name === 'Tom')).toHaveLength(1)
  })
})

describe('a door that stays shut', () => {
  it('IN7 shut: nobody new comes in, who sits there does', async () => {
    const world = await makeWorld(test.db)
    const tom = new Browser()
    const link = await world.link()
    await tom.send(postJoin, { ...link, name: 'Tom' })
    await world.set({ doorShut: true })
    expect(await new Browser().send(postLook, link)).toMatchObject({ status: 403, body: { error: 'shut' } })
    expect(await new Browser().send(postJoin, { ...link, name: 'Ria' })).toMatchObject({
      status: 403,
      body: { error: 'shut' },
    })
    expect((await tom.send(postJoin, { ...link, name: 'Tom' })).status).toBe(200)
  })

  it('IN8 a closed board takes nobody, by link or by code', async () => {
    const world = await makeWorld(test.db)
    await world.set({ stage: 'closed' })
    for (const key of [await world.link(), { code: (await world.invite()).code }]) {
      const joined = await new Browser().send(postJoin, { ...key, name: 'Tom' })
      expect(joined).toMatchObject({ status: 403, body: { error: 'closed' } })
    }
    expect(await names(world.boardId)).toEqual(['Anne'])
  })

  it('IN9 many take the last place in the same moment: exactly one sits', async () => {
    process.env.MAX_SEATS = '2'
    try {
      for (let turn = 0; turn < 4; turn++) {
        const world = await makeWorld(test.db)
        const link = await world.link()
        const race = await Promise.all(
          Array.from({ length: 8 }, (_, i) => new Browser().send(postJoin, { ...link, name: `Gast ${i}` })),
        )
        expect(race.filter((one) => one.status === 200)).toHaveLength(1)
        expect(race.filter((one) => one.body.error === 'full')).toHaveLength(7)
        expect(await names(world.boardId)).toHaveLength(2)
      }
    } finally {
      delete process.env.MAX_SEATS
    }
  })

  it('IN9 everybody wears another badge, the smallest free one', async () => {
    const world = await makeWorld(test.db)
    const link = await world.link()
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        new Browser().send(postJoin, { ...link, name: `P${'abcdefgh'[i]}` }),
      ),
    )
    const badges = (await seatsOf(test.db, world.boardId)).map((seat) => seat.badge)
    expect(badges.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('IN10 thirty honest people behind one address all get in', async () => {
    const world = await makeWorld(test.db)
    const link = await world.link()
    const { code } = await world.invite('observer')
    const crowd = Array.from({ length: 30 }, (_, i) => {
      const browser = new Browser('198.51.100.7')
      const key = i % 2 === 0 ? link : { code }
      return browser
        .send(postLook, key)
        .then(() => browser.send(postJoin, { ...key, name: `Collega ${i}` }))
        .then((joined) => joined.status)
    })
    expect(new Set(await Promise.all(crowd))).toEqual(new Set([200]))
    expect(await names(world.boardId)).toHaveLength(31)
  })
})
