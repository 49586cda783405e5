/**
 * The browser's own drawer for work that the server has not confirmed: one row for each visit (a Yjs client
 * id) of each board. Only for people with an account; signing out empties it. Knows no Yjs.
 */
import { MARK } from './kept-mark.ts'

export type KeptRow = {
  boardId: string
  /** The Yjs client id it was written under. */
  client: number
  epoch: number
  seatId: string
  /** A V1 update with everything of this visit that is not confirmed. */
  update: Uint8Array
  /** The texts it changes, in words: to be copied if they may not arrive any more. */
  texts: string[]
  /** Unix time in ms. */
  at: number
}

const DATABASE = 'samenreis'
const ROWS = 'work'
/** Tells the other tabs of this browser that somebody signed out. */
const NEWS = 'samenreis-signed-out'
const KEPT_DAYS = 30
const CLIENT_MAX = 0xffffffff

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
  })

const written = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')))
  })

const ofBoard = (boardId: string) => IDBKeyRange.bound([boardId, 0], [boardId, CLIENT_MAX])

function openDrawer(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore(ROWS, { keyPath: ['boardId', 'client'] }),
  )
  return answered(request)
}

export class WorkStore {
  readonly #database: IDBDatabase
  readonly #boardId: string
  readonly #news = new BroadcastChannel(NEWS)
  #closed = false

  private constructor(database: IDBDatabase, boardId: string) {
    this.#database = database
    this.#boardId = boardId
    // From then on nothing is kept here.
    this.#news.addEventListener('message', () => this.close())
    database.addEventListener('close', () => (this.#closed = true))
  }

  /** Rejects where the browser keeps nothing (a private window, a full disk). */
  static async open(boardId: string): Promise<WorkStore> {
    const store = new WorkStore(await openDrawer(), boardId)
    await store.#forgetOld()
    return store
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Rows of this board, whoever's. */
  rows(): Promise<KeptRow[]> {
    const rows = this.#database.transaction(ROWS).objectStore(ROWS)
    return answered(rows.getAll(ofBoard(this.#boardId)) as IDBRequest<KeptRow[]>)
  }

  /** In the place of what this visit kept before. Resolves when it is on the disk. */
  async put(row: KeptRow): Promise<void> {
    localStorage.setItem(MARK + this.#boardId, '1')
    const change = this.#database.transaction(ROWS, 'readwrite', { durability: 'strict' })
    change.objectStore(ROWS).put(row)
    await written(change)
  }

  /** Rows of these visits go; null: all of this board. */
  async drop(clients: readonly number[] | null): Promise<void> {
    const change = this.#database.transaction(ROWS, 'readwrite')
    const rows = change.objectStore(ROWS)
    if (clients === null) rows.delete(ofBoard(this.#boardId))
    for (const client of clients ?? []) rows.delete([this.#boardId, client])
    const left = rows.count(ofBoard(this.#boardId))
    await written(change)
    if (left.result === 0) localStorage.removeItem(MARK + this.#boardId)
  }

  close(): void {
    this.#closed = true
    this.#database.close()
    this.#news.close()
  }

  /** Of boards that nobody came back to. */
  async #forgetOld(): Promise<void> {
    const change = this.#database.transaction(ROWS, 'readwrite')
    const rows = change.objectStore(ROWS)
    const before = Date.now() - KEPT_DAYS * 24 * 60 * 60_000
    for (const row of await answered(rows.getAll() as IDBRequest<KeptRow[]>))
      if (row.at < before) rows.delete([row.boardId, row.client])
  }
}

/**
 * At sign-out: nothing of anybody stays in this browser. Never throws. The drawer itself stays: a sleeping tab
 * that holds it open would keep it from being taken away, and whoever waits for that.
 */
export async function forgetKeptWork(): Promise<void> {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(MARK)) localStorage.removeItem(key)
    const news = new BroadcastChannel(NEWS)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    news.postMessage(null)
    const database = await openDrawer()
    const change = database.transaction(ROWS, 'readwrite')
    change.objectStore(ROWS).clear()
    await written(change)
    database.close()
    news.close()
  } catch {
    // where nothing can be kept, nothing was
  }
}
