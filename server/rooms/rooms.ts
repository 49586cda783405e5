/** The boards that are open in this process. A board opens once, lingers, and leaves bytes when idle. */
import { log } from '../log.ts'
import { KeptBoards } from './kept-boards.ts'
import { Room } from './room.ts'

const LINGER_MS = 30_000

type Entry =
  | { phase: 'opening'; opening: Promise<Room | null> }
  | { phase: 'live'; room: Room }
  | { phase: 'draining'; room: Room; timer: NodeJS.Timeout }
  | { phase: 'closing'; closing: Promise<void> }

/** `now`: epoch ms, for what everybody's screen counts down to. */
export type RoomTimes = { lingerMs?: number; quietMs?: number; now?: () => number }

export class Rooms {
  #entries = new Map<string, Entry>()
  #kept = new KeptBoards()
  #onOpen: (room: Room) => void
  #times: RoomTimes

  constructor(onOpen: (room: Room) => void, times: RoomTimes = {}) {
    this.#onOpen = onOpen
    this.#times = times
  }

  /** The open room, or null: does not open one. */
  find(boardId: string): Room | null {
    const entry = this.#entries.get(boardId)
    return entry?.phase === 'live' || entry?.phase === 'draining' ? entry.room : null
  }

  /** Boards in memory, in whatever phase, and those kept as bytes only. */
  count(): { open: number; kept: number } {
    return { open: this.#entries.size, kept: this.#kept.size }
  }

  /** Opens a board at most once, however many ask at the same moment. Null when there is none. */
  async open(boardId: string): Promise<Room | null> {
    const entry = this.#entries.get(boardId)
    switch (entry?.phase) {
      case 'opening':
        return entry.opening
      case 'live':
        return entry.room
      case 'draining':
        // Somebody came back: the drain is off.
        clearTimeout(entry.timer)
        this.#entries.set(boardId, { phase: 'live', room: entry.room })
        return entry.room
      case 'closing':
        await entry.closing
        return this.open(boardId)
      case undefined:
        return this.#load(boardId)
    }
  }

  #load(boardId: string): Promise<Room | null> {
    const { quietMs, now } = this.#times
    const opening = Room.open(boardId, { kept: this.#kept.take(boardId), quietMs, now }).then(
      (room) => {
        if (room) {
          this.#entries.set(boardId, { phase: 'live', room })
          room.onRetired = () => this.#forget(boardId, room)
          this.#onOpen(room)
        } else this.#entries.delete(boardId)
        return room
      },
      (error: unknown) => {
        this.#entries.delete(boardId)
        throw error
      },
    )
    this.#entries.set(boardId, { phase: 'opening', opening })
    return opening
  }

  /** Call when somebody left, or came and was not let in: an empty room goes after a while. */
  settle(boardId: string): void {
    const entry = this.#entries.get(boardId)
    if (entry?.phase !== 'live' || entry.room.sessions.size > 0) return
    const timer = setTimeout(() => this.#drained(boardId, entry.room), this.#times.lingerMs ?? LINGER_MS)
    timer.unref()
    this.#entries.set(boardId, { phase: 'draining', room: entry.room, timer })
  }

  #drained(boardId: string, room: Room): void {
    if (room.sessions.size > 0) {
      this.#entries.set(boardId, { phase: 'live', room })
      return
    }
    const closing = room
      .close()
      .then((kept) => kept && this.#kept.put(boardId, kept))
      .catch((error: unknown) => log.error('rooms', 'could not close', error, { board: boardId }))
      .then(() => void this.#entries.delete(boardId))
    this.#entries.set(boardId, { phase: 'closing', closing })
  }

  /** The room is no more what the board is: the next who comes opens it anew. */
  #forget(boardId: string, room: Room): void {
    if (this.find(boardId) !== room) return
    const entry = this.#entries.get(boardId)
    if (entry?.phase === 'draining') clearTimeout(entry.timer)
    this.#entries.delete(boardId)
    room.close().catch((error: unknown) => log.error('rooms', 'could not close', error, { board: boardId }))
  }

  live(): Room[] {
    return [...this.#entries.keys()].flatMap((boardId) => this.find(boardId) ?? [])
  }

  async close(): Promise<void> {
    const rooms = this.live()
    for (const entry of this.#entries.values()) if (entry.phase === 'draining') clearTimeout(entry.timer)
    await Promise.all(rooms.map((room) => room.close()))
    this.#entries.clear()
  }
}
