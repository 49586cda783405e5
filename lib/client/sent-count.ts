/**
 * The stock protocol has no acknowledgement. We count the sync frames that leave through a connection;
 * the server says how many of them are committed. A reconnect starts a new count, and the first
 * answer of a connection carries everything that was not.
 */
import { MESSAGE } from '../sync/wire.ts'

const FIRST_ANSWER = 1
const UPDATE = 2

export class SentCount {
  sent = 0
  committed = 0
  /** When the oldest frame that is not committed yet was sent, Unix time in ms; null when none is. */
  waitingSince: number | null = null

  note(payload: unknown): void {
    if (payload instanceof Uint8Array && payload[0] === MESSAGE.sync && isWrite(payload[1])) {
      this.sent += 1
      this.waitingSince ??= Date.now()
    }
  }

  commit(count: number): void {
    this.committed = Math.max(this.committed, count)
    this.waitingSince = this.committed >= this.sent ? null : Date.now()
  }

  get allCommitted(): boolean {
    return this.sent > 0 && this.committed >= this.sent
  }
}

const isWrite = (kind: number | undefined) => kind === FIRST_ANSWER || kind === UPDATE

/** What the rest asks of a connection, whichever way it goes. */
export interface Counted {
  readonly count: SentCount
  /** Something came down through it: this way works. */
  heard: boolean
}
