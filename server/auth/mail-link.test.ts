import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { count, eq } from 'drizzle-orm'
import { insertAccount } from '../db/people.ts'
import { attempts, sessions, teamMembers, teams, users, verificationTokens } from '../db/schema.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { ORIGIN, TestBrowser } from '../http/test-browser.ts'
import { postAttach, postConfirm, postEmail } from './post-sign-in.ts'
import { COOKIE, sessionUser, startSession } from './session.ts'

/** What the mail server took: envelope recipients and the whole message. */
const taken: { to: string[]; message: string }[] = []
let refuseMail = false
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(refuseMail ? new Error('no') : null),
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      taken.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        message: Buffer.concat(chunks).toString('utf8'),
      })
      done()
    })
  },
})

let database: TestDatabase
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
  database = await freshDatabase()
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done))
  const { port } = smtp.server.address() as AddressInfo
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.MAIL_FROM = 'Samenreis <samenreis@bieb.example>'
})
beforeEach(async () => {
  taken.length = 0
  refuseMail = false
  delete process.env.SIGNUP
  for (const table of [attempts, verificationTokens, users, teams]) await database.db.delete(table)
  await insertAccount(database.db, 'Anne', 'anne@bieb.example')
})
afterAll(async () => {
  await new Promise<void>((done) => smtp.close(done))
  await database.close()
})

const ask = (browser: TestBrowser, email: string, next = '/') =>
  browser.post(postEmail, '/api/sign-in/email', { email, next })
const confirm = (browser: TestBrowser, token: string) =>
  browser.post(postConfirm, '/api/sign-in/confirm', { token })

/** The text part, with the soft line ends of quoted-printable taken out. */
const plain = (message: string) => message.replace(/=\r?\n/g, '').replace(/=3D/g, '=')

function linkIn(message: string): URL {
  const found = /http:\/\/localhost:4100\/sign-in\/confirm#[\w-]+/.exec(plain(message))
  if (!found) throw new Error(`no link in ${message}`)
  return new URL(found[0])
}
const tokenMailed = () => linkIn(taken.at(-1)?.message ?? '').hash.slice(1)
const tokensLeft = async () => (await database.db.select({ n: count() }).from(verificationTokens))[0]?.n

test('AU7 the mail signs in the browser that asked, and takes it where it wanted to go', async () => {
  const browser = new TestBrowser()
  expect(await ask(browser, ' Anne@Bieb.Example ', '/new')).toMatchObject({
    status: 200,
    json: { sent: true },
  })
  expect(taken.map(({ to }) => to)).toEqual([['anne@bieb.example']])
  expect(await confirm(browser, tokenMailed())).toMatchObject({ status: 200, json: { next: '/new' } })
  expect(await sessionUser(browser.cookieHeader())).toMatchObject({
    name: 'Anne',
    email: 'anne@bieb.example',
  })
  expect(browser.cookies.has(COOKIE.signIn)).toBe(false)
})

test('AU7 the mail holds half a token; the other half and the whole are nowhere in it', async () => {
  const browser = new TestBrowser()
  await ask(browser, 'anne@bieb.example')
  const kept = JSON.parse(Buffer.from(browser.cookies.get(COOKIE.signIn) ?? '', 'base64url').toString())
  const { message } = taken[0] ?? { message: '' }
  expect(kept.b).toHaveLength(43)
  expect(plain(message)).not.toContain(kept.b)
  const [stored] = await database.db.select().from(verificationTokens)
  expect(JSON.stringify(stored)).not.toContain(kept.b)
  expect(JSON.stringify(stored)).not.toContain(tokenMailed())
})

test('AU7 the mail is text and simple HTML in the language of the person', async () => {
  const [dutch, english] = [new TestBrowser(), new TestBrowser()]
  english.language = 'en'
  await ask(dutch, 'anne@bieb.example')
  await ask(english, 'anne@bieb.example')
  const [nl = '', en = ''] = taken.map(({ message }) => plain(message))
  expect(nl).toContain('Subject: Inloggen bij Samenreis')
  expect(en).toContain('Subject: Sign in to Samenreis')
  for (const message of [nl, en]) {
    expect(message).toContain('text/plain')
    expect(message).toContain('text/html')
    expect(message).not.toMatch(/<img|<script|https:\/\//)
  }
})

test('AU7 another browser has half a link: refused, and the link still works in the first one', async () => {
  const browser = new TestBrowser()
  await ask(browser, 'anne@bieb.example')
  const token = tokenMailed()
  const scanner = new TestBrowser()
  scanner.address = '198.51.100.9'
  expect(await confirm(scanner, token)).toMatchObject({ status: 403, json: { error: 'otherBrowser' } })
  // Somebody who asked a link for the same address holds a half of their own.
  await ask(scanner, 'anne@bieb.example')
  expect(await confirm(scanner, token)).toMatchObject({ status: 403, json: { error: 'linkDead' } })
  expect(await sessionUser(scanner.cookieHeader())).toBeNull()
  expect((await confirm(browser, token)).status).toBe(200)
})

test('AU7 a link works once, also when it is pressed five times in the same moment', async () => {
  const browser = new TestBrowser()
  await ask(browser, 'anne@bieb.example')
  const token = tokenMailed()
  const half = browser.cookies.get(COOKIE.signIn) ?? ''
  const tabs = Array.from({ length: 5 }, () => {
    const tab = new TestBrowser()
    tab.cookies.set(COOKIE.signIn, half)
    return tab
  })
  const answers = await Promise.all(tabs.map((tab) => confirm(tab, token)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(4)
  expect((await database.db.select({ n: count() }).from(sessions))[0]?.n).toBe(1)
})

test('AU7 after ten minutes the link is dead', async () => {
  const browser = new TestBrowser()
  await ask(browser, 'anne@bieb.example')
  const { rows } = await database.db.$client.query(
    'select extract(epoch from expires - now()) / 60 as minutes from verification_token',
  )
  expect(Number(rows[0].minutes)).toBeCloseTo(10, 0)
  await database.db.$client.query(`update verification_token set expires = now() - interval '1 minute'`)
  expect(await confirm(browser, tokenMailed())).toMatchObject({ status: 403, json: { error: 'linkDead' } })
  expect(await sessionUser(browser.cookieHeader())).toBeNull()
})

test('AU6 a return address of another site is not followed (T32)', async () => {
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    await database.db.delete(attempts)
    const browser = new TestBrowser()
    await ask(browser, 'anne@bieb.example', next)
    expect(await confirm(browser, tokenMailed())).toMatchObject({ json: { next: '/' } })
  }
  // Nor one that was written into the cookie afterwards.
  await database.db.delete(attempts)
  const browser = new TestBrowser()
  await ask(browser, 'anne@bieb.example')
  const kept = JSON.parse(Buffer.from(browser.cookies.get(COOKIE.signIn) ?? '', 'base64url').toString())
  const changed = Buffer.from(JSON.stringify({ ...kept, next: '//evil.example' })).toString('base64url')
  browser.cookies.set(COOKIE.signIn, changed)
  expect(await confirm(browser, tokenMailed())).toMatchObject({ json: { next: '/' } })
})

test('AU9 an address that could be read as two gets no mail (T33)', async () => {
  for (const email of [
    '"a@evil.example"@corp.example',
    'a@evil.example\uFF20bieb.example',
    'anne\uFF20bieb.example',
  ]) {
    const { status, json } = await ask(new TestBrowser(), email)
    expect([status, json]).toEqual([400, { error: 'invalid', fields: { email: 'emailInvalid' } }])
  }
  expect(taken).toEqual([])
})

test('AU8 of 50 requests at once three mails go out, and later none (T33)', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => {
      const browser = new TestBrowser()
      browser.address = `198.51.100.${n}`
      return ask(browser, 'anne@bieb.example')
    }),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(47)
  expect(taken.map(({ to }) => to)).toEqual([
    ['anne@bieb.example'],
    ['anne@bieb.example'],
    ['anne@bieb.example'],
  ])
})

test('AU8 one network asks for at most twenty mails an hour', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 22; n++) statuses.push((await ask(new TestBrowser(), `p${n}@bieb.example`)).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(20)
  expect(taken).toHaveLength(20)
  await database.db.$client.query(`update attempt set at = at - interval '1 hour'`)
  expect((await ask(new TestBrowser(), 'later@bieb.example')).status).toBe(200)
})

test('AU10 an unknown address gets the same answer, no account, and a mail that says so', async () => {
  const [known, unknown] = [new TestBrowser(), new TestBrowser()]
  const one = await ask(known, 'anne@bieb.example')
  const other = await ask(unknown, 'bert@bieb.example')
  expect([other.status, other.json]).toEqual([one.status, one.json])
  // Cookies alike too: same name, same flags, same length but for the address.
  const flags = (browser: TestBrowser) => browser.received.map((line) => line.replace(/=[^;]*/, ''))
  expect(flags(unknown)).toEqual(flags(known))
  expect(taken[1]?.to).toEqual(['bert@bieb.example'])
  expect(taken[1]?.message).not.toContain('/sign-in/confirm')
  expect((await database.db.select().from(users)).map((user) => user.email)).toEqual(['anne@bieb.example'])
})

test('AU10 with SIGNUP=open an unknown address gets an account and a team of its own', async () => {
  process.env.SIGNUP = 'open'
  const browser = new TestBrowser()
  await ask(browser, 'bert@bieb.example')
  expect(await database.db.select().from(users)).toHaveLength(1)
  expect((await confirm(browser, tokenMailed())).status).toBe(200)
  const bert = await sessionUser(browser.cookieHeader())
  expect(bert).toMatchObject({ kind: 'account', name: 'bert', email: 'bert@bieb.example' })
  const own = await database.db
    .select()
    .from(teamMembers)
    .where(eq(teamMembers.userId, bert?.id ?? ''))
  expect(own.map(({ role }) => role)).toEqual(['owner'])
})

test('AU7 a mail server that refuses is told at once; nothing is left behind that signs in', async () => {
  refuseMail = true
  expect(await ask(new TestBrowser(), 'anne@bieb.example')).toMatchObject({
    status: 503,
    json: { error: 'mailFailed' },
  })
  expect(await ask(new TestBrowser(), 'bert@bieb.example')).toMatchObject({
    status: 503,
    json: { error: 'mailFailed' },
  })
  expect(taken).toEqual([])
})

test('AU7 unused links are swept when they are old', async () => {
  await ask(new TestBrowser(), 'anne@bieb.example')
  await database.db.$client.query(`update verification_token set expires = now() - interval '1 minute'`)
  await ask(new TestBrowser(), 'anne@bieb.example')
  expect(await tokensLeft()).toBe(1)
})

test('AU17 a proven address goes to the account that is signed in, once', async () => {
  const owner = await insertAccount(database.db, 'Olga')
  const browser = new TestBrowser()
  const session = (await startSession(owner.id)).cookie.split(';')[0]?.split('=')[1] ?? ''
  browser.cookies.set(COOKIE.session, session)
  const attach = (email: string) => browser.post(postAttach, '/api/sign-in/attach', { email })
  expect((await attach('olga@bieb.example')).status).toBe(200)
  expect((await database.db.select().from(users).where(eq(users.id, owner.id)))[0]?.email).toBeNull()
  expect(await confirm(browser, tokenMailed())).toMatchObject({ status: 200, json: { next: '/team' } })
  expect(await sessionUser(browser.cookieHeader())).toMatchObject({
    id: owner.id,
    email: 'olga@bieb.example',
  })
  expect(await attach('other@bieb.example')).toMatchObject({ status: 409, json: { error: 'hasAddress' } })
})

test('AU17 whoever signed out in between attaches nothing', async () => {
  const owner = await insertAccount(database.db, 'Olga')
  const browser = new TestBrowser()
  browser.cookies.set(
    COOKIE.session,
    (await startSession(owner.id)).cookie.split(';')[0]?.split('=')[1] ?? '',
  )
  await browser.post(postAttach, '/api/sign-in/attach', { email: 'olga@bieb.example' })
  browser.cookies.delete(COOKIE.session)
  expect(await confirm(browser, tokenMailed())).toMatchObject({ status: 403, json: { error: 'linkDead' } })
  expect(await database.db.select().from(users)).toHaveLength(2)
})

test('AU7 without a mail server the route is not there', async () => {
  const url = process.env.SMTP_URL
  delete process.env.SMTP_URL
  try {
    expect((await ask(new TestBrowser(), 'anne@bieb.example')).status).toBe(404)
  } finally {
    process.env.SMTP_URL = url
  }
})

test('AU7 the link carries its half behind the #, where no server and no Referer sees it', async () => {
  await ask(new TestBrowser(), 'anne@bieb.example')
  const link = linkIn(taken[0]?.message ?? '')
  expect([link.origin, link.pathname, link.search]).toEqual([ORIGIN, '/sign-in/confirm', ''])
  expect(link.hash).toHaveLength(44)
})
