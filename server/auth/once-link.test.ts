import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { count, eq, isNull } from 'drizzle-orm'
import { attempts, onceLinks, sessions, teamMembers, teams, users } from '../db/schema.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { ORIGIN, TestBrowser } from '../http/test-browser.ts'
import { LIMITS } from './limits.ts'
import { makeOnceLink } from './once-link.ts'
import { postOnce } from './post-sign-in.ts'
import { sessionUser } from './session.ts'

let database: TestDatabase
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
  database = await freshDatabase()
})
beforeEach(async () => {
  for (const table of [attempts, onceLinks, users, teams]) await database.db.delete(table)
})
afterAll(() => database.close())

const newToken = async () => new URL(await makeOnceLink(ORIGIN)).hash.slice(1)
const open = (browser: TestBrowser, token: string, name = 'Anne de Vries') =>
  browser.post(postOnce, '/api/sign-in/once', { token, name })
const rows = async (table: typeof users | typeof teams | typeof sessions) =>
  (await database.db.select({ n: count() }).from(table))[0]?.n

test('AU4 the first printed link makes an account, a team and its owner', async () => {
  const browser = new TestBrowser()
  expect(await open(browser, await newToken())).toMatchObject({ status: 200, json: { next: '/' } })
  expect(await sessionUser(browser.cookieHeader())).toMatchObject({ kind: 'account', name: 'Anne de Vries' })
  const members = await database.db
    .select({ team: teams.name, role: teamMembers.role })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
  expect(members).toEqual([{ team: 'Team Anne de Vries', role: 'owner' }])
})

test('AU4 later printed links sign in that same owner, without asking for a name', async () => {
  const [first, later] = [new TestBrowser(), new TestBrowser()]
  await open(first, await newToken())
  expect((await open(later, await newToken(), '')).status).toBe(200)
  const [one, other] = [await sessionUser(first.cookieHeader()), await sessionUser(later.cookieHeader())]
  expect(other?.id).toBe(one?.id)
  expect([await rows(users), await rows(teams)]).toEqual([1, 1])
})

test('AU4 a link works once, also when it is pressed ten times in the same moment', async () => {
  const token = await newToken()
  const answers = await Promise.all(Array.from({ length: 10 }, () => open(new TestBrowser(), token)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(9)
  expect([await rows(users), await rows(sessions)]).toEqual([1, 1])
})

test('AU4 a new start voids the link printed before', async () => {
  const old = await newToken()
  const fresh = await newToken()
  expect(await open(new TestBrowser(), old)).toMatchObject({ status: 403, json: { error: 'linkDead' } })
  expect((await open(new TestBrowser(), fresh)).status).toBe(200)
})

test('AU4 after 24 hours it is dead', async () => {
  const token = await newToken()
  await database.db.$client.query(`update once_link set expires = now() - interval '1 second'`)
  expect(await open(new TestBrowser(), token)).toMatchObject({ status: 403, json: { error: 'linkDead' } })
  const { rows: lasting } = await database.db.$client.query(
    `select extract(epoch from expires - now()) / 3600 as hours from once_link`,
  )
  await newToken()
  expect(lasting).toHaveLength(1)
  const [row] = (
    await database.db.$client.query(
      `select extract(epoch from expires - now()) / 3600 as hours from once_link`,
    )
  ).rows
  expect(Number(row.hours)).toBeCloseTo(24, 1)
})

test('AU4 a missing name is said at the field and does not use up the link', async () => {
  const token = await newToken()
  const { status, json } = await open(new TestBrowser(), token, '   ')
  expect(status).toBe(400)
  expect(json).toMatchObject({ error: 'invalid', fields: { name: expect.any(String) } })
  expect((await open(new TestBrowser(), token)).status).toBe(200)
})

test('AU8 guessing stops after a few wrong links, for that address only', async () => {
  const token = await newToken()
  const guesser = new TestBrowser()
  const statuses: number[] = []
  for (let n = 0; n < LIMITS.wrongLinksPerNetwork + 5; n++) {
    statuses.push((await open(guesser, `guess-${n}`)).status)
  }
  expect(statuses.filter((status) => status === 403)).toHaveLength(LIMITS.wrongLinksPerNetwork)
  expect(statuses.at(-1)).toBe(429)
  const elsewhere = new TestBrowser()
  elsewhere.address = '198.51.100.9'
  expect((await open(elsewhere, token)).status).toBe(200)
})

test('AU8 the table of attempts holds no address', async () => {
  await open(new TestBrowser(), 'guess')
  const keys = await database.db.select({ key: attempts.key }).from(attempts)
  expect(keys).toHaveLength(1)
  expect(JSON.stringify(keys)).not.toContain('203.0.113')
})

test('AU4 the database holds no link that could be used', async () => {
  const token = await newToken()
  const stored = await database.db.select().from(onceLinks).where(isNull(onceLinks.usedAt))
  expect(stored).toHaveLength(1)
  expect(JSON.stringify(stored)).not.toContain(token)
})
