import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { insertAccount, insertTeam } from '../db/people.ts'
import { attempts, boards, projects, teams, users } from '../db/schema.ts'
import { membersOf, teamsOf } from '../db/teams.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { TestBrowser } from '../http/test-browser.ts'
import { postShareLink, postShareOpen } from './post-share.ts'
import { postTeamInvite, postTeamJoin, postTeamLook } from './post-team.ts'
import { COOKIE, sessionUser, startSession } from './session.ts'
import { accessByShare } from './share-cookie.ts'

let database: TestDatabase
let owner: TestBrowser
let teamId: string

beforeAll(async () => {
  process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
  database = await freshDatabase()
})
beforeEach(async () => {
  for (const table of [attempts, boards, projects, teams, users]) await database.db.delete(table)
  const olga = await insertAccount(database.db, 'Olga')
  teamId = await insertTeam(database.db, 'Team Olga', olga.id)
  owner = await signedIn(olga.id)
})
afterAll(() => database.close())

async function signedIn(userId: string): Promise<TestBrowser> {
  const browser = new TestBrowser()
  const { cookie } = await startSession(userId)
  browser.cookies.set(COOKIE.session, cookie.split(';')[0]?.split('=')[1] ?? '')
  return browser
}

const linkOf = (json: unknown): URL => {
  if (typeof json !== 'object' || json === null || !('link' in json) || typeof json.link !== 'string') {
    throw new Error(`no link in ${JSON.stringify(json)}`)
  }
  return new URL(json.link)
}
const invite = async () =>
  linkOf((await owner.post(postTeamInvite, '/api/team/invite', { teamId })).json).hash.slice(1)
const join = (browser: TestBrowser, token: string, name = 'Mees') =>
  browser.post(postTeamJoin, '/api/team/join', { token, name })

test('AU17 an invitation brings one person into the team, with an account of their own', async () => {
  const token = await invite()
  const browser = new TestBrowser()
  expect(await browser.post(postTeamLook, '/api/team/look', { token })).toMatchObject({
    json: { team: 'Team Olga', account: false },
  })
  expect((await join(browser, token)).status).toBe(200)
  const mees = await sessionUser(browser.cookieHeader())
  expect(mees).toMatchObject({ kind: 'account', name: 'Mees' })
  expect(await teamsOf(database.db, mees?.id ?? '')).toEqual([
    { id: teamId, name: 'Team Olga', role: 'member' },
  ])
  expect(await join(new TestBrowser(), token)).toMatchObject({ status: 403, json: { error: 'linkDead' } })
})

test('AU17 of ten people with one invitation one gets in', async () => {
  const token = await invite()
  const answers = await Promise.all(Array.from({ length: 10 }, () => join(new TestBrowser(), token)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await membersOf(database.db, teamId)).toHaveLength(2)
})

test('AU17 who has an account joins with it; an owner stays owner', async () => {
  const bert = await insertAccount(database.db, 'Bert')
  const browser = await signedIn(bert.id)
  expect((await join(browser, await invite(), '')).status).toBe(200)
  expect((await sessionUser(browser.cookieHeader()))?.id).toBe(bert.id)
  expect((await join(owner, await invite(), '')).status).toBe(200)
  const roles = (await membersOf(database.db, teamId)).map(({ name, role }) => [name, role])
  expect(roles).toEqual([
    ['Olga', 'owner'],
    ['Bert', 'member'],
  ])
})

test('AU17 only an owner invites, and an old invitation is dead', async () => {
  const member = new TestBrowser()
  await join(member, await invite())
  const ask = (browser: TestBrowser) => browser.post(postTeamInvite, '/api/team/invite', { teamId })
  expect((await ask(member)).status).toBe(404)
  expect((await ask(new TestBrowser())).status).toBe(401)
  const token = await invite()
  await database.db.$client.query(`update team_invite set expires = now() - interval '1 second'`)
  expect((await join(new TestBrowser(), token)).status).toBe(403)
})

test('AU17 a name with nothing to read is refused at the field, and the invitation keeps', async () => {
  const token = await invite()
  const refused = await join(new TestBrowser(), token, '\u202E\u200B ')
  expect(refused).toMatchObject({ status: 400, json: { fields: { name: 'empty' } } })
  expect((await join(new TestBrowser(), token, 'a'.repeat(10_000))).status).toBe(400)
  expect((await join(new TestBrowser(), token)).status).toBe(200)
})

test('AU14 a share link opens the board in a browser without an account, and no longer once withdrawn', async () => {
  const { db } = database
  const olga = await sessionUser(owner.cookieHeader())
  const [project] = await db
    .insert(projects)
    .values({ teamId, title: 'P', projectKind: 'service', useCase: 'concept', mapState: 'current' })
    .returning()
  const [board] = await db
    .insert(boards)
    .values({
      projectId: project?.id ?? '',
      title: 'B',
      stage: 'closed',
      language: 'nl',
      zone: 'Europe/Amsterdam',
      minutes: 90,
      createdBy: olga?.id ?? '',
    })
    .returning()
  const boardId = board?.id ?? ''
  const change = (browser: TestBrowser, act: string) =>
    browser.post(postShareLink, '/api/share/link', { boardId, act })
  const stranger = await signedIn((await insertAccount(db, 'Stijn')).id)
  expect((await change(stranger, 'make')).status).toBe(404)

  const link = linkOf((await change(owner, 'make')).json)
  expect([link.pathname, link.search]).toEqual(['/s', ''])
  const reader = new TestBrowser()
  expect(await accessByShare(reader.cookieHeader(), boardId)).toBeNull()
  const opened = await reader.post(postShareOpen, '/api/share/open', { token: link.hash.slice(1) })
  expect(opened).toMatchObject({ status: 200, json: { next: `/s/${boardId}` } })
  expect(reader.received[0]).toContain('HttpOnly')
  expect(await accessByShare(reader.cookieHeader(), boardId)).toMatchObject({ boardId, shared: true })

  expect((await change(owner, 'revoke')).status).toBe(200)
  expect(await accessByShare(reader.cookieHeader(), boardId)).toBeNull()
  const again = await reader.post(postShareOpen, '/api/share/open', { token: link.hash.slice(1) })
  expect(again).toMatchObject({ status: 403, json: { error: 'linkDead' } })
})
