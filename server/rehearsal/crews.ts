/** All who are acted by this process: they come when a rehearsal begins, and go with it or with who leads it. */
import { isOrganiser } from '../../lib/journey/policy.ts'
import { SCHEMA_VERSION } from '../../lib/sync/wire.ts'
import { startSession } from '../auth/session.ts'
import { db } from '../db/pool.ts'
import { actedSeats, rehearsalOf } from '../db/rehearsals.ts'
import { boardRow } from '../db/standing.ts'
import { log } from '../log.ts'
import type { Knock } from '../rooms/admission.ts'
import type { OpenLine } from '../rooms/line.ts'
import type { Room } from '../rooms/room.ts'
import { ACTORS } from './actors.ts'
import { Member } from './member.ts'

const EVERY_MS = 1_000
/** Nobody who leads was there for this long: there is nobody to act for. */
const ALONE_MS = 3 * 60_000

type Crew = { members: Member[]; ledAt: number }

export type CrewTimes = {
  now?: (() => number) | undefined
  /** How often they are asked what they do now; their own pace is in `now`. */
  everyMs?: number | undefined
}

type Around = CrewTimes & {
  /** The door. */
  welcome: (line: OpenLine, knock: Knock) => void
  room: (boardId: string) => Room | null
}

export class Crews {
  readonly #around: Around
  readonly #now: () => number
  readonly #crews = new Map<string, Crew>()
  readonly #coming = new Set<string>()
  #timer: NodeJS.Timeout | null = null
  #closed = false

  constructor(around: Around) {
    this.#around = around
    this.#now = around.now ?? Date.now
  }

  /** Whoever of them is not at the board comes. Never throws. */
  async come(boardId: string): Promise<void> {
    if (this.#coming.has(boardId)) return
    this.#coming.add(boardId)
    try {
      await this.#call(boardId)
    } catch (error) {
      log.error('rehearsal', 'nobody came', error, { board: boardId })
    } finally {
      this.#coming.delete(boardId)
    }
  }

  async #call(boardId: string): Promise<void> {
    const board = await boardRow(db(), boardId)
    const rehearsal = await rehearsalOf(db(), boardId)
    const room = this.#around.room(boardId)
    if (!board || !rehearsal || !room) return
    const present = room.present()
    const crew = this.#crews.get(boardId) ?? { members: [], ledAt: this.#now() }
    crew.members = crew.members.filter(({ line }) => line.open)
    const seats = await actedSeats(db(), boardId)
    for (const [n, { id: seatId, userId }] of seats.entries()) {
      if (present.has(seatId) || this.#closed) continue
      // A sign-in of their own, so that the door knows them and everything that ends one ends theirs.
      const { tokenHash: signIn } = await startSession(userId)
      const member = new Member({
        seatId,
        seed: rehearsal.seed + n,
        mood: ACTORS[n]?.mood ?? 0,
        now: this.#now(),
      })
      const { epoch } = board
      const knock = {
        boardId,
        signIn,
        epoch,
        schema: SCHEMA_VERSION,
        clientId: member.clientId,
        after: [],
        wall: false,
      }
      this.#around.welcome(member.line, knock)
      member.knocked()
      crew.members.push(member)
    }
    if (this.#closed) return
    this.#crews.set(boardId, crew)
    this.#timer ??= setInterval(() => this.#tick(), this.#around.everyMs ?? EVERY_MS).unref()
  }

  #tick(): void {
    const now = this.#now()
    for (const [boardId, crew] of this.#crews) {
      const room = this.#around.room(boardId)
      if (room && isLed(room)) crew.ledAt = now
      const over = !room?.board.board.rehearsal || crew.members.every(({ line }) => !line.open)
      if (over || now - crew.ledAt > ALONE_MS) this.#dismiss(boardId)
      else for (const member of crew.members) member.act(now, room.head.rev)
    }
  }

  #dismiss(boardId: string): void {
    for (const member of this.#crews.get(boardId)?.members ?? []) member.end()
    this.#crews.delete(boardId)
    if (this.#crews.size > 0 || !this.#timer) return
    clearInterval(this.#timer)
    this.#timer = null
  }

  close(): void {
    this.#closed = true
    for (const boardId of this.#crews.keys()) this.#dismiss(boardId)
  }
}

/** Is somebody who leads there, by way of any node? */
function isLed(room: Room): boolean {
  const present = room.present()
  return room.board.seats.some(({ id, role }) => isOrganiser(role) && present.has(id))
}
