/**
 * Boards that nobody is at, as bytes: a document takes some thirty times as much. Bounded; the one
 * that was left longest ago goes first, and is loaded from the log when somebody comes.
 */
import type { Kept } from './load-board.ts'

const KEPT_MAX = 200
const KEPT_MAX_BYTES = 64 * 1024 * 1024

export class KeptBoards {
  #boards = new Map<string, Kept>()
  #bytes = 0

  get size(): number {
    return this.#boards.size
  }

  put(boardId: string, kept: Kept): void {
    this.take(boardId)
    this.#boards.set(boardId, kept)
    this.#bytes += kept.document.byteLength
    for (const oldest of this.#boards.keys()) {
      if (this.#boards.size <= KEPT_MAX && this.#bytes <= KEPT_MAX_BYTES) return
      this.take(oldest)
    }
  }

  take(boardId: string): Kept | undefined {
    const kept = this.#boards.get(boardId)
    if (!kept) return undefined
    this.#boards.delete(boardId)
    this.#bytes -= kept.document.byteLength
    return kept
  }
}
