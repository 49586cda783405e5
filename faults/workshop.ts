/** A board with people at it, and the checks of what it holds: its rows, and whoever opens it. */
import { readBoard } from '../lib/doc/read.ts'
import { startSession } from '../server/auth/session.ts'
import { createWorkshop } from '../server/commands/create-workshop.ts'
import { db, isDatabaseDown } from '../server/db/pool.ts'
import { postgresLog } from '../server/db/postgres-log.ts'
import { insertAccount, insertSeat, seatIdOf } from '../server/db/test-rows.ts'
import { loadBoard } from '../server/rooms/load-board.ts'
import { Person, WORKSHOP, type Ticket } from '../server/rooms/test-bench.ts'
import { pause, until } from '../server/rooms/test-nodes.ts'
import { Marks, type Tally } from './marks.ts'
import { Writer } from './writer.ts'

/** Everybody has everything again, and all is saved, after a fault. */
export const SETTLED_MS = 10_000
const JOIN_MS = 20_000

/** Tries again while the database is away. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += 100) {
    try {
      return await ask()
    } catch (error) {
      if (!isDatabaseDown(error) || waited > 15_000) throw error
      await pause(100)
    }
  }
}

export async function seatAt(
  boardId: string,
  role: 'participant' | 'observer',
  name: string,
): Promise<Ticket> {
  const { userId, seatId } = await insertSeat(boardId, role, name, 0)
  return { boardId, seatId, cookie: (await startSession(userId)).cookie }
}

export class Workshop {
  readonly boardId: string
  readonly marks = new Marks()
  readonly writers: Writer[] = []
  /** Slowest return to "all saved, all equal". */
  settledMs = 0
  /** Readers that saw another board than the rows hold; gaps in the log; lines that were refused. */
  readonly faults: string[] = []
  readonly #reader: Ticket
  readonly #random: () => number

  private constructor(boardId: string, reader: Ticket, random: () => number) {
    this.boardId = boardId
    this.#reader = reader
    this.#random = random
  }

  /** Live, with `people` who write, by turns at the `ports`; the first of them leads. */
  static async open(ports: readonly number[], people: number, random = Math.random): Promise<Workshop> {
    const userId = await patiently(() => insertAccount('Anne'))
    const { boardId } = await createWorkshop(userId, WORKSHOP)
    const workshop = new Workshop(boardId, await seatAt(boardId, 'observer', 'Lezer'), random)
    const { cookie } = await startSession(userId)
    const leads = { boardId, seatId: await seatIdOf(boardId, userId), cookie }
    const anne = await workshop.#join(ports[0] ?? 0, leads)
    const answer = await anne.command('start', {})
    if (!answer.ok) throw new Error(`the workshop did not start: ${answer.error}`)
    const others = Array.from({ length: people - 1 }, async (_, at) => {
      const ticket = await seatAt(boardId, 'participant', `Deelnemer ${at}`)
      const person = await workshop.#join(ports[(at + 1) % ports.length] ?? 0, ticket)
      await until(() => person.push?.state.stage === 'live')
    })
    await Promise.all(others)
    return workshop
  }

  get leader(): Person {
    const [first] = this.writers
    if (!first) throw new Error('nobody leads')
    return first.person
  }

  begin(everyMs: number): void {
    for (const writer of this.writers) writer.begin(everyMs)
  }
  rest(): void {
    for (const writer of this.writers) writer.rest()
  }
  stayAway(): void {
    for (const writer of this.writers) writer.stayAway()
  }
  comeBack(): void {
    for (const writer of this.writers) writer.comeBack()
  }
  get underWay(): number {
    return this.writers.reduce((sum, writer) => sum + writer.underWay, 0)
  }

  /**
   * The rows, and somebody new who opens the board at each of `ports`: all that was acknowledged or seen
   * is there, once, and all see the same. Nobody may be writing.
   */
  async check(ports: readonly number[]): Promise<void> {
    const rows = await this.#rows()
    this.#judge('the rows', rows, false)
    for (const port of ports) {
      const seen = await this.#freshAt(port)
      this.#judge('a fresh page', seen, false)
      if (seen !== rows) this.faults.push('a fresh page holds something else than the rows')
    }
  }

  /** Everybody is back and everything ever written is saved: it is there once, in the rows and on every screen. */
  async settle(ports: readonly number[], withinMs = SETTLED_MS): Promise<void> {
    const began = performance.now()
    const left = () => withinMs - (performance.now() - began)
    try {
      await until(
        () => this.writers.every((writer) => writer.settled && writer.person.provider.synced),
        withinMs,
      )
    } catch {
      const lines = this.writers.filter((writer) => !writer.settled).map(({ person }) => lineOf(person))
      this.faults.push(`${this.underWay} edits not saved ${withinMs} ms after the fault: ${lines.join(', ')}`)
    }
    // what is still under way is late, not lost
    const all = this.underWay === 0
    const rows = await this.#rows()
    for (const { person } of this.writers) {
      while (contentOf(person.doc) !== rows && left() > 0) await pause(20)
      const seen = contentOf(person.doc)
      if (seen !== rows) this.faults.push('somebody at the board sees something else than the rows hold')
      this.#judge('a screen', seen, all)
      if (person.closed !== null) this.faults.push(`a line was closed for good with ${person.closed}`)
    }
    this.settledMs = Math.max(this.settledMs, performance.now() - began)
    this.#judge('the rows', rows, all)
    for (const port of ports) {
      const seen = await this.#freshAt(port)
      if (seen !== rows) this.faults.push('a fresh page holds something else than the rows')
    }
    await this.#checkLog()
  }

  leave(): void {
    this.rest()
    for (const { person } of this.writers) person.leave()
  }

  tally(): Tally {
    return this.marks.tally()
  }

  #judge(what: string, content: string, all: boolean): void {
    const wrong = this.marks.judge(content, all)
    if (wrong > 0) this.faults.push(`${wrong} marks wrong in ${what}`)
  }

  async #join(port: number, ticket: Ticket): Promise<Person> {
    const person = new Person(port, ticket)
    this.writers.push(new Writer(person, this.marks, this.#random))
    await until(() => person.provider.synced && person.push !== null, JOIN_MS)
    return person
  }

  async #rows(): Promise<string> {
    const loaded = await patiently(() => loadBoard(postgresLog(db()), this.boardId))
    if (!loaded) throw new Error('the board is gone')
    return contentOf(loaded.document)
  }

  async #freshAt(port: number): Promise<string> {
    const reader = new Person(port, this.#reader, { epoch: String(await this.#epoch()) })
    try {
      await until(() => reader.provider.synced && reader.push !== null, JOIN_MS)
      if (reader.push?.state.damaged) this.faults.push('the board is read-only: something did not load')
      return contentOf(reader.doc)
    } finally {
      reader.leave()
    }
  }

  async #epoch(): Promise<number> {
    const { rows } = await patiently(() =>
      db().$client.query<{ epoch: number }>('select epoch from board where id = $1', [this.boardId]),
    )
    return rows[0]?.epoch ?? 0
  }

  /** From the first row that is left to the board's own seq none is missing. */
  async #checkLog(): Promise<void> {
    const { rows } = await patiently(() =>
      db().$client.query<{ count: string; first: string | null; last: string | null; seq: string }>(
        `select count(u.seq), min(u.seq) as first, max(u.seq) as last, b.seq
         from board b left join board_update u on u.board_id = b.id and u.epoch = b.epoch
         where b.id = $1 group by b.seq`,
        [this.boardId],
      ),
    )
    const [log] = rows
    if (!log || log.first === null) return
    const { count, first, last, seq } = log
    if (last !== seq || Number(last) - Number(first) + 1 !== Number(count))
      this.faults.push(`the log has a gap: ${count} rows from ${first} to ${last}, board at ${seq}`)
  }
}

/** What of its line is known, for a fault that is to be understood. */
function lineOf({ provider, sent, saved, closes, closed }: Person): string {
  const port = new URL(provider.serverUrl).port
  return `at ${port} ${provider.synced ? 'synced' : 'not synced'} ${saved}/${sent} closed ${[...closes, closed].join(' ')}`
}

/** All there is to read of a document, bin and parking lot too. */
function contentOf(doc: Person['doc']): string {
  return JSON.stringify(readBoard(doc))
}
