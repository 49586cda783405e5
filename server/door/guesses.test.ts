import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { WRONG_MAX } from '../db/guesses.ts'
import { renewInvite, revokeInvite } from '../db/invites.ts'
import { attempts, invites } from '../db/schema.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { postJoin, postLook } from './join-routes.ts'
import { Browser, makeWorld } from './test-door.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

/** Ten minutes later, for every attempt that is on the books. */
const tenMinutesPass = () => test.db.update(attempts).set({ at: sql`${attempts.at} - interval '11 minutes'` })

describe('T21 tokens and codes', () => {
  it('IN11 unknown, expired, revoked and renewed links get one and the same answer', async () => {
    const world = await makeWorld(test.db)
    const [participant, observer, helper] = [
      await world.link('participant'),
      await world.link('observer'),
      await world.link('cofacilitator'),
    ]
    const far = new Date(Date.now() + 3_600_000)
    await test.db.transaction(async (tx) => {
      await renewInvite(tx, world.boardId, 'participant', far)
      await revokeInvite(tx, world.boardId, 'observer')
    })
    await test.db
      .update(invites)
      .set({ expires: sql`now() - interval '1 second'` })
      .where(sql`${invites.role} = 'cofacilitator'`)
    const answers = await Promise.all(
      [{ token: 'x'.repeat(43) }, participant, observer, helper].map((key) =>
        new Browser().send(postLook, key),
      ),
    )
    for (const one of answers) expect(one).toEqual({ status: 403, body: { error: 'unknown' } })
    for (const key of [participant, observer, helper]) {
      expect((await new Browser().send(postJoin, { ...key, name: 'Tom' })).body).toEqual({ error: 'unknown' })
    }
    expect((await new Browser().send(postLook, await world.link('participant'))).status).toBe(200)
  })

  it('IN12 a code can be guessed ten times from one address, in parallel too; then even the right one waits', async () => {
    const world = await makeWorld(test.db)
    const { code } = await world.invite()
    const guesser = new Browser('203.0.113.1')
    const burst = await Promise.all(
      Array.from({ length: 40 }, (_, i) => guesser.send(postLook, { code: `XXXX ${1000 + i}` })),
    )
    expect(burst.filter((one) => one.status === 403)).toHaveLength(WRONG_MAX.code.address)
    expect(burst.filter((one) => one.status === 429)).toHaveLength(40 - WRONG_MAX.code.address)
    expect(await guesser.send(postLook, { code })).toMatchObject({ status: 429, body: { error: 'tooMany' } })
    expect((await new Browser('203.0.113.2').send(postLook, { code })).status).toBe(200)
    // The link still works from there: whoever was invited is not locked out by a neighbour.
    expect((await guesser.send(postLook, await world.link())).status).toBe(200)
    await tenMinutesPass()
    expect((await guesser.send(postLook, { code })).status).toBe(200)
  })

  it('IN12 guesses from many addresses together are bounded as well', async () => {
    await makeWorld(test.db)
    await tenMinutesPass()
    let looked = 0
    for (let i = 0; i < WRONG_MAX.code.total / 5 + 10; i++) {
      const browser = new Browser(`203.0.${Math.floor(i / 200)}.${i % 200}`)
      const five = await Promise.all(
        Array.from({ length: 5 }, (_, j) => browser.send(postLook, { code: `QQ${i}-${j}` })),
      )
      looked += five.filter((one) => one.status === 403).length
    }
    expect(looked).toBe(WRONG_MAX.code.total)
    await tenMinutesPass()
  })

  it('IN12 wrong tokens are bounded, right ones never', async () => {
    const world = await makeWorld(test.db)
    const office = new Browser('203.0.113.9')
    const guesses: number[] = []
    for (let i = 0; i < WRONG_MAX.token.address + 20; i++) {
      guesses.push((await office.send(postLook, { token: `guess-${i}` })).status)
    }
    expect(guesses.filter((status) => status === 403)).toHaveLength(WRONG_MAX.token.address)
    expect((await office.send(postLook, await world.link())).status).toBe(200)
  })

  it('IN12 the database keeps no token, no address, and forgets old attempts', async () => {
    const world = await makeWorld(test.db)
    const { token } = await world.link()
    await new Browser('203.0.113.77').send(postLook, { token: 'wrong' })
    const kept = JSON.stringify([await test.db.select().from(attempts), await test.db.select().from(invites)])
    expect(kept).not.toContain(token)
    expect(kept).not.toContain('203.0.113.77')
    await tenMinutesPass()
    await new Browser('203.0.113.78').send(postLook, { token: 'wrong' })
    const left = await test.db.select().from(attempts)
    expect(left.filter((row) => row.key.startsWith('join.token:'))).toHaveLength(2)
  })
})
