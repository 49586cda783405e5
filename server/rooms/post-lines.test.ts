/** Lines of people who are no longer there, or read nothing, over real HTTP connections. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { SLOW_READER_CLOSE_BYTES } from '../../lib/journey/limits.ts'
import { NO_LOCKS } from '../../lib/journey/policy.ts'
import { LINE_HEADER, packBatch } from '../../lib/sync/batch.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { PostLine } from './post-line.ts'
import { PostLines } from './post-lines.ts'
import { Allowance } from './allowance.ts'
import { Session } from './session.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Long beside the pauses of a busy machine: a line that answers must not look silent. */
const ASK_EVERY_MS = 600

/** Opens one line over a raw connection, and what the server has of it. */
async function opened(): Promise<{ line: PostLine; raw: Socket; told: () => string; origin: string }> {
  delete process.env.APP_URL
  let line: PostLine | null = null
  const lines = new PostLines((taken) => (line = taken), ASK_EVERY_MS)
  const server = createServer((request, response) => void lines.answer(request, response))
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const host = `localhost:${(server.address() as AddressInfo).port}`
  const raw = connect((server.address() as AddressInfo).port, 'localhost')
  closing.push(
    () => raw.destroy(),
    () => lines.close(),
    () => server.close(),
  )
  let told = ''
  raw.on('data', (bytes) => (told += bytes.toString('latin1')))
  raw.write(
    `POST /line/${crypto.randomUUID()} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Length: 0\r\n\r\n`,
  )
  while (!told.includes('event: line')) await once(raw, 'data')
  if (!line) throw new Error('no line was taken')
  return { line, raw, told: () => told, origin: `http://${host}` }
}

const ended = (line: PostLine) => new Promise<void>((resolve) => line.onGone(resolve))

test('LN4 who reads too slowly is closed with 1013 at the same bound as a socket', async () => {
  const { line, raw } = await opened()
  raw.pause()
  const codes: number[] = []
  const end = line.end.bind(line)
  line.end = (code, reason) => {
    codes.push(code)
    end(code, reason)
  }
  const session = new Session({
    line,
    clientId: 1,
    seatId: 's',
    leases: new Set([1]),
    missed: [],
    signIn: '',
    standing: { role: 'participant', stage: 'live', step: 'free', locks: NO_LOCKS, seatId: 's' },
    now: Date.now,
    frames: new Allowance(Infinity, 1, Date.now),
  })
  let most = 0
  for (let n = 0; n < 200 && session.open; n++) {
    session.send(new Uint8Array(1024 * 1024))
    most = Math.max(most, line.bufferedBytes)
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(codes).toEqual([CLOSE.tooSlow])
  expect(most).toBeGreaterThan(SLOW_READER_CLOSE_BYTES)
  // one frame of the largest kind beyond the bound, and no more
  expect(most).toBeLessThan(SLOW_READER_CLOSE_BYTES + 2 * 1024 * 1024)
  // and what it had buffered does not stay
  raw.resume()
  await once(raw, 'close')
})

test('LN4 a line at which nobody answers any more ends; one that answers stays', async () => {
  const [gone, there] = [await opened(), await opened()]
  const name = /event: line\ndata: (.+)\n/.exec(there.told())?.[1] ?? ''
  const says = () =>
    fetch(`${there.origin}/line/x/up`, {
      method: 'POST',
      headers: { origin: there.origin, 'content-type': 'application/octet-stream', [LINE_HEADER]: name },
      body: packBatch({ first: 0, frames: [] }),
    })
  const answering = setInterval(() => void says(), ASK_EVERY_MS / 2)
  closing.push(() => clearInterval(answering))
  await ended(gone.line)
  expect(gone.told()).toContain('event: ask')
  await new Promise((resolve) => setTimeout(resolve, 5 * ASK_EVERY_MS))
  expect(there.line.open).toBe(true)
  clearInterval(answering)
  await ended(there.line)
})
