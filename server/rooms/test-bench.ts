/** For tests: a hub on a real socket and real Postgres, a workshop, and people who join it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket as NodeSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { PostLine } from '../../lib/client/post-line.ts'
import { createEditor, type BoardEditor } from '../../lib/doc/edit.ts'
import { readBoard } from '../../lib/doc/read.ts'
import { openRoots } from '../../lib/doc/roots.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { CommandName, DocAct, Role } from '../../lib/journey/policy.ts'
import type { Answer, CommandInput } from '../../lib/sync/commands.ts'
import type { Push } from '../../lib/sync/state.ts'
import { MESSAGE, SCHEMA_VERSION, type Digest } from '../../lib/sync/wire.ts'
import { startSession } from '../auth/session.ts'
import { createWorkshop } from '../commands/create-workshop.ts'
import type { NewWorkshop } from '../commands/new-workshop.ts'
import { insertAccount, insertSeat, seatIdOf } from '../db/test-rows.ts'
import { openHub, type Hub, type HubOptions } from './hub.ts'

export const WORKSHOP: NewWorkshop = {
  title: 'Lid worden met je kind',
  template: 'library-1-0',
  language: 'nl',
  person: 'Samira, 38, moeder van Noor (7)',
  begin: '',
  end: '',
  mapState: 'current',
  startsAt: null,
  zone: 'Europe/Amsterdam',
  minutes: 90,
  callUrl: '',
  organisation: { name: 'Bibliotheek Maasdal', kind: 'nonprofit', word: 'member' },
  projectKind: 'service',
  journeyKind: 'whole',
  useCase: 'concept',
  variant: 'free',
  promises: ['Iedereen is welkom'],
}

export type Bench = {
  origin: string
  readonly hub: Hub
  /** A fresh workshop with its facilitator's cookie. */
  /** By a new account, or by one that is there. */
  workshop(input?: Partial<NewWorkshop>, by?: string): Promise<{ boardId: string; facilitator: Ticket }>
  seat(boardId: string, role: Role, name: string): Promise<Ticket>
  join(ticket: Ticket, by?: Way): Promise<Person>
  /** Knocks, and doesn't wait for what comes of it. */
  knock(ticket: Ticket, params?: Record<string, string>, by?: Way): Person
  /** The server goes in order, and comes back. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** How somebody's frames go: by a socket, or over plain HTTP. */
export type Way = 'socket' | 'posts'

export type Ticket = { boardId: string; seatId: string; cookie: string }

let badge = 0

export async function openBench(options: HubOptions = {}): Promise<Bench> {
  let hub = openHub(options)
  const server = createServer((request, response) => void hub.line(request, response))
  server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  const people: Person[] = []

  const knock = (ticket: Ticket, params: Record<string, string> = {}, by?: Way): Person => {
    const person = new Person(port, ticket, params, by)
    people.push(person)
    return person
  }

  return {
    origin,
    get hub() {
      return hub
    },
    knock,
    async workshop(input = {}, by) {
      const userId = by ?? (await insertAccount('Anne'))
      const { boardId } = await createWorkshop(userId, { ...WORKSHOP, ...input })
      const { cookie } = await startSession(userId)
      return { boardId, facilitator: { boardId, seatId: await seatIdOf(boardId, userId), cookie } }
    },
    async seat(boardId, role, name) {
      const { userId, seatId } = await insertSeat(boardId, role, name, badge++ % 24)
      const { cookie } = await startSession(userId)
      return { boardId, seatId, cookie }
    },
    async join(ticket, by) {
      const person = knock(ticket, {}, by)
      await person.until(() => person.provider.synced && person.push !== null)
      return person
    },
    async restart() {
      await hub.close()
      hub = openHub(options)
    },
    async close() {
      for (const person of people) person.leave()
      await hub.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      hub = openHub()
      await hub.close()
    },
  }
}

const FIRST_ANSWER = 1
const UPDATE = 2
/** A sync frame that the server acknowledges. */
const isWrite = (frame: Uint8Array) =>
  frame[0] === MESSAGE.sync && (frame[1] === FIRST_ANSWER || frame[1] === UPDATE)

/** One browser, without the browser: the stock client, our messages, and every byte it received. */
export class Person {
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  readonly edit: BoardEditor
  readonly received: Uint8Array[] = []
  readonly seatId: string
  push: Push | null = null
  /** The last one heard. */
  digest: Digest | null = null
  saved = 0
  sent = 0
  closed: number | null = null
  /** Codes of all lines that it lost, in order. */
  readonly closes: number[] = []
  /** Told of each sync frame that goes out, and by which line; `first`: the answer to the server's state vector. */
  onWrite: ((line: object, first: boolean) => void) | null = null
  /** Told of all that comes in, by which line, before anything is done with it. */
  onHear: ((line: object, bytes: Uint8Array) => void) | null = null
  /** An honest client asks the policy; a test may let it send what it likes. */
  may: (act: DocAct) => boolean = () => true
  #answers = new Map<number, (answer: Answer) => void>()
  #asked = 0

  constructor(port: number, ticket: Ticket, params: Record<string, string> = {}, by: Way = 'socket') {
    openRoots(this.doc)
    this.seatId = ticket.seatId
    const hear = (line: object, message: ArrayBuffer) => {
      const bytes = new Uint8Array(message)
      this.received.push(bytes)
      this.onHear?.(line, bytes)
    }
    const count = (line: object, frame: Uint8Array) => {
      this.sent += 1
      this.onWrite?.(line, frame[1] === FIRST_ANSWER)
    }
    const cookie = ticket.cookie.split(';')[0] ?? ''
    const origin = `http://localhost:${port}`
    class Posts extends PostLine {
      override ask(...[url, init]: Parameters<PostLine['ask']>) {
        return fetch(url, { ...init, headers: { ...init.headers, cookie, origin } })
      }
      override send(bytes: Uint8Array) {
        if (isWrite(bytes)) count(this, bytes)
        super.send(bytes)
      }
    }
    class Socket extends NodeSocket {
      constructor(url: string) {
        // whoever changes nodes comes from a page of that one
        super(url, { headers: { cookie, origin: `http://${new URL(url).host}` } })
        this.on('message', (message: ArrayBuffer) => hear(this, message))
      }
      override send(bytes: Uint8Array) {
        if (isWrite(bytes)) count(this, bytes)
        super.send(bytes)
      }
    }
    this.provider = new WebsocketProvider(`ws://localhost:${port}/sync`, ticket.boardId, this.doc, {
      disableBc: true,
      connect: false,
      params: { epoch: '1', schema: String(SCHEMA_VERSION), client: String(this.doc.clientID), ...params },
      WebSocketPolyfill: (by === 'posts' ? Posts : Socket) as unknown as typeof WebSocket,
    })
    this.provider.messageHandlers[MESSAGE.saved] = (_e, d) => void (this.saved = decoding.readVarUint(d))
    this.provider.messageHandlers[MESSAGE.heartbeat] = () => {}
    this.provider.messageHandlers[MESSAGE.digest] = (_e, d) =>
      void (this.digest = JSON.parse(decoding.readVarString(d)) as Digest)
    this.provider.messageHandlers[MESSAGE.board] = (_e, d) => {
      this.push = JSON.parse(decoding.readVarString(d)) as Push
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, MESSAGE.seen)
      encoding.writeVarUint(encoder, this.push.state.rev)
      this.provider.ws?.send(encoding.toUint8Array(encoder))
    }
    this.provider.messageHandlers[MESSAGE.answer] = (_e, d) => {
      const answer = JSON.parse(decoding.readVarString(d)) as Answer
      this.#answers.get(answer.id)?.(answer)
    }
    this.provider.on('status', ({ status }) => {
      if (status === 'connecting') this.sent = this.saved = 0
    })
    this.provider.on('connection-close', (event) => void this.closes.push(event?.code ?? 0))
    this.provider.on('closed', ({ code }) => void (this.closed = code))
    this.edit = createEditor(this.doc, {
      seatId: ticket.seatId,
      newId: () => crypto.randomUUID(),
      may: (act) => this.may(act),
    })
    this.provider.connect()
  }

  view(): BoardView {
    return readBoard(this.doc)
  }

  command<K extends CommandName>(name: K, input: CommandInput[K]): Promise<Answer> {
    const id = ++this.#asked
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE.command)
    encoding.writeVarString(encoder, JSON.stringify({ id, name, input }))
    const answer = new Promise<Answer>((resolve) => this.#answers.set(id, resolve))
    this.provider.ws?.send(encoding.toUint8Array(encoder))
    return answer
  }

  allSaved(): Promise<void> {
    return this.until(() => this.sent > 0 && this.saved >= this.sent)
  }

  /** Waits for something to become true. Throws when it has not after ten seconds. */
  async until(holds: () => boolean): Promise<void> {
    const latest = performance.now() + 10_000
    while (!holds()) {
      if (performance.now() > latest) throw new Error(`never came true: ${holds.toString()}`)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  /** Is this text in any byte this person ever received? */
  heard(text: string): boolean {
    return this.received.some((bytes) => Buffer.from(bytes).includes(text))
  }

  leave(): void {
    this.provider.destroy()
    this.doc.destroy()
  }
}
