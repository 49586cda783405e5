/** Somebody at the same address floods the server; the others must not notice more than that it is busy. */
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { SCHEMA_VERSION, CLOSE } from '../../lib/sync/wire.ts'
import { stateVectorFrame } from './frames.ts'
import type { Person, Ticket } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const HONEST = 30
/** Frames that the hostile line has sent before anybody answers it; and how many lines it opens a second. */
const FRAMES = 1_000
const LINES_A_TICK = 2
const TICK_MS = 25
const LETTERS = 24
/** Nobody is held up. How quick it is, is for the bench to say: beside other tests a letter takes what it takes. */
const STALL_MS = 2_000

const bench = benchOfFile()

/** Opens line after line with one sign-in and shouts on each, whatever it is told. */
class Flooder {
  readonly codes = new Map<number, number>()
  sent = 0
  readonly #ticket: Ticket
  readonly #lines = new Set<WebSocket>()
  readonly #timer: NodeJS.Timeout

  constructor(ticket: Ticket) {
    this.#ticket = ticket
    this.#timer = setInterval(() => {
      for (let n = 0; n < LINES_A_TICK; n++) this.#open()
    }, TICK_MS)
  }

  /** Opens no more; those that are open go on until they are closed. */
  rest(): void {
    clearInterval(this.#timer)
  }

  stop(): void {
    this.rest()
    for (const line of this.#lines) line.terminate()
  }

  get open(): number {
    return this.#lines.size
  }

  #open(): void {
    const { boardId, cookie } = this.#ticket
    const client = 1 + Math.floor(Math.random() * 0xffff_fff0)
    const address = `${bench.origin.replace('http', 'ws')}/sync/${boardId}?epoch=1&schema=${SCHEMA_VERSION}&client=${client}`
    const headers = { origin: bench.origin, cookie: cookie.split(';')[0] ?? '' }
    const line = new WebSocket(address, { headers })
    const shout = Buffer.from(stateVectorFrame(Uint8Array.of(0)))
    this.#lines.add(line)
    line.on('error', () => {})
    line.on('open', () => {
      for (let n = 0; n < FRAMES; n++) line.send(shout)
      this.sent += FRAMES
    })
    line.on('close', (code) => {
      this.#lines.delete(line)
      this.codes.set(code, (this.codes.get(code) ?? 0) + 1)
    })
  }
}

/** How long a letter of one takes to be on the others' screens, ms. */
async function letterTakes(from: Person, to: readonly Person[], mark: string): Promise<number> {
  const began = performance.now()
  from.edit.setText({ in: 'scope', field: 'goal' }, mark)
  await Promise.all(to.map((one) => one.until(() => one.view().scope.goal === mark)))
  return performance.now() - began
}

test('RM13 one who floods lines and frames is closed; thirty honest people of the same address come in and work on', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const hostile = await bench.seat(boardId, 'participant', 'Mallory')
  const tickets = await Promise.all(
    Array.from({ length: HONEST }, (_, n) => bench.seat(boardId, 'participant', `Eerlijk ${n}`)),
  )
  const flooder = new Flooder(hostile)
  try {
    await anne.until(() => flooder.sent >= 20 * FRAMES)
    const began = performance.now()
    const people = await Promise.all(tickets.map((ticket) => bench.join(ticket)))
    expect(performance.now() - began).toBeLessThan(60_000)
    const times: number[] = []
    for (let n = 0; n < LETTERS; n++) {
      const from = people[n % people.length] ?? anne
      times.push(await letterTakes(from, [anne, people[(n + 7) % people.length] ?? anne], `letter ${n}`))
    }
    const sorted = times.toSorted((a, b) => a - b)
    expect(sorted[Math.floor(times.length * 0.95)]).toBeLessThan(STALL_MS)
    for (const person of [anne, ...people]) expect([person.closed, person.closes]).toEqual([null, []])
    flooder.rest()
    await anne.until(() => flooder.open === 0)
    // not one of them had to be cut by ourselves, or broke; most were not even looked up
    const final: number[] = [CLOSE.tooOften, CLOSE.tooBig]
    expect([...flooder.codes.keys()].filter((code) => !final.includes(code))).toEqual([])
    expect(flooder.codes.get(CLOSE.tooOften)).toBeGreaterThan(60)
  } finally {
    flooder.stop()
  }
}, 90_000)
