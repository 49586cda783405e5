import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { boardSeq, countRows, rowsOfSeat } from '../db/test-rows.ts'
import { decodeNews, encodeNews } from './bus.ts'
import { redisKey } from './redis-bus.ts'
import type { Bench } from './test-bench.ts'
import { contentOf, openNode, pause, until } from './test-nodes.ts'
import { leaveOutRedis, startRedis, type TestRedis } from './test-redis.ts'

const REDIS_SECRET_WORDS = ['geheim-motief', 'Tomasz-de-Stem']

let database: TestDatabase
let redis: TestRedis | null = null
let a: Bench
let b: Bench
beforeAll(async () => {
  database = await freshDatabase()
  if (leaveOutRedis) return
  redis = await startRedis()
  a = await openNode(redis.url)
  b = await openNode(redis.url)
})
afterAll(async () => {
  await b?.close()
  await a?.close()
  await redis?.kill()
  await database.close()
})

const real = () => {
  if (!redis) throw new Error('redis-server is missing')
  return redis
}
const withRedis = test.skipIf(leaveOutRedis)

async function acrossNodes(name = 'Tom') {
  const { boardId, facilitator } = await a.workshop()
  const anne = await a.join(facilitator)
  await anne.command('start', {})
  const tom = await b.join(await a.seat(boardId, 'participant', name))
  await until(() => tom.push?.state.stage === 'live')
  return { boardId, anne, tom }
}

withRedis(
  'ND9 Redis killed, gone, back and empty, emptied: nothing is lost, nothing forks, never slower than two seconds',
  async () => {
    const { boardId, anne, tom } = await acrossNodes()
    const told: string[] = []
    const warn = vi.spyOn(console, 'warn').mockImplementation((line: string) => void told.push(line))
    const info = vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line))
    const at = { in: 'scope', field: 'goal' } as const
    let letters = 0
    let slowest = 0
    const type = async (times: number) => {
      for (let n = 0; n < times; n++) {
        const [from, to] = n % 2 ? [anne, tom] : [tom, anne]
        from.edit.setText(at, `${from.view().scope.goal}${letters % 10}`)
        letters += 1
        const took = await until(() => to.view().scope.goal.length === letters)
        slowest = Math.max(slowest, took)
      }
    }
    await type(6)
    await real().kill()
    await type(6)
    await until(() => told.some((line) => line.includes('Redis cannot be reached')))
    await real().start()
    await until(() => told.filter((line) => line.includes('Redis is back')).length === 2)
    await type(6)
    for (let n = 0; n < 5; n++) {
      real().ask('flushall')
      await type(2)
    }
    await real().kill()
    await real().start()
    await type(6)
    warn.mockRestore()
    info.mockRestore()
    // once by each of the two nodes, for each of the two times it was gone
    expect(told.filter((line) => line.includes('Redis cannot be reached')).length).toBeLessThanOrEqual(4)
    expect(slowest).toBeLessThan(2_000)
    const fresh = await contentOf({ boardId })
    expect(fresh).toContain('0123456789')
    expect(await contentOf(anne)).toBe(fresh)
    expect(await contentOf(tom)).toBe(fresh)
    expect((await countRows(boardId)).updates).toBe(await boardSeq(boardId))
  },
)

withRedis(
  'ND3 a removal counts with Redis gone too: out within two seconds, not one letter after it',
  async () => {
    const { boardId, anne, tom } = await acrossNodes()
    await real().kill()
    let letters = 0
    const typing = setInterval(() => {
      if (tom.closed === null) tom.edit.setText({ in: 'scope', field: 'goal' }, 'x'.repeat(++letters))
    }, 50)
    await until(() => letters > 10)
    expect(await anne.command('removeSeat', { seatId: tom.seatId })).toMatchObject({ ok: true })
    const written = await rowsOfSeat(boardId, tom.seatId)
    const took = await until(() => tom.closed !== null)
    await pause(300)
    clearInterval(typing)
    await real().start()
    expect(took).toBeLessThan(2_000)
    expect(await rowsOfSeat(boardId, tom.seatId)).toBe(written)
  },
)

withRedis(
  'ND10 nothing of a vote, a reason or a name is in Redis, ever; the text of the board is',
  async () => {
    const [motive = '', name = ''] = REDIS_SECRET_WORDS
    const { anne, tom } = await acrossNodes(name)
    const keys = () => real().ask('keys', '*').trim().split('\n')
    const everything = () =>
      keys()
        .map((key) => real().ask('xrange', key, '-', '+'))
        .join('')
    // both nodes are at it, also when it was away just before
    const write = async (goal: string) => {
      anne.edit.setText({ in: 'scope', field: 'goal' }, '')
      anne.edit.setText({ in: 'scope', field: 'goal' }, goal)
      await anne.allSaved()
      await until(() => tom.view().scope.goal === goal)
    }
    while (!everything().includes('te-zien')) await write('te-zien')
    const target = anne.view().touchpoints[0]?.id ?? ''
    const journeyId = anne.view().journeys[0]?.id ?? ''
    await anne.command('openRound', { journeyId, targets: [target], organisersVote: false })
    await until(() => tom.push?.state.rounds.at(-1)?.state === 'open')
    const roundId = tom.push?.state.rounds.at(-1)?.id ?? ''
    expect(await tom.command('cast', { roundId, target, value: -2, reason: motive })).toMatchObject({
      ok: true,
    })
    await until(() => anne.push?.state.rounds.at(-1)?.finished === 1)
    await anne.command('reveal', { roundId, sure: true })
    await write('en-dit-ook')
    expect(keys().every((key) => /^samenreis:news:[0-9a-f]{16}$/.test(key))).toBe(true)
    const told = everything()
    expect(told).toContain('en-dit-ook')
    for (const word of [motive, name, roundId]) expect(told).not.toContain(word)
  },
)

test('ND11 news is believed of nodes with the same secret only, and of others than oneself', () => {
  const [me, other] = [crypto.randomUUID(), crypto.randomUUID()]
  const news = {
    kind: 'written',
    boardId: crypto.randomUUID(),
    epoch: 2,
    from: 7,
    bodies: [Uint8Array.of(1, 2, 3), Uint8Array.of(4)],
  } as const
  const told = encodeNews(other, news)
  expect(decodeNews(me, told)).toEqual(news)
  expect(decodeNews(other, told)).toBeNull()
  for (const at of [0, 20, told.byteLength - 1]) {
    const forged = Buffer.from(told)
    forged[at] = (forged[at] ?? 0) ^ 1
    expect(decodeNews(me, forged)).toBeNull()
  }
  expect(decodeNews(me, Buffer.from('kort'))).toBeNull()
  vi.stubEnv('AUTH_SECRET', 'another-secret-another-secret-another-secret')
  expect(decodeNews(me, told)).toBeNull()
  vi.unstubAllEnvs()
})

test('ND10 no part of a key reaches into another', () => {
  expect(redisKey('news', 'a:b*')).toBe('samenreis:news:a%3Ab*')
  expect(redisKey('a', 'b:c')).not.toBe(redisKey('a:b', 'c'))
})
