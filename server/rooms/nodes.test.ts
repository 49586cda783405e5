import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLOSE } from '../../lib/sync/wire.ts'
import { hashToken } from '../auth/derived-token.ts'
import { COOKIE, readCookie } from '../auth/session.ts'
import { deleteSession } from '../db/people.ts'
import { db } from '../db/pool.ts'
import { house } from '../house.ts'
import { snapshotsOf } from '../db/snapshots.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { boardSeq, countRows, rowsOfSeat } from '../db/test-rows.ts'
import type { Bench, Person } from './test-bench.ts'
import { contentOf, openNode, pause, until } from './test-nodes.ts'
import { hasRedis, leaveOutRedis, startRedis, type TestRedis } from './test-redis.ts'

/** A small generator, so that a run can be repeated. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const GOAL = { in: 'scope', field: 'goal' } as const
const WAYS = leaveOutRedis ? (['Postgres alone'] as const) : (['Redis', 'Postgres alone'] as const)

describe.each(WAYS)('by way of %s', (way) => {
  let database: TestDatabase
  let redis: TestRedis | null = null
  let a: Bench
  let b: Bench
  beforeAll(async () => {
    if (way === 'Redis') expect(hasRedis, 'redis-server').toBe(true)
    database = await freshDatabase()
    redis = way === 'Redis' ? await startRedis() : null
    a = await openNode(redis?.url ?? null)
    b = await openNode(redis?.url ?? null)
  })
  afterAll(async () => {
    await b.close()
    await a.close()
    await redis?.kill()
    await database.close()
  })

  /** Anne leads at node A, Tom works at node B. */
  async function acrossNodes() {
    const { boardId, facilitator } = await a.workshop()
    const anne = await a.join(facilitator)
    expect(await anne.command('start', {})).toMatchObject({ ok: true })
    const ticket = await a.seat(boardId, 'participant', 'Tom')
    const tom = await b.join(ticket)
    await until(() => tom.push?.state.stage === 'live')
    return { boardId, facilitator, ticket, anne, tom }
  }

  test('ND1 what is written at one node is seen at the other, in order', async () => {
    const { anne, tom } = await acrossNodes()
    const lengths: number[] = []
    tom.doc.on('update', () => lengths.push(tom.view().scope.goal.length))
    for (let n = 1; n <= 30; n++) {
      anne.edit.setText(GOAL, 'x'.repeat(n))
      await pause(n % 5)
    }
    await until(() => tom.view().scope.goal.length === 30)
    expect(lengths).toEqual(lengths.toSorted((x, y) => x - y))
    // one by one as they are written, or all that a second brought
    if (way === 'Redis') expect(new Set(lengths).size).toBeGreaterThan(1)
  })

  test('ND2 the same text from both sides at once: every letter is there, nothing forks, the log has no gap', async () => {
    const { boardId, anne, tom } = await acrossNodes()
    for (let n = 0; n < 40; n++) {
      anne.edit.setText(GOAL, `${anne.view().scope.goal}a`)
      tom.edit.setText(GOAL, `${tom.view().scope.goal}t`)
      await pause(1)
    }
    await Promise.all([anne.allSaved(), tom.allSaved()])
    await until(() => anne.view().scope.goal.length === 80 && tom.view().scope.goal.length === 80)
    const fresh = await contentOf({ boardId })
    expect(await contentOf(anne)).toBe(fresh)
    expect(await contentOf(tom)).toBe(fresh)
    expect((await countRows(boardId)).updates).toBe(await boardSeq(boardId))
    expect([anne.closed, tom.closed]).toEqual([null, null])
  })

  test('ND2 four people at random, who change nodes at random: equal on both and from a fresh load', async () => {
    const random = seeded(way === 'Redis' ? 11 : 12)
    const { boardId, facilitator } = await a.workshop()
    const anne = await a.join(facilitator)
    await anne.command('start', {})
    const tickets = [facilitator]
    for (const name of ['Bas', 'Tom', 'Eva']) tickets.push(await a.seat(boardId, 'participant', name))
    const people: Person[] = [anne]
    const arrive = (n: number, bench: Bench) => bench.join(tickets[n] ?? facilitator)
    for (let n = 1; n < tickets.length; n++) people.push(await arrive(n, n % 2 ? b : a))
    const markers: string[] = []
    for (let op = 0; op < 300; op++) {
      const n = Math.floor(random() * people.length)
      const person = people[n]
      if (!person) continue
      const chapters = person.view().chapters
      const chapterId = chapters[Math.floor(random() * chapters.length)]?.id ?? ''
      if (random() < 0.6) {
        const goal = person.view().scope.goal
        const at = Math.floor(random() * (goal.length + 1))
        person.edit.setText(GOAL, `${goal.slice(0, at)}${op % 10}${goal.slice(at)}`)
      } else if (random() < 0.97) {
        const title = `merk ${op}`
        if (person.edit.addTouchpoint({ chapterId, title })) markers.push(title)
      } else {
        await person.allSaved()
        person.leave()
        people[n] = await arrive(n, random() < 0.5 ? a : b)
      }
      if (random() < 0.5) await pause(Math.floor(random() * 8))
    }
    for (const person of people) if (person.sent > 0) await person.allSaved()
    const fresh = await contentOf({ boardId })
    for (const person of people) {
      const same = async () => (await contentOf(person)) === fresh
      for (let tries = 0; tries < 200 && !(await same()); tries++) await pause(20)
      expect(await contentOf(person)).toBe(fresh)
      expect(person.closed).toBeNull()
    }
    const titles = people[0]?.view().touchpoints.map(({ title }) => title) ?? []
    for (const marker of markers) expect(titles.filter((title) => title === marker)).toEqual([marker])
    expect((await countRows(boardId)).updates).toBe(await boardSeq(boardId))
  })

  test('ND3 somebody who is removed at one node while typing at the other is out within two seconds, and writes nothing more', async () => {
    const { boardId, anne, tom } = await acrossNodes()
    let letters = 0
    const typing = setInterval(() => {
      if (tom.closed === null) tom.edit.setText(GOAL, 'x'.repeat(++letters))
    }, 50)
    await until(() => letters > 10)
    expect(await anne.command('removeSeat', { seatId: tom.seatId })).toMatchObject({ ok: true })
    const written = await rowsOfSeat(boardId, tom.seatId)
    const took = await until(() => tom.closed !== null)
    await pause(500)
    clearInterval(typing)
    expect(tom.closed).toBe(CLOSE.notYours)
    expect(took).toBeLessThan(2_000)
    expect(written).toBeGreaterThan(0)
    expect(await rowsOfSeat(boardId, tom.seatId)).toBe(written)
  })

  test('ND4 votes cast at one node count at the other, and a reveal reaches both at once', async () => {
    const { anne, tom } = await acrossNodes()
    const [target = ''] = anne.view().touchpoints.map(({ id }) => id)
    const journeyId = anne.view().journeys[0]?.id ?? ''
    await anne.command('openRound', { journeyId, targets: [target], organisersVote: false })
    const roundOf = (person: Person) => person.push?.state.rounds.at(-1)
    await until(() => roundOf(tom)?.state === 'open')
    await until(() => roundOf(anne)?.of === 1)
    const roundId = roundOf(anne)?.id ?? ''
    await tom.command('cast', { roundId, target, value: 2, reason: '' })
    await until(() => roundOf(anne)?.finished === 1)
    expect(await anne.command('reveal', { roundId, sure: true })).toMatchObject({ ok: true })
    const late = await until(() => roundOf(tom)?.state === 'revealed')
    expect(late).toBeLessThan(2_000)
    expect(roundOf(tom)?.results).toEqual(roundOf(anne)?.results)
  })

  test('ND5 who is at another node is present here, with where they are, and gone when they leave', async () => {
    const { anne, tom } = await acrossNodes()
    const tomAtA = () => anne.push?.state.roster.find(({ id }) => id === tom.seatId)
    await until(() => tomAtA()?.present === true)
    expect(tomAtA()?.clients).toEqual([tom.doc.clientID])
    const whereTomIs = () => anne.provider.awareness.getStates().get(tom.doc.clientID)?.['touchpoint']
    tom.provider.awareness.setLocalState({ touchpoint: 't1', field: 'title', typing: true })
    await until(() => whereTomIs() === 't1')
    tom.provider.awareness.setLocalState({ touchpoint: 't2', field: 'title', typing: true })
    await until(() => whereTomIs() === 't2')
    // who comes later hears it too
    tom.leave()
    await until(() => tomAtA()?.present === false)
    await until(() => whereTomIs() === undefined)
  })

  test('ND5 a page that is made at a node without the board shows who is present elsewhere', async () => {
    const { boardId, facilitator } = await a.workshop()
    const anne = await a.join(facilitator)
    await until(() => anne.push?.state.roster[0]?.present === true)
    await pause(200)
    expect(b.hub.rooms.find(boardId)).toBeNull()
    const push = await house().pushFor(boardId, anne.seatId)
    expect(push.state.roster[0]).toMatchObject({ present: true, clients: [anne.doc.clientID] })
  })

  test('ND6 signing out at one node closes the lines of that sign-in at the other', async () => {
    const { anne, tom, facilitator } = await acrossNodes()
    // so long as it takes until every node has looked once
    await pause(1_200)
    const hash = hashToken(readCookie(facilitator.cookie, COOKIE.session) ?? '')
    await deleteSession(db(), hash)
    // the house of this process is that of the node opened last: B, where Anne has no line
    house().signedOut(hash)
    const took = await until(() => anne.closed !== null)
    expect(anne.closed).toBe(CLOSE.signIn)
    expect(took).toBeLessThan(3_000)
    expect(tom.closed).toBeNull()
  })

  test('ND7 closing at one node reaches the other: nothing is written there any more', async () => {
    const { boardId, anne, tom } = await acrossNodes()
    expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: true })
    await until(() => tom.push?.state.stage === 'closed')
    const before = (await countRows(boardId)).updates
    tom.edit.setText(GOAL, 'te laat')
    await pause(200)
    expect((await countRows(boardId)).updates).toBe(before)
  })

  test('ND7 a board that begins anew at one node ends its lines at the other, and both go on with the new one', async () => {
    const { boardId, facilitator, ticket, anne, tom } = await acrossNodes()
    const atStart = anne.view()
    const [start] = await snapshotsOf(db(), boardId)
    tom.edit.setText(GOAL, 'na de start')
    await anne.until(() => anne.view().scope.goal === 'na de start')
    expect(await anne.command('restoreBoard', { snapshotId: start?.id ?? '' })).toMatchObject({ ok: true })
    await until(() => anne.closed !== null && tom.closed !== null)
    expect([anne.closed, tom.closed]).toEqual([CLOSE.otherEpoch, CLOSE.otherEpoch])
    const [lead, back] = [a.knock(facilitator, { epoch: '2' }), b.knock(ticket, { epoch: '2' })]
    await until(() => lead.provider.synced && back.provider.synced)
    expect([lead.view(), back.view()]).toEqual([atStart, atStart])
    lead.edit.setText(GOAL, 'opnieuw')
    await until(() => back.view().scope.goal === 'opnieuw')
  })

  test('ND8 whoever comes from another node finds all that they saw there, at once', async () => {
    const { tom, ticket, anne } = await acrossNodes()
    for (let n = 0; n < 5; n++) {
      anne.edit.setText(GOAL, 'y'.repeat(n + 1))
      await anne.allSaved()
      const late = await b.join(ticket)
      expect(late.view().scope.goal).toBe('y'.repeat(n + 1))
      late.leave()
    }
    expect(tom.closed).toBeNull()
  })
})
