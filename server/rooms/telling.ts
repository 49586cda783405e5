/**
 * What a room tells its people beside the document: board state and presence. Readings of rows come
 * one after the other, or an older one could overwrite a newer on somebody's screen.
 */
import { CLOSE } from '../../lib/sync/wire.ts'
import { db } from '../db/pool.ts'
import { log } from '../log.ts'
import { presenceFrame } from './frames.ts'
import type { Presence } from './presence.ts'
import { pushesFor, readBoardRows, type Board, type Present } from './push.ts'
import type { Session } from './session.ts'

const PUSH_EVERY_MS = 25
const PRESENCE_EVERY_MS = 60

export type Listeners = {
  readonly boardId: string
  readonly sessions: ReadonlySet<Session>
  readonly presence: Presence
  present(): Present
}

export class Telling {
  #room: Listeners
  #reading: Promise<unknown> = Promise.resolve()
  #pushTimer: NodeJS.Timeout | null = null
  #presenceTimer: NodeJS.Timeout | null = null

  constructor(room: Listeners) {
    this.#room = room
  }

  /** Reads board and seats again, gives them to `take`, and then tells everyone. */
  refresh(take: (board: Board) => void): Promise<void> {
    return this.#inTurn(async () => {
      const board = await readBoardRows(db(), this.#room.boardId)
      if (!board) {
        for (const session of this.#room.sessions) session.end(CLOSE.gone, 'gone')
        return
      }
      take(board)
      await this.#push(board)
    })
  }

  /** Something in the rows of `board` may have changed; told once for all that changes in a moment. */
  pushSoon(board: () => Board): void {
    this.#pushTimer ??= setTimeout(() => {
      this.#pushTimer = null
      this.#inTurn(() => this.#push(board())).catch((error: unknown) =>
        log.error('room', 'could not push', error, { board: this.#room.boardId }),
      )
    }, PUSH_EVERY_MS)
  }

  presenceSoon(): void {
    this.#presenceTimer ??= setTimeout(() => {
      this.#presenceTimer = null
      const news = this.#room.presence.takeNews()
      if (news.length === 0) return
      const frame = presenceFrame(news)
      // Back to its sender too: the stock client takes silence for a dead line.
      for (const session of this.#room.sessions) session.sendPresence(frame)
    }, PRESENCE_EVERY_MS)
  }

  stop(): void {
    for (const timer of [this.#pushTimer, this.#presenceTimer]) if (timer) clearTimeout(timer)
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#reading.then(work)
    this.#reading = done.catch(() => {})
    return done
  }

  /** Everyone's board state at the same moment. */
  async #push(board: Board): Promise<void> {
    const { sessions } = this.#room
    const seatIds = [...new Set([...sessions].map((session) => session.seatId))]
    const pushes = await pushesFor(db(), board, this.#room.present(), seatIds, new Date())
    for (const session of sessions) {
      const push = pushes.get(session.seatId)
      if (push) session.tell(push)
    }
  }
}
