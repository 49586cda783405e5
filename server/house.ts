/**
 * The one process has two module graphs: the server's own and Next's bundles. Whatever holds live
 * state (pool, rooms, outbox) hangs on `globalThis`, and pages and routes reach it through here.
 * This file must stay free of Yjs: Next would load a second copy of it.
 */
import type { NewWorkshop } from './commands/new-workshop.ts'
import type { Push } from '../lib/sync/state.ts'

export interface House {
  /** Rows of this board changed and are committed: push the new state, close sockets that lost their right. */
  boardChanged(boardId: string): Promise<void>
  /** Board, first seat, document and invites in one transaction. */
  createWorkshop(userId: string, input: NewWorkshop): Promise<{ boardId: string }>
  /** Somebody signed out: every socket opened with that sign-in (hash of its token) closes. */
  signedOut(tokenHash: string): void
  /** What this seat may see now: for the first paint of a page. */
  pushFor(boardId: string, seatId: string): Promise<Push>
}

const key = '__samenreisHouse'
const store = globalThis as unknown as Record<string, House | undefined>

export function setHouse(house: House | undefined): void {
  store[key] = house
}

/** Throws when the server has not been started through `server/main.ts`. */
export function house(): House {
  const found = store[key]
  if (!found) throw new Error('The house is not open: start with server/main.ts')
  return found
}
