import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { sessionUser } from '../auth/session.ts'
import { postJoin } from '../door/join-routes.ts'
import { Browser, makeWorld, type World } from '../door/test-door.ts'
import { ballots, clientLeases, rounds, seats } from './schema.ts'
import { admitSeat, freeBadge, mergeSeat, renameSeat, seatsOf, setRole } from './seats.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

async function guest(
  world: World,
  name: string,
  how: 'link' | 'code' = 'link',
): Promise<{ browser: Browser; seatId: string }> {
  const browser = new Browser()
  const key = how === 'link' ? await world.link() : { code: (await world.invite()).code }
  const joined = await browser.send(postJoin, { ...key, name })
  const seat = (await seatsOf(test.db, world.boardId)).find((one) => one.name === joined.body.name)
  return { browser, seatId: seat?.id ?? '' }
}
const names = async (world: World) => (await seatsOf(test.db, world.boardId)).map((seat) => seat.name)
const merge = (world: World, newcomer: string, seat: string) =>
  test.db.transaction((tx) => mergeSeat(tx, world.boardId, newcomer, seat))

describe('seats', () => {
  it('IN9 the smallest free badge, then the one worn least', () => {
    expect(freeBadge([])).toBe(0)
    expect(freeBadge([0, 1, 3])).toBe(2)
    const all = Array.from({ length: 24 }, (_, badge) => badge)
    expect(freeBadge(all)).toBe(0)
    expect(freeBadge([...all, 0, 1])).toBe(2)
  })

  it('IN2 whoever knocked is let in by an organiser, as long as there is a place', async () => {
    const world = await makeWorld(test.db)
    const { seatId } = await guest(world, 'Fatima', 'code')
    const admit = () => test.db.transaction((tx) => admitSeat(tx, world.boardId, seatId))
    process.env.MAX_SEATS = '1'
    expect(await admit()).toBe('full')
    delete process.env.MAX_SEATS
    expect(await admit()).toBe('admitted')
    expect(await admit()).toBe('admitted')
    expect(await test.db.transaction((tx) => admitSeat(tx, world.boardId, crypto.randomUUID()))).toBe(
      'notFound',
    )
  })

  it('IN14 a new name is told apart like a first one; one\u2019s own name is free', async () => {
    const world = await makeWorld(test.db)
    await guest(world, 'Tom')
    const { seatId } = await guest(world, 'Ria')
    const rename = (name: string) => test.db.transaction((tx) => renameSeat(tx, world.boardId, seatId, name))
    expect(await rename('Tom')).toBe('Tom 2')
    expect(await rename('Tom 2')).toBe('Tom 2')
  })

  it('IN5 nobody becomes or stops being the facilitator', async () => {
    const world = await makeWorld(test.db)
    const set = (seatId: string) =>
      test.db.transaction((tx) => setRole(tx, world.boardId, seatId, 'observer'))
    expect(await set(world.seatId)).toBe(false)
    expect(await set((await guest(world, 'Tom')).seatId)).toBe(true)
  })
})

describe('that\u2019s me', () => {
  it('IN23 the newcomer gets the old seat, the fresh one goes, both devices stay', async () => {
    const world = await makeWorld(test.db)
    const laptop = await guest(world, 'Tom')
    const phone = await guest(world, 'Tom', 'code')
    expect(await names(world)).toEqual(['Anne', 'Tom', 'Tom 2'])
    expect(await merge(world, phone.seatId, laptop.seatId)).toBe('merged')
    expect(await names(world)).toEqual(['Anne', 'Tom'])
    const [one, two] = [await sessionUser(laptop.browser.cookie), await sessionUser(phone.browser.cookie)]
    expect(one?.id).toBe(two?.id)
    const [row] = await test.db.select().from(seats).where(eq(seats.id, laptop.seatId))
    expect(row?.userId).toBe(one?.id)
  })

  it('IN23 opens no other board to the newcomer', async () => {
    const [here, there] = [await makeWorld(test.db), await makeWorld(test.db)]
    const tom = await guest(here, 'Tom')
    await tom.browser.send(postJoin, { ...(await there.link()), name: 'Tom' })
    const user = await sessionUser(tom.browser.cookie)
    const stranger = await guest(here, 'Tom')
    const strangerUser = await sessionUser(stranger.browser.cookie)
    expect(await merge(here, stranger.seatId, tom.seatId)).toBe('merged')
    expect((await sessionUser(stranger.browser.cookie))?.id).toBe(strangerUser?.id)
    expect(strangerUser?.id).not.toBe(user?.id)
    const userOf = async (boardId: string) =>
      (await seatsOf(test.db, boardId)).find((seat) => seat.name === 'Tom')?.userId
    expect(await userOf(here.boardId)).toBe(strangerUser?.id)
    expect(await userOf(there.boardId)).toBe(user?.id)
  })

  it('IN23 never gives an organiser\u2019s or an account\u2019s seat away', async () => {
    const world = await makeWorld(test.db)
    const newcomer = await guest(world, 'Anne', 'code')
    expect(await merge(world, newcomer.seatId, world.seatId)).toBe('notAllowed')
    const other = await makeWorld(test.db)
    await other.facilitator.send(postJoin, { ...(await world.link()), name: 'Bea' })
    const bea = (await seatsOf(test.db, world.boardId)).find((seat) => seat.name === 'Bea')
    expect(await merge(world, newcomer.seatId, bea?.id ?? '')).toBe('notAllowed')
    expect(await merge(world, newcomer.seatId, newcomer.seatId)).toBe('notFound')
    expect(await merge(world, newcomer.seatId, crypto.randomUUID())).toBe('notFound')
  })

  it('IN23 one seat keeps one vote, the later one; what was written keeps its author', async () => {
    const world = await makeWorld(test.db)
    const [old, fresh] = [await guest(world, 'Tom'), await guest(world, 'Tom')]
    const roundId = crypto.randomUUID()
    await test.db.insert(rounds).values({
      id: roundId,
      boardId: world.boardId,
      kind: 'emotion',
      journeyId: 'j',
      number: 1,
      openedBy: world.seatId,
    })
    const vote = (seatId: string, target: string, value: number, minute: number) =>
      test.db
        .insert(ballots)
        .values({ roundId, seatId, target, value, at: new Date(Date.UTC(2026, 0, 1, 0, minute)) })
    await vote(old.seatId, 't1', -2, 1)
    await vote(fresh.seatId, 't1', 2, 5)
    await vote(old.seatId, 't2', -1, 9)
    await vote(fresh.seatId, 't2', 1, 5)
    await vote(fresh.seatId, 't3', 0, 5)
    await test.db.insert(clientLeases).values({ boardId: world.boardId, clientId: 77, seatId: fresh.seatId })
    expect(await merge(world, fresh.seatId, old.seatId)).toBe('merged')
    const left = await test.db.select().from(ballots).where(eq(ballots.roundId, roundId))
    const kept = new Set(left.map((one) => [one.seatId, one.target, one.value].join(' ')))
    expect(kept).toEqual(new Set([`${old.seatId} t1 2`, `${old.seatId} t2 -1`, `${old.seatId} t3 0`]))
    expect(left).toHaveLength(3)
    const [lease] = await test.db.select().from(clientLeases).where(eq(clientLeases.boardId, world.boardId))
    expect(lease?.seatId).toBe(old.seatId)
    const [author] = await test.db.select().from(seats).where(eq(seats.id, fresh.seatId))
    expect(author?.removedAt).not.toBeNull()
  })

  it('VO13 one person has three stars, also as two seats made one', async () => {
    const world = await makeWorld(test.db)
    const [old, fresh] = [await guest(world, 'Tom'), await guest(world, 'Tom')]
    const roundId = crypto.randomUUID()
    await test.db.insert(rounds).values({
      id: roundId,
      boardId: world.boardId,
      kind: 'stars',
      journeyId: 'j',
      number: 1,
      budget: 3,
      openedBy: world.seatId,
    })
    const give = (seatId: string, target: string, value: number, minute: number) =>
      test.db
        .insert(ballots)
        .values({ roundId, seatId, target, value, at: new Date(Date.UTC(2026, 0, 1, 0, minute)) })
    await give(old.seatId, 't1', 2, 1)
    await give(old.seatId, 't2', 1, 2)
    await give(fresh.seatId, 't3', 3, 5)
    expect(await merge(world, fresh.seatId, old.seatId)).toBe('merged')
    const left = await test.db.select().from(ballots).where(eq(ballots.roundId, roundId))
    expect(left.map((one) => [one.seatId, one.target, one.value])).toEqual([[old.seatId, 't3', 3]])
  })
})
