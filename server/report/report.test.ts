import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { hashToken } from '../auth/derived-token.ts'
import { COOKIE } from '../auth/session.ts'
import { boardOfShare } from '../db/access.ts'
import { db } from '../db/pool.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { setHouse } from '../house.ts'
import { TestBrowser } from '../http/test-browser.ts'
import { openBench, type Bench, type Person } from '../rooms/test-bench.ts'
import { postReport } from './post-report.ts'
import { sendReports } from './send-reports.ts'

const taken: { to: string[]; message: string }[] = []
let refuseMail = false
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) => done(refuseMail ? new Error(`no ${address}`) : null),
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const message = Buffer.concat(chunks)
        .toString('utf8')
        .replace(/=\r?\n/g, '')
        .replace(/=3D/g, '=')
      taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), message })
      done()
    })
  },
})

let database: TestDatabase
let bench: Bench
beforeAll(async () => {
  database = await freshDatabase()
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done))
  const { port } = smtp.server.address() as AddressInfo
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
  bench = await openBench()
})
beforeEach(() => {
  taken.length = 0
  refuseMail = false
})
afterAll(async () => {
  delete process.env.SMTP_URL
  setHouse(undefined)
  await bench.close()
  await new Promise<void>((done) => smtp.close(done))
  await database.close()
})

const row = async (boardId: string) =>
  (
    await db().execute<{ address: string; tries: number }>(
      sql`select address, tries from report_address where board_id = ${boardId}`,
    )
  ).rows

/** A live free workshop with Anne who leads, Tom and Bea. */
async function workshop() {
  const { boardId, facilitator } = await bench.workshop({ variant: 'free' })
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const seat = await bench.seat(boardId, 'observer', 'Tom')
  const tom = await bench.join(seat)
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  const browser = new TestBrowser()
  browser.cookies.set(COOKIE.session, seat.cookie.split(';')[0]?.split('=')[1] ?? '')
  const leave = async (address: string) => {
    const request = browser.request(`/api/boards/${boardId}/report`, { address })
    return (await postReport(request, { params: Promise.resolve({ id: boardId }) })).status
  }
  return { boardId, anne, tom, bea, leave }
}
const closes = (anne: Person) => anne.command('closeBoard', { version: '1.0', sure: true })

test('LP64 an address reaches nobody else, is written to once after closing, and is erased with that', async () => {
  const printed: string[] = []
  const outputs = (['log', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((line: string) => void printed.push(line)),
  )
  const { boardId, anne, tom, bea, leave } = await workshop()
  expect(await leave('geen adres')).toBe(400)
  expect(await leave('wrong@bieb.example')).toBe(200)
  expect(await leave(' Tom.Geheim@Bieb.example ')).toBe(200)
  await anne.until(() => anne.push?.state.reports === 1)
  await tom.until(() => tom.push?.mine.reportAsked === true)
  expect(bea.push?.mine.reportAsked).toBe(false)
  expect(taken).toEqual([])

  // The mail server is away for a while; what was asked survives that, and a restart.
  refuseMail = true
  expect(await closes(anne)).toMatchObject({ ok: true })
  await vi.waitFor(async () => expect(await row(boardId)).toMatchObject([{ tries: 1 }]), 10_000)
  refuseMail = false
  await sendReports()
  expect(taken, 'not before its time').toEqual([])
  await db().execute(sql`update report_address set next_try = now()`)
  await sendReports()
  expect(taken.map(({ to }) => to)).toEqual([['tom.geheim@bieb.example']])
  expect(await row(boardId)).toEqual([])
  const token = /http:\/\/localhost:4100\/s#([\w-]{43})/.exec(taken[0]?.message ?? '')?.[1] ?? ''
  expect(await boardOfShare(db(), hashToken(token))).toBe(boardId)
  await sendReports()
  expect(taken).toHaveLength(1)
  for (const person of [anne, tom, bea]) expect(person.heard('eheim')).toBe(false)
  for (const output of outputs) output.mockRestore()
  expect(printed.some((line) => line.includes('did not take a report'))).toBe(true)
  expect(printed.filter((line) => /geheim|wrong@/i.test(line))).toEqual([])
})

test('LP64 it can be taken back, and is erased unsent after five tries or seven days', async () => {
  const { boardId, anne, leave } = await workshop()
  await leave('tom@bieb.example')
  await leave('')
  expect(await row(boardId)).toEqual([])
  await leave('tom@bieb.example')
  await db().execute(sql`update report_address set created_at = now() - interval '8 days'`)
  await sendReports()
  expect(await row(boardId)).toEqual([])
  await leave('tom@bieb.example')
  await db().execute(sql`update report_address set tries = 5`)
  expect(await closes(anne)).toMatchObject({ ok: true })
  await vi.waitFor(async () => expect(await row(boardId)).toEqual([]), 10_000)
  expect(taken).toEqual([])
  expect(await leave('tom@bieb.example'), 'on a closed board').toBe(404)
})
