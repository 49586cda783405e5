/** Lines that ask too much, read too slowly or have to go. */
import { connect } from 'node:net'
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { NO_LOCKS } from '../../lib/journey/policy.ts'
import { CLOSE, SCHEMA_VERSION } from '../../lib/sync/wire.ts'
import { db } from '../db/pool.ts'
import { stateVectorFrame } from './frames.ts'
import { Parcel, type Line } from './line.ts'
import { Session } from './session.ts'
import { openBench, type Person, type Ticket } from './test-bench.ts'
import { Allowance } from './allowance.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

const ends = (person: Person) => person.until(() => person.closed !== null)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('RM13 thirty people behind one address come in within a minute', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const tickets = await Promise.all(
    Array.from({ length: 30 }, (_, n) => bench.seat(boardId, 'participant', `Dertig ${n}`)),
  )
  const began = performance.now()
  const people = await Promise.all(tickets.map((ticket) => bench.join(ticket)))
  expect(performance.now() - began).toBeLessThan(60_000)
  expect(people.every((person) => person.closed === null && person.view().touchpoints.length === 19)).toBe(
    true,
  )
  await anne.until(() => anne.push?.state.roster.filter((seat) => seat.present).length === 31)
  for (const person of people) person.leave()
})

test('RM13 a line that asks for the board again and again is closed', async () => {
  const { facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  const ask = () => anne.provider.ws?.send(Buffer.from(stateVectorFrame(Uint8Array.of(0))))
  ask()
  ask()
  await anne.allSaved()
  await pause(50)
  expect(anne.closed).toBe(null)
  ask()
  await ends(anne)
  expect(anne.closed).toBe(CLOSE.tooOften)
})

test('RM13 one sign-in that opens line after line is told so; the neighbour comes in', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const tom = await bench.seat(boardId, 'participant', 'Tom')
  const knocks = Array.from({ length: 100 }, () =>
    bench.knock({ ...facilitator, boardId: crypto.randomUUID() }),
  )
  await Promise.all(knocks.map(ends))
  const tooOften = knocks.filter((person) => person.closed === CLOSE.tooOften)
  expect(tooOften.length).toBeGreaterThanOrEqual(8)
  expect(knocks.filter((person) => person.closed === CLOSE.gone).length).toBeGreaterThanOrEqual(60)
  await bench.join(tom)
})

test('RM13 a state vector that is none closes the line, not the server', async () => {
  const { facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  anne.provider.ws?.send(Buffer.from(stateVectorFrame(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f, 1))))
  await ends(anne)
  expect(anne.closed).toBe(CLOSE.refused)
  await bench.join(facilitator)
})

test('RM14 above 1 MiB a line gets no presence, above 8 MiB it is closed; edits are never left out', () => {
  const sent: Uint8Array[] = []
  const line = {
    open: true,
    bufferedBytes: 0,
    ended: 0,
    send: (frame: Uint8Array) => void sent.push(frame),
    sendParcel: (parcel: Parcel, own?: Uint8Array) => void sent.push(...parcel.frames, ...(own ? [own] : [])),
    end: (code: number) => void (line.ended = code),
  } satisfies Line & { ended: number }
  const session = new Session({
    line,
    clientId: 1,
    seatId: 's',
    leases: new Set([1]),
    missed: [],
    signIn: '',
    standing: { role: 'participant', stage: 'live', step: 'free', locks: NO_LOCKS, seatId: 's' },
    now: () => 0,
    frames: new Allowance(Infinity, 1, Date.now),
  })
  const [edit, presence] = [Uint8Array.of(1), Uint8Array.of(2)]
  const delivery = { whole: new Parcel([edit, presence]), bare: new Parcel([edit]) }
  session.deliver(delivery, undefined)
  expect(sent.splice(0)).toEqual([edit, presence])
  line.bufferedBytes = 1024 * 1024 + 1
  session.deliver(delivery, undefined)
  session.sendPresence(presence)
  expect(sent.splice(0)).toEqual([edit])
  line.bufferedBytes = 8 * 1024 * 1024 + 1
  session.deliver(delivery, 7)
  expect(sent).toEqual([])
  expect(line.ended).toBe(CLOSE.tooSlow)
  line.bufferedBytes = 0
  session.deliver(delivery, undefined)
  expect(sent).toEqual([])
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes on and beside the heap that are in use. */
function memory(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** A browser that opens a line by hand, asks for the board, and then reads no more. */
async function slowReader({ boardId, cookie }: Ticket) {
  const { port } = new URL(bench.origin)
  const socket = connect(Number(port), 'localhost')
  await once(socket, 'connect')
  const client = String(1 + Math.floor(Math.random() * 0xfffffffe))
  socket.write(
    [
      `GET /sync/${boardId}?epoch=1&schema=${SCHEMA_VERSION}&client=${client} HTTP/1.1`,
      `Host: localhost:${port}`,
      `Origin: ${bench.origin}`,
      `Cookie: ${cookie.split(';')[0] ?? ''}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '\r\n',
    ].join('\r\n'),
  )
  await once(socket, 'data')
  const ask = stateVectorFrame(Uint8Array.of(0))
  // masked with zeros: a client's frame has to be
  socket.write(Buffer.concat([Buffer.from([0x82, 0x80 | ask.byteLength, 0, 0, 0, 0]), ask]))
  await once(socket, 'data')
  socket.pause()
  return socket
}

test('RM14 somebody whose network takes nothing is closed, costs no memory, and nobody else waits', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const writers = await Promise.all(
    // as many as there are answers: nobody may write more than two megabytes in an hour, and the kernel takes a dozen
    Array.from({ length: 12 }, (_, n) => `Gast ${n}`).map(async (name) =>
      bench.join(await bench.seat(boardId, 'participant', name)),
    ),
  )
  const slow = await bench.seat(boardId, 'participant', 'Traag')
  const room = bench.hub.rooms.find(boardId)
  const before = memory()
  const socket = await slowReader(slow)
  const isHere = () => [...(room?.sessions ?? [])].some((session) => session.seatId === slow.seatId)
  expect(isHere()).toBe(true)
  const people = [anne, ...writers]
  const fields = Object.keys(anne.view().scope.answers)
  expect(fields.length).toBeGreaterThanOrEqual(people.length)
  let waited = 0
  for (let n = 0; n < 900 && isHere(); n++) {
    const long = String.fromCodePoint(97 + (n % 26)).repeat(TEXT_MAX_CHARACTERS)
    const began = performance.now()
    people.forEach((person, at) => person.edit.setText({ in: 'answers', field: fields[at] ?? '' }, long))
    await Promise.all(people.map((person) => person.allSaved()))
    waited = Math.max(waited, performance.now() - began)
    for (const person of people) person.received.length = 0
    await pause(15)
  }
  // closed for us at once; its buffers go with the socket a moment later
  await pause(1_500)
  expect(isHere()).toBe(false)
  // what a collection frees is given back in the background
  await expect.poll(() => memory() - before, { timeout: 10_000 }).toBeLessThan(20 * 1024 * 1024)
  expect(waited).toBeLessThan(2_000)
  socket.destroy()
  const back = await bench.join(slow)
  expect(back.view()).toEqual(writers[2]?.view())
  expect(people.every((person) => person.closed === null)).toBe(true)
})

test('RM16 every minute a sign-in that is gone sends its line back to the door, a seat that is gone ends it', async () => {
  const clock = vi.spyOn(globalThis, 'setInterval')
  const own = await openBench()
  // the nodes' own sweep comes before it
  const everyMinute = clock.mock.calls.findLast(([, ms]) => ms === 60_000)?.[0]
  clock.mockRestore()
  const { boardId, facilitator } = await own.workshop()
  const anne = await own.join(facilitator)
  const [ticket, gone] = [
    await own.seat(boardId, 'participant', 'Tom'),
    await own.seat(boardId, 'participant', 'Weg'),
  ]
  const [tom, weg] = [await own.join(ticket), await own.join(gone)]
  // what their coming set off reads the seats too
  await anne.until(() => anne.push?.state.roster.filter((seat) => seat.present).length === 3)
  await pause(1_000)
  await db().$client.query('update seat set removed_at = now() where id = $1', [gone.seatId])
  everyMinute?.()
  await ends(weg)
  await db().$client.query('delete from session where user_id = (select user_id from seat where id = $1)', [
    ticket.seatId,
  ])
  everyMinute?.()
  await ends(tom)
  expect([tom.closed, weg.closed]).toEqual([CLOSE.signIn, CLOSE.notYours])
  await anne.until(() => anne.push?.state.roster.filter((seat) => seat.present).length === 1)
  expect(anne.closed).toBe(null)
  await own.close()
})

test('RM15 at a stop what was typed a moment before is on disk, and lines end one by one', async () => {
  const own = await openBench()
  const { boardId, facilitator } = await own.workshop()
  const anne = await own.join(facilitator)
  await anne.command('start', {})
  const tickets = await Promise.all(
    Array.from({ length: 5 }, (_, n) => own.seat(boardId, 'participant', `Stop ${n}`)),
  )
  const people = [anne, ...(await Promise.all(tickets.map((ticket) => own.join(ticket))))]
  const endedAt: number[] = []
  for (const person of people) {
    person.provider.on('connection-close', (event) => {
      if (event?.code === CLOSE.restarting) endedAt.push(performance.now())
    })
  }
  // A disk that is slow at that moment is waited for.
  const disk = await db().$client.connect()
  await disk.query('begin')
  await disk.query('lock table board_update in exclusive mode')
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'net voor het einde')
  let over = false
  const stopped = own.hub.close().then(() => (over = true))
  const late = own.knock(facilitator)
  await late.until(() => late.closes.length > 0)
  expect([late.closes[0], late.push]).toEqual([CLOSE.restarting, null])
  await people[1]?.until(() => endedAt.length >= people.length)
  expect(Math.max(...endedAt) - Math.min(...endedAt)).toBeGreaterThan(500)
  for (const person of [...people, late]) person.leave()
  await pause(2_000)
  expect(over).toBe(false)
  await disk.query('commit')
  disk.release()
  await stopped
  await own.close()
  const back = await bench.join(facilitator)
  expect(back.view().scope.goal).toBe('net voor het einde')
})
