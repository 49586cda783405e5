/**
 * This process as one of several. Rows in Postgres are read once a second for the boards that are open
 * here: what others wrote, whose right went, who is present. A bus (Redis), when there is one, brings
 * the same within milliseconds. So losing it makes it slower and never wrong.
 */
import {
  announce,
  leaveNodes,
  lookAround,
  noteChanges,
  noteSignOut,
  presentElsewhere,
  sweepNodes,
  type Sight,
} from '../db/nodes.ts'
import { db } from '../db/pool.ts'
import { log } from '../log.ts'
import type { Bus, News } from './bus.ts'
import type { Room } from './room.ts'
import type { Rooms } from './rooms.ts'

const LOOK_EVERY_MS = 1_000
/** Well below `NODE_DEAD_MS`: one late sign of life is not a death. */
const ANNOUNCE_EVERY_MS = 4_000
/** What changes in a moment is told once. */
const TELL_AFTER_MS = 20
const WHEREABOUTS_EVERY_MS = 60
const SWEEP_EVERY_MS = 60_000

/** What the last look found at a board. */
type Known = { changes: string }

export class Nodes {
  readonly id: string
  #rooms: Rooms
  #bus: Bus | null
  #onSignOut: () => Promise<void>
  #known = new Map<string, Known>()
  #signOuts: string | null = null
  #announcedAt = -Infinity
  #sweptAt = -Infinity
  /** Boards whose rows changed here, or whose people did, and that others have not been told of yet. */
  #changed = new Set<string>()
  #people = new Set<string>()
  #moved = new Set<string>()
  #timers = new Map<() => Promise<void>, NodeJS.Timeout>()
  #refreshing = new Map<string, 'once' | 'again'>()
  #working: Promise<unknown> = Promise.resolve()
  #failing = false
  #closed = false
  #tick: NodeJS.Timeout

  constructor(of: { id: string; rooms: Rooms; bus: Bus | null; onSignOut: () => Promise<void> }) {
    this.id = of.id
    this.#rooms = of.rooms
    this.#bus = of.bus
    this.#onSignOut = of.onSignOut
    this.#bus?.listen((news) => this.#hear(news))
    this.#tick = setTimeout(() => void this.#beat(), LOOK_EVERY_MS)
    this.#tick.unref()
  }

  // --- what happens here ------------------------------------------------------------------------

  opened(room: Room): void {
    const { boardId } = room
    room.outside = {
      wrote: (epoch, from, bodies) => this.#bus?.tell({ kind: 'written', boardId, epoch, from, bodies }),
      rowsChanged: () => this.rowsChanged(boardId),
    }
    room.presence.onOwn = () => {
      this.#moved.add(boardId)
      this.#soon(this.#tellWhereabouts, WHEREABOUTS_EVERY_MS)
    }
    // Known to others before anybody here is shown anything: from then on they tell what they change.
    this.peopleChanged(boardId)
  }

  /** Rows of a board changed and are committed. */
  rowsChanged(boardId: string): void {
    this.#changed.add(boardId)
    this.#soon(this.#tellChanged, TELL_AFTER_MS)
  }

  /** Somebody came or went. */
  peopleChanged(boardId: string): void {
    this.#people.add(boardId)
    this.#soon(this.#tellPeople, TELL_AFTER_MS)
  }

  signedOut(): void {
    this.#bus?.tell({ kind: 'signedOut' })
    this.#work(() => noteSignOut(db(), this.id))
  }

  /** For a page about a board that is not open here. */
  presentElsewhere(boardId: string): Promise<Map<string, number[]>> {
    return presentElsewhere(db(), this.id, boardId)
  }

  #tellChanged = async (): Promise<void> => {
    const boardIds = [...this.#changed]
    this.#changed.clear()
    for (const boardId of boardIds) this.#bus?.tell({ kind: 'rows', boardId })
    // Where nobody else has this board nobody has to be told; who comes reads everything.
    const shared = boardIds.filter((boardId) => (this.#rooms.find(boardId)?.elsewhere.nodes ?? 1) > 0)
    if (shared.length > 0) await noteChanges(db(), this.id, shared)
  }

  #tellPeople = async (): Promise<void> => {
    const boardIds = [...this.#people]
    this.#people.clear()
    await this.#announce(boardIds)
    for (const boardId of boardIds) this.#bus?.tell({ kind: 'rows', boardId })
  }

  #tellWhereabouts = async (): Promise<void> => {
    if (!this.#bus?.up) return
    const moved = [...this.#moved]
    this.#moved.clear()
    for (const boardId of moved) {
      const entries = this.#rooms.find(boardId)?.presence.takeOwnNews() ?? []
      if (entries.length > 0) this.#bus.tell({ kind: 'whereabouts', boardId, entries })
    }
  }

  #announce(boardIds: readonly string[]): Promise<void> {
    const here = boardIds.map((boardId) => {
      const room = this.#rooms.find(boardId)
      const clients = clientsOf(room)
      const whereabouts = (room?.presence.all() ?? [])
        .filter((entry) => clients.has(entry.clientId))
        .map(({ clientId, clock, state }): [number, number, string] => [clientId, clock, state])
      return { boardId, present: Object.fromEntries(room?.presentHere() ?? []), whereabouts }
    })
    return announce(db(), this.id, here)
  }

  // --- what others do ---------------------------------------------------------------------------

  #hear(news: News): void {
    if (news.kind === 'signedOut') return this.#work(() => this.#onSignOut())
    const room = this.#rooms.find(news.boardId)
    if (!room) return
    switch (news.kind) {
      case 'written':
        return room.arrived(news.epoch, news.from, news.bodies)
      case 'whereabouts': {
        const here = clientsOf(room)
        const known = news.entries.filter(
          ({ clientId }) => room.elsewhere.has(clientId) && !here.has(clientId),
        )
        if (known.map((entry) => room.presence.relay(entry)).includes(true)) room.presenceSoon()
        return
      }
      case 'rows':
        return this.#readAgain(room)
    }
  }

  /** Who is present, then all rows; however often it is asked for, one at a time and never too early. */
  #readAgain(room: Room): void {
    const { boardId } = room
    if (this.#refreshing.has(boardId)) return void this.#refreshing.set(boardId, 'again')
    this.#refreshing.set(boardId, 'once')
    this.#work(async () => {
      try {
        const { boards } = await lookAround(db(), this.id, [boardId])
        const sight = boards.get(boardId)
        if (sight) this.#see(room, sight)
        await room.refresh()
      } finally {
        const again = this.#refreshing.get(boardId) === 'again'
        this.#refreshing.delete(boardId)
        if (again && !this.#closed) this.#readAgain(room)
      }
    })
  }

  /** True when the room's rows have to be read again. */
  #see(room: Room, sight: Sight): boolean {
    const { people, nodes } = room.elsewhere.take(sight.neighbours, room.presence, clientsOf(room))
    room.presenceSoon()
    // A node that has just opened this board may have read its rows before our last change.
    if (nodes) this.rowsChanged(room.boardId)
    const before = this.#known.get(room.boardId)
    this.#known.set(room.boardId, { changes: sight.changes })
    const { damaged } = room.board.board
    return people || before?.changes !== sight.changes || sight.damaged !== damaged
  }

  // --- once a second ----------------------------------------------------------------------------

  async #beat(): Promise<void> {
    try {
      await this.#look()
      if (this.#failing) log.info('nodes', 'looks after other nodes again')
      this.#failing = false
    } catch (error) {
      if (!this.#failing) log.error('nodes', 'could not look after other nodes', error)
      this.#failing = true
    }
    if (this.#closed) return
    this.#tick = setTimeout(() => void this.#beat(), LOOK_EVERY_MS)
    this.#tick.unref()
  }

  async #look(): Promise<void> {
    const rooms = this.#rooms.live()
    for (const boardId of this.#known.keys()) if (!this.#rooms.find(boardId)) this.#known.delete(boardId)
    if (rooms.length === 0) return
    await this.#signOfLife(rooms)
    const boardIds = rooms.map((room) => room.boardId)
    const { boards, signOuts } = await lookAround(db(), this.id, boardIds)
    for (const room of rooms) {
      const sight = boards.get(room.boardId)
      const { epoch, seq, rev } = room.head
      const moved = sight?.epoch !== epoch || sight.rev !== rev
      if (moved || sight.seq > seq) room.fellBehind()
      if (sight && this.#see(room, sight)) this.#readAgain(room)
    }
    if (this.#signOuts !== null && this.#signOuts !== signOuts) await this.#onSignOut()
    this.#signOuts = signOuts
  }

  async #signOfLife(rooms: readonly Room[]): Promise<void> {
    const now = performance.now()
    const moved = this.#bus?.up ? [] : [...this.#moved]
    if (now - this.#announcedAt >= ANNOUNCE_EVERY_MS) {
      const open = rooms.map((room) => room.boardId)
      await this.#announce(open)
      this.#announcedAt = now
      if (now - this.#sweptAt < SWEEP_EVERY_MS) return
      this.#sweptAt = now
      return sweepNodes(db(), this.id, open)
    }
    // Without a bus where people are goes along once a second, and only where somebody reads it.
    for (const boardId of moved) {
      this.#moved.delete(boardId)
      this.#rooms.find(boardId)?.presence.takeOwnNews()
    }
    const shared = moved.filter((boardId) => (this.#rooms.find(boardId)?.elsewhere.nodes ?? 0) > 0)
    if (shared.length > 0) await this.#announce(shared)
  }

  #soon(what: () => Promise<void>, ms: number): void {
    if (this.#closed || this.#timers.has(what)) return
    const run = () => {
      this.#timers.delete(what)
      this.#work(what)
    }
    this.#timers.set(what, setTimeout(run, ms))
  }

  /** What fails here is found by the next look. */
  #work(what: () => Promise<void>): void {
    if (this.#closed) return
    const done = what().catch((error: unknown) => {
      if (!this.#closed) log.error('nodes', 'could not tell or hear other nodes', error)
    })
    this.#working = Promise.all([this.#working, done])
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#tick)
    for (const timer of this.#timers.values()) clearTimeout(timer)
    await this.#working
    await leaveNodes(db(), this.id).catch((error: unknown) => log.error('nodes', 'could not leave', error))
    await this.#bus?.close()
  }
}

const clientsOf = (room: Room | null): Set<number> =>
  new Set([...(room?.sessions ?? [])].map((session) => session.clientId))
