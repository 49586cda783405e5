import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { NextRequest } from 'next/server'
import { boards, projects, seats, sessions, teams, users } from '../db/schema.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { insertAccount } from '../db/people.ts'
import { ORIGIN, TestBrowser } from '../http/test-browser.ts'
import { setHouse } from '../house.ts'
import { hashToken } from './derived-token.ts'
import { getAuth } from './next-auth.ts'
import { makeOnceLink } from './once-link.ts'
import { postOnce, postSignOut } from './post-sign-in.ts'
import { COOKIE, endSession, readCookie, sessionUser, setCookie, startSession } from './session.ts'

let database: TestDatabase
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
  database = await freshDatabase()
})
afterEach(() => {
  delete process.env.APP_URL
  setHouse(undefined)
})
afterAll(() => database.close())

const pairOf = (cookie: string) => cookie.split(';')[0] ?? ''
const tokenOf = (cookie: string) => readCookie(pairOf(cookie), COOKIE.session) ?? ''

async function guestWithSeat(title: string) {
  const { db } = database
  const [guest] = await db.insert(users).values({ kind: 'guest', name: 'Tom' }).returning()
  const [team] = await db.insert(teams).values({ name: 'T' }).returning()
  if (!guest || !team) throw new Error('nothing inserted')
  const [project] = await db
    .insert(projects)
    .values({ teamId: team.id, title, projectKind: 'service', useCase: 'concept', mapState: 'current' })
    .returning()
  if (!project) throw new Error('nothing inserted')
  const [board] = await db
    .insert(boards)
    .values({
      projectId: project.id,
      title,
      language: 'nl',
      zone: 'Europe/Amsterdam',
      minutes: 90,
      createdBy: guest.id,
    })
    .returning()
  if (!board) throw new Error('nothing inserted')
  const [seat] = await db
    .insert(seats)
    .values({ boardId: board.id, userId: guest.id, role: 'participant', name: 'Tom', badge: 1 })
    .returning()
  if (!seat) throw new Error('nothing inserted')
  return { guest, board, seat }
}

test('AU1 the cookie holds 256 random bits, the table only their hash', async () => {
  const anne = await insertAccount(database.db, 'Anne')
  const { cookie } = await startSession(anne.id)
  const token = tokenOf(cookie)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const stored = await database.db.select().from(sessions)
  expect(stored.map((row) => row.sessionToken)).toContain(hashToken(token))
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(await sessionUser(pairOf(cookie))).toEqual({
    id: anne.id,
    kind: 'account',
    name: 'Anne',
    email: null,
  })
})

test('AU1 no, unknown, doubled and outdated cookies are nobody', async () => {
  const anne = await insertAccount(database.db, 'Anne')
  const pair = pairOf((await startSession(anne.id)).cookie)
  for (const header of [
    null,
    '',
    'authjs.session-token=x',
    `${pair}; ${pair}`,
    `${pair}; authjs.session-token=x`,
    '%',
  ]) {
    expect([header, await sessionUser(header)]).toEqual([header, null])
  }
  expect(await sessionUser(`a=b; ${pair}; c=d`)).not.toBeNull()
  await database.db.$client.query(`update session set expires = now() - interval '1 second'`)
  expect(await sessionUser(pair)).toBeNull()
})

test('AU1 the cookie can be read by no script and, on https, set by no other host', () => {
  expect(setCookie(COOKIE.session, 't', 60)).toBe(
    'authjs.session-token=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
  )
  process.env.APP_URL = 'https://samenreis.example'
  expect(setCookie(COOKIE.session, 't', 60)).toBe(
    '__Host-authjs.session-token=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure',
  )
})

test('AU2 a cookie planted before signing in is worth nothing after it (T23)', async () => {
  const mallory = await insertAccount(database.db, 'Mallory')
  const planted = pairOf((await startSession(mallory.id)).cookie)
  const victim = new TestBrowser()
  victim.cookies.set(COOKIE.session, planted.split('=')[1] ?? '')
  const token = new URL(await makeOnceLink(ORIGIN)).hash.slice(1)
  await victim.post(postOnce, '/api/sign-in/once', { token, name: 'Anne' })
  expect(victim.cookieHeader()).not.toContain(planted)
  expect(await sessionUser(planted)).toBeNull()
  expect(await sessionUser(victim.cookieHeader())).toMatchObject({ name: 'Anne' })
})

test('AU2 a made-up token is not taken over either', async () => {
  const victim = new TestBrowser()
  victim.cookies.set(COOKIE.session, 'chosen-by-the-attacker')
  const token = new URL(await makeOnceLink(ORIGIN)).hash.slice(1)
  await victim.post(postOnce, '/api/sign-in/once', { token, name: 'Anne' })
  expect(victim.cookies.get(COOKIE.session)).not.toBe('chosen-by-the-attacker')
  expect(await sessionUser(`${COOKIE.session}=chosen-by-the-attacker`)).toBeNull()
})

test('AU3 signing out ends the session on the server and tells the boards', async () => {
  const { guest, board } = await guestWithSeat('Sign out')
  const told: string[] = []
  const ended: string[] = []
  setHouse({
    boardChanged: async (boardId) => void told.push(boardId),
    createWorkshop: () => Promise.reject(new Error('not here')),
    signedOut: (tokenHash) => void ended.push(tokenHash),
    pushFor: () => Promise.reject(new Error('not here')),
  })
  const browser = new TestBrowser()
  const pair = pairOf((await startSession(guest.id)).cookie)
  browser.cookies.set(COOKIE.session, pair.split('=')[1] ?? '')
  expect((await browser.post(postSignOut, '/api/sign-out', {})).status).toBe(200)
  expect(await sessionUser(pair)).toBeNull()
  expect(browser.cookies.has(COOKIE.session)).toBe(false)
  expect(told).toEqual([board.id])
  expect(ended).toEqual([hashToken(tokenOf(pair))])
})

test('AU3 ending one session leaves those on other devices alone', async () => {
  const anne = await insertAccount(database.db, 'Anne')
  const [here, there] = [
    pairOf((await startSession(anne.id)).cookie),
    pairOf((await startSession(anne.id)).cookie),
  ]
  await endSession(here)
  expect([await sessionUser(here), (await sessionUser(there))?.id]).toEqual([null, anne.id])
})

test('AU11 signing in takes the seats of the guest along, and the guest is signed out', async () => {
  const { guest, board, seat } = await guestWithSeat('Moves')
  const browser = new TestBrowser()
  const guestPair = pairOf((await startSession(guest.id)).cookie)
  browser.cookies.set(COOKIE.session, guestPair.split('=')[1] ?? '')
  const token = new URL(await makeOnceLink(ORIGIN)).hash.slice(1)
  await browser.post(postOnce, '/api/sign-in/once', { token, name: 'Anne' })
  const account = await sessionUser(browser.cookieHeader())
  const after = (await database.db.select().from(seats)).find((row) => row.boardId === board.id)
  expect(after).toMatchObject({ id: seat.id, userId: account?.id })
  expect(await sessionUser(guestPair)).toBeNull()
})

test('AU11 where the account sits already, it keeps its own seat', async () => {
  const { guest, board } = await guestWithSeat('Stays')
  const browser = new TestBrowser()
  const signIn = async () => {
    const token = new URL(await makeOnceLink(ORIGIN)).hash.slice(1)
    await browser.post(postOnce, '/api/sign-in/once', { token, name: 'Anne' })
    return sessionUser(browser.cookieHeader())
  }
  const account = await signIn()
  if (!account) throw new Error('not signed in')
  await database.db
    .insert(seats)
    .values({ boardId: board.id, userId: account.id, role: 'facilitator', name: 'Anne', badge: 2 })
  browser.cookies.set(COOKIE.session, pairOf((await startSession(guest.id)).cookie).split('=')[1] ?? '')
  await signIn()
  const after = (await database.db.select().from(seats)).filter((row) => row.boardId === board.id)
  expect(Object.fromEntries(after.map((row) => [row.userId, row.role]))).toEqual({
    [account.id]: 'facilitator',
    [guest.id]: 'participant',
  })
})

test('AU16 what next-auth tells scripts about the session holds no token', async () => {
  const anne = await insertAccount(database.db, 'Anne', 'anne@bieb.example')
  const pair = pairOf((await startSession(anne.id)).cookie)
  const ask = (path: string) =>
    getAuth(new NextRequest(ORIGIN + path, { headers: { cookie: pair, host: 'localhost:4100' } }))
  const text = await (await ask('/api/auth/session')).text()
  expect(JSON.parse(text)).toEqual({
    expires: expect.any(String),
    user: { id: anne.id, name: 'Anne', email: 'anne@bieb.example' },
  })
  expect(text).not.toContain(tokenOf(pair))
  expect(text).not.toContain(hashToken(tokenOf(pair)))
})

test("AU16 next-auth's own sign-in pages are not reachable", async () => {
  for (const path of [
    'signin',
    'signin/email',
    'callback/email?token=x&email=y',
    'signout',
    'verify-request',
    'error',
  ]) {
    const response = await getAuth(
      new NextRequest(`${ORIGIN}/api/auth/${path}`, { headers: { host: 'localhost:4100' } }),
    )
    expect([path, response.status]).toEqual([path, 404])
  }
})
