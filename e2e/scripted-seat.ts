/** Somebody at the board without a browser: joins by link, hears the board's state and gives commands. */
import { request } from '@playwright/test'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import type { CommandName } from '../lib/journey/policy.ts'
import type { Answer, CommandInput } from '../lib/sync/commands.ts'
import type { Push } from '../lib/sync/state.ts'
import { MESSAGE, SCHEMA_VERSION } from '../lib/sync/wire.ts'

const PATIENCE_MS = 20_000

export class ScriptedSeat {
  readonly name: string
  push: Push | null = null
  closed: number | null = null
  readonly #socket: WebSocket
  readonly #answers = new Map<number, (answer: Answer) => void>()
  readonly #heard = new Set<() => void>()
  #commands = 0

  private constructor(name: string, socket: WebSocket) {
    this.name = name
    this.#socket = socket
    socket.on('message', (bytes: Buffer) => this.#hear(bytes))
    socket.on('close', (code) => (this.closed = code))
  }

  static async join(origin: string, link: string, boardId: string, name: string): Promise<ScriptedSeat> {
    const browser = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
    const token = decodeURIComponent(new URL(link).hash.slice(1))
    const answer = await browser.post('/api/join', { data: { token, name, someoneElse: false } })
    if (!answer.ok()) throw new Error(`${name} could not join: ${await answer.text()}`)
    const { cookies } = await browser.storageState()
    await browser.dispose()
    const query = `epoch=1&schema=${SCHEMA_VERSION}&client=${Math.floor(Math.random() * 2 ** 31)}`
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/sync/${boardId}?${query}`, {
      headers: { origin, cookie: cookies.map(({ name: key, value }) => `${key}=${value}`).join('; ') },
    })
    const seat = new ScriptedSeat(name, socket)
    await seat.until(({ state }) => state.boardId === boardId)
    return seat
  }

  /** What the board is when it is so; throws when that takes too long. */
  async until(holds: (push: Push) => boolean): Promise<Push> {
    const began = Date.now()
    for (;;) {
      const { push } = this
      if (push && holds(push)) return push
      const left = PATIENCE_MS - (Date.now() - began)
      if (left <= 0) throw new Error(`${this.name} waited in vain (line closed with ${this.closed})`)
      await new Promise<void>((heard) => {
        const wake = () => {
          clearTimeout(timer)
          this.#heard.delete(wake)
          heard()
        }
        const timer = setTimeout(wake, left)
        this.#heard.add(wake)
      })
    }
  }

  /** Throws when it is refused: a scripted seat is honest. */
  async gives<K extends CommandName>(name: K, input: CommandInput[K]): Promise<void> {
    const id = (this.#commands += 1)
    const answered = new Promise<Answer>((resolve) => this.#answers.set(id, resolve))
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.command)
    encoding.writeVarString(encoder, JSON.stringify({ id, name, input }))
    this.#socket.send(encoding.toUint8Array(encoder))
    const answer = await answered
    if (!answer.ok) throw new Error(`${this.name}: ${name} was refused: ${answer.error}`)
  }

  leaves(): void {
    this.#socket.close()
  }

  #hear(bytes: Buffer): void {
    const decoder = decoding.createDecoder(bytes)
    const kind = decoding.readVarUint(decoder)
    if (kind === MESSAGE.board) this.push = JSON.parse(decoding.readVarString(decoder)) as Push
    if (kind === MESSAGE.answer) {
      const answer = JSON.parse(decoding.readVarString(decoder)) as Answer
      this.#answers.get(answer.id)?.(answer)
      this.#answers.delete(answer.id)
    }
    for (const wake of this.#heard) wake()
  }
}
