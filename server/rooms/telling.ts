/**
 * What a room tells its people beside the document: board state and presence. Readings of rows come
 * one after the other, or an older one could overwrite a newer on somebody's screen.
 */
import { db } from '../db/pool.ts'
import { log } from '../log.ts'
import { presenceFrame } from './frames.ts'
import type { Presence } from './presence.ts'
import { pushesFor, readBoardRows, type Board, type Present } from './push.ts'
import type { Session } from './session.ts'

const PUSH_EVERY_MS = 25
/** More for a crowd that comes in at once: everyone's list of people changes with each of them. */
const PUSH_EVERY_MS_EACH = 1
const PRESENCE_EVERY_MS = 60

export type Listeners = {
  readonly boardId: string
  readonly sessions: ReadonlySet<Session>
  readonly presence: Presence
  readonly board: Board
  present(): Present
  now(): number
}

export class Telling {
  #room: Listeners
  #reading: Promise<unknown> = Promise.resolve()
  /** A reading that has not begun: whoever asks meanwhile gets what it will find. */
  #coming: Promise<void> | null = null
  #pushTimer: NodeJS.Timeout | null = null
  #presenceTimer: NodeJS.Timeout | null = null
  #stopped = false

  constructor(room: Listeners) {
    this.#room = room
  }

  /** Reads board and seats again (null: there is no such board), gives them to `take`, then tells everyone. */
  refresh(take: (board: Board | null) => void): Promise<void> {
    this.#coming ??= this.#inTurn(async () => {
      this.#coming = null
      take(await readBoardRows(db(), this.#room.boardId))
      await this.#push()
    })
    return this.#coming
  }

  /** Something in the rows may have changed; told once for all that changes in a moment. */
  pushSoon(): void {
    if (this.#stopped) return
    this.#pushTimer ??= setTimeout(
      () => {
        this.#pushTimer = null
        this.#inTurn(() => this.#push()).catch((error: unknown) =>
          log.error('room', 'could not push', error, { board: this.#room.boardId }),
        )
      },
      PUSH_EVERY_MS + PUSH_EVERY_MS_EACH * this.#room.sessions.size,
    )
  }

  presenceSoon(): void {
    if (this.#presenceTimer || this.#stopped) return
    this.#presenceTimer = setTimeout(() => {
      const frame = this.#takePresence()
      // Back to its sender too: the stock client takes silence for a dead line.
      if (frame) for (const session of this.#room.sessions) session.sendPresence(frame)
    }, PRESENCE_EVERY_MS)
  }

  /** News of where people are, for a flush to take along: who types tells both, and one write is enough. */
  presenceAlong(): Uint8Array | null {
    return this.#presenceTimer ? this.#takePresence() : null
  }

  #takePresence(): Uint8Array | null {
    if (this.#presenceTimer) clearTimeout(this.#presenceTimer)
    this.#presenceTimer = null
    const news = this.#room.presence.takeNews()
    return news.length > 0 ? presenceFrame(news) : null
  }

  stop(): void {
    this.#stopped = true
    for (const timer of [this.#pushTimer, this.#presenceTimer]) if (timer) clearTimeout(timer)
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#reading.then(work)
    this.#reading = done.catch(() => {})
    return done
  }

  /** Everyone's board state at the same moment. */
  async #push(): Promise<void> {
    const { sessions, board } = this.#room
    if (this.#stopped) return
    const seatIds = [...new Set([...sessions].map((session) => session.seatId))]
    const pushes = await pushesFor(db(), board, this.#room.present(), seatIds, new Date(this.#room.now()))
    for (const session of sessions) {
      const push = pushes.get(session.seatId)
      if (push) session.tell(push)
    }
  }
}
