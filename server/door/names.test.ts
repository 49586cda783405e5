import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { seatsOf } from '../db/seats.ts'
import { postJoin } from './join-routes.ts'
import { Browser, makeWorld, type World } from './test-door.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

const enter = async (world: World, name: unknown) =>
  new Browser().send(postJoin, { ...(await world.link()), name })

describe('T34 names at the door', () => {
  it('IN13 a name of 10,000 characters is refused at its field, and nobody comes in', async () => {
    const world = await makeWorld(test.db)
    for (const [name, code] of [
      ['x'.repeat(10_000), 'tooLong'],
      ['', 'empty'],
      ['\u202e\u200b \u2066', 'empty'],
      [undefined, 'empty'],
      [{ $ne: 1 }, 'empty'],
    ] as const) {
      const told = await enter(world, name)
      expect(told).toEqual({ status: 400, body: { error: 'invalid', fields: { name: code } } })
    }
    expect(await seatsOf(test.db, world.boardId)).toHaveLength(1)
  })

  it('IN13 direction overrides and zero-width signs are gone, the rest stays as typed', async () => {
    const world = await makeWorld(test.db)
    expect((await enter(world, '\u202emoT\u202c')).body.name).toBe('moT')
    expect((await enter(world, 'Fa\u200btima\u2066')).body.name).toBe('Fatima')
    expect((await enter(world, '<img src=x onerror=alert(1)>')).body.name).toBe(
      '<img src=x onerror=alert(1)>',
    )
    const family = '👩‍👩‍👧'
    expect((await enter(world, family)).body.name).toBe(family)
  })

  it('IN14 two people of one name can be told apart', async () => {
    const world = await makeWorld(test.db)
    expect((await enter(world, 'Tom B.')).body.name).toBe('Tom B.')
    expect((await enter(world, 'Tom B.')).body.name).toBe('Tom B. 2')
    expect((await enter(world, 'tom b')).body.name).toBe('tom b 3')
  })

  it('IN14 a look-alike of the facilitator in other letters is told apart too', async () => {
    const world = await makeWorld(test.db)
    // Cyrillic А and е around Latin letters.
    expect((await enter(world, '\u0410nn\u0435')).body.name).toBe('\u0410nn\u0435 2')
  })

  it('IN14 five of one name at the same moment get five names', async () => {
    const world = await makeWorld(test.db)
    const names = await Promise.all(Array.from({ length: 5 }, () => enter(world, 'Sam')))
    expect(new Set(names.map((one) => one.body.name)).size).toBe(5)
  })
})
