/** From what is stored to what a room starts with: rows, document, and its shape brought up to date. */
import { migrate } from '../../lib/doc/migrate.ts'
import { leaseToServer } from '../db/leases.ts'
import { db } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { log } from '../log.ts'
import { loadBoard, type Kept, type Loaded } from './load-board.ts'
import { readBoardRows, type Board } from './push.ts'

/** A newer build has written this board: an older one must not touch it. */
export class NewerBoard extends Error {}

export type Opened = { board: Board; loaded: Loaded }

const TRIES = 5

/** Null when there is no such board. `bring`: the migration, another one in tests. */
export async function openBoard(
  boardId: string,
  kept?: Kept,
  bring: (document: Loaded['document']) => boolean = migrate,
): Promise<Opened | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const loaded = await loadBoard(postgresLog(db()), boardId, kept)
    // Read after the log: damage that was just found stands in it.
    const board = await readBoardRows(db(), boardId)
    if (!loaded || !board) return null
    const same = board.board.epoch === loaded.head.epoch
    if (same && (loaded.damaged || (await bringUpToDate(boardId, loaded, board, bring))))
      return { board, loaded }
    loaded.document.destroy()
  }
  throw new Error('the board kept changing while it was being opened')
}

/** False when somebody else wrote meanwhile. */
async function bringUpToDate(
  boardId: string,
  loaded: Loaded,
  { board }: Board,
  bring: (document: Loaded['document']) => boolean,
): Promise<boolean> {
  const { document } = loaded
  const written: Uint8Array[] = []
  const collect = (update: Uint8Array) => void written.push(update)
  document.on('update', collect)
  try {
    if (!bring(document)) return true
  } catch (error) {
    throw new NewerBoard('written by a newer build', { cause: error })
  } finally {
    document.off('update', collect)
  }
  const seq = await db().transaction(async (tx) => {
    await leaseToServer(tx, boardId, document.clientID)
    const rows = written.map((body, index) => ({
      seatId: null,
      clientId: document.clientID,
      body,
      changes: index === 0 ? [{ what: 'board.migrated' }] : [],
      step: board.step,
    }))
    return postgresLog(tx).append(boardId, { ...loaded.head, rev: board.rev }, rows)
  })
  if (seq === null) return false
  log.info('load', 'brought a board to the shape of this build', { board: boardId })
  loaded.head = { ...loaded.head, seq }
  return true
}
