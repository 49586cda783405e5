import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { insertAccount, insertSession } from '../db/people.ts'
import { hashToken } from '../auth/derived-token.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { Refusal, route } from './route.ts'
import { ORIGIN, TestBrowser } from './test-browser.ts'

let database: TestDatabase
let changes = 0
const change = route(
  async ({ input }) => {
    changes++
    return { got: input.name }
  },
  { needs: 'anyone', input: z.object({ name: z.string().min(1, 'required').max(5, 'tooLong') }) },
)

beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(() => {
  changes = 0
  delete process.env.APP_URL
})
afterAll(() => database.close())

const post = (body: unknown, headers: Record<string, string> = {}) =>
  new TestBrowser().post(change, '/api/x', body, headers)

test('AU5 our own page may post', async () => {
  expect(await post({ name: 'Anne' })).toMatchObject({ status: 200, json: { got: 'Anne' } })
  expect(changes).toBe(1)
})

test('AU5 another page may not, however it names itself', async () => {
  const origins = [
    'null',
    '',
    'https://evil.example',
    'http://localhost:4100.evil.example',
    'http://localhost:4101',
    'https://localhost:4100',
    'http://LOCALHOST:4100',
    'http://localhost:4100/',
    'http://127.0.0.1:4100',
  ]
  for (const origin of origins) {
    expect([origin, (await post({ name: 'Anne' }, { origin })).status]).toEqual([origin, 403])
  }
  const missing = new TestBrowser().request('/api/x', { name: 'Anne' })
  missing.headers.delete('origin')
  expect((await change(missing, { params: Promise.resolve({}) })).status).toBe(403)
  expect((await post({ name: 'Anne' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post({ name: 'Anne' }, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
  expect(changes).toBe(0)
})

test('AU5 X-Forwarded-Host makes no origin ours', async () => {
  const headers = {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  }
  expect((await post({ name: 'Anne' }, headers)).status).toBe(403)
})

test('AU5 with APP_URL only that origin counts, whatever Host says', async () => {
  process.env.APP_URL = 'https://samenreis.example/'
  expect((await post({ name: 'Anne' })).status).toBe(403)
  expect((await post({ name: 'Anne' }, { origin: 'https://samenreis.example', host: 'x' })).status).toBe(200)
  expect(
    (await post({ name: 'Anne' }, { origin: 'https://evil.example', host: 'evil.example' })).status,
  ).toBe(403)
})

test('AU5 what a form can send without asking is no JSON', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ]) {
    const answered = await post('{"name":"Anne"}', { 'content-type': type })
    expect([type, answered.status]).toEqual([type, 415])
  }
  expect(changes).toBe(0)
})

test('AU5 a body above 64 kB is not read to its end', async () => {
  expect((await post({ name: 'a'.repeat(70_000) })).status).toBe(413)
  // A stream that never says how long it is, and would go on for ever.
  let sent = 0
  const endless = new ReadableStream({
    pull(stream) {
      sent += 1024
      stream.enqueue(new Uint8Array(1024).fill(32))
    },
  })
  // Node wants `duplex` with a stream as body; the DOM's types don't know it.
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { host: 'localhost:4100', origin: ORIGIN, 'content-type': 'application/json' },
    body: endless,
    duplex: 'half',
  }
  const request = new Request(`${ORIGIN}/api/x`, init)
  expect((await change(request, { params: Promise.resolve({}) })).status).toBe(413)
  expect(sent).toBeLessThan(200_000)
})

test('AU5 wrong input is told by field, in codes', async () => {
  expect(await post({ name: '' })).toMatchObject({
    status: 400,
    json: { error: 'invalid', fields: { name: 'required' } },
  })
  expect(await post({ name: 'Annemarie' })).toMatchObject({ json: { fields: { name: 'tooLong' } } })
  expect(await post({})).toMatchObject({ status: 400, json: { fields: { name: 'invalid' } } })
  expect(await post('{"name":')).toMatchObject({ status: 400, json: { error: 'invalid' } })
  expect(await post('[]')).toMatchObject({ status: 400 })
})

test('AU5 a fault of ours is a code too, never a stack', async () => {
  const broken = route(
    async () => {
      throw new Error('secret detail at /srv/app')
    },
    { needs: 'anyone', input: z.object({}) },
  )
  const { status, response, json } = await new TestBrowser().post(broken, '/api/x', {})
  expect({ status, json }).toEqual({ status: 500, json: { error: 'serverProblem' } })
  expect(response.headers.get('cache-control')).toContain('no-store')
})

test('AU15 an unreachable database is 503 serverProblem', async () => {
  const good = process.env.DATABASE_URL
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none'
  try {
    const browser = new TestBrowser()
    browser.cookies.set('authjs.session-token', 'anything')
    const { status, json } = await browser.post(change, '/api/x', { name: 'Anne' })
    expect({ status, json }).toEqual({ status: 503, json: { error: 'serverProblem' } })
  } finally {
    process.env.DATABASE_URL = good
  }
})

test('AU12 a route for accounts refuses nobody with 401 and a guest with 403', async () => {
  const account = route(async ({ user }) => user.name, { needs: 'account', input: z.object({}) })
  const browser = new TestBrowser()
  expect((await browser.post(account, '/api/x', {})).status).toBe(401)
  const anne = await insertAccount(database.db, 'Anne')
  await insertSession(database.db, hashToken('token-of-anne'), anne.id, 60)
  browser.cookies.set('authjs.session-token', 'token-of-anne')
  expect(await browser.post(account, '/api/x', {})).toMatchObject({ status: 200, json: 'Anne' })
  await database.db.$client.query(`update "user" set kind = 'guest'`)
  expect((await browser.post(account, '/api/x', {})).status).toBe(403)
})

test('AU5 a refusal keeps its own status and code', async () => {
  const busy = route(
    async () => {
      throw new Refusal(429, 'tooOften')
    },
    { needs: 'anyone', input: z.object({}) },
  )
  expect(await new TestBrowser().post(busy, '/api/x', {})).toMatchObject({
    status: 429,
    json: { error: 'tooOften' },
  })
})
