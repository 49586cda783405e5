/**
 * Keeps what this visit wrote and the server has not confirmed in the browser itself, and brings along what
 * an earlier visit left there. Fetched late, and only for people with an account.
 */
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { CLOSE } from '../sync/wire.ts'
import type { Bootstrap, Link } from './board.ts'
import type { OwnTexts } from './own-texts.ts'
import { WorkStore } from './work-store.ts'

/** What is confirmed sooner never touches the disk. */
const WRITE_AFTER_MS = 300
const LEAVING = ['beforeunload', 'visibilitychange', 'pagehide'] as const
/** After these codes the same work would only be turned away again: the ended screen shows its texts. */
const TURNED_AWAY: readonly number[] = [CLOSE.refused, CLOSE.otherEpoch, CLOSE.tooBig]
const NO_WAY_BACK: readonly number[] = [CLOSE.notYours, CLOSE.gone]

/** The board's client, as far as this needs to know it. */
export type Keeping = {
  doc: Y.Doc
  provider: WebsocketProvider
  bootstrap: Pick<Bootstrap, 'boardId' | 'epoch' | 'seatId'>
  ownTexts: OwnTexts
  link(): Link
  closed(): boolean
  /** How many own changes are not confirmed. */
  changes(): number
  /** The line was not opened yet: earlier work goes along in its first answer, or not at all. */
  mayBring(): boolean
  subscribe(listener: () => void): () => void
  /** Something about `safe` changed. */
  changed(): void
}

export class KeptWork {
  readonly #of: Keeping
  readonly #store: WorkStore
  /** Visits whose work this one brings along. */
  readonly #brought: number[] = []
  /** Texts of an earlier epoch: they never go into this board by themselves. */
  leftOver: readonly string[] = []
  /** Clock of one's own client id up to which all is confirmed. */
  #savedTo = 0
  /** Own changes since the page was opened; up to which of them the drawer has everything. */
  #changes = 0
  #kept = 0
  #wrote = false
  /** The server heard of it. */
  #live = false
  /** The drawer took what it was last given. */
  #works = false
  #over = false
  #timer: ReturnType<typeof setTimeout> | null = null
  readonly #stop: () => void

  private constructor(of: Keeping, store: WorkStore) {
    this.#of = of
    this.#store = store
    const noticed = (_update: Uint8Array, origin: unknown) => {
      if (origin !== of.provider) this.#note()
    }
    // Begun with the first sign of leaving, it is on the disk before the page is gone.
    const leaving = () => void this.#write()
    of.doc.on('update', noticed)
    for (const sign of LEAVING) window.addEventListener(sign, leaving)
    const unsubscribe = of.subscribe(() => this.#look())
    this.#stop = () => {
      of.doc.off('update', noticed)
      for (const sign of LEAVING) window.removeEventListener(sign, leaving)
      unsubscribe()
    }
    // written before this script was here
    if (of.changes() > 0) this.#note()
  }

  static async open(of: Keeping): Promise<KeptWork> {
    const { boardId, epoch, seatId } = of.bootstrap
    const store = await WorkStore.open(boardId)
    const rows = await store.rows()
    const kept = new KeptWork(of, store)
    const own = rows.filter((row) => row.seatId === seatId)
    kept.leftOver = [...new Set(own.filter((row) => row.epoch < epoch).flatMap(({ texts }) => texts))]
    // Also of somebody else who sat here before, and did not come back.
    const past = rows.filter((row) => !own.includes(row) || row.epoch < epoch)
    if (past.length > 0) await store.drop(past.map(({ client }) => client))
    if (!of.mayBring()) return kept
    for (const row of own) if (row.epoch === epoch) kept.#bring(row)
    // By which rights it was written, the server finds by the visits it was written in.
    if (kept.#brought.length > 0) of.provider.params.after = kept.#brought.join()
    return kept
  }

  #bring({ client, update, texts }: { client: number; update: Uint8Array; texts: readonly string[] }): void {
    this.#brought.push(client)
    this.#of.ownTexts.bring(texts)
    try {
      // As if it came by the line: no work of this visit, and sent by the first answer alone.
      Y.applyUpdate(this.#of.doc, update, this.#of.provider)
    } catch {
      // A row that does not read must not stand in the way of the board.
    }
  }

  /** Closing the page loses nothing: what is younger than a moment is written on the way out. */
  get safe(): boolean {
    return this.#works && !this.#store.closed
  }

  #note(): void {
    this.#changes += 1
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      void this.#write()
    }, WRITE_AFTER_MS)
  }

  async #write(): Promise<void> {
    const { doc, bootstrap, ownTexts } = this.#of
    if (this.#over || this.#kept === this.#changes || this.#store.closed) return
    const covered = this.#changes
    const { boardId, epoch, seatId } = bootstrap
    const row = { boardId, client: doc.clientID, epoch, seatId, texts: ownTexts.unsaved(), at: Date.now() }
    this.#wrote = true
    try {
      await this.#store.put({ ...row, update: ownSince(doc, this.#savedTo) })
      this.#kept = covered
      this.#works = true
    } catch {
      // A full disk: the screen warns.
      this.#works = false
    }
    this.#of.changed()
  }

  #look(): void {
    const link = this.#of.link()
    if (this.#over) return
    switch (link.phase) {
      case 'ended':
        // At the door nothing was looked at yet: then it may still arrive later.
        if (TURNED_AWAY.includes(link.code) || (link.code === CLOSE.resting && this.#live))
          return this.#end([...this.#brought, this.#of.doc.clientID])
        if (NO_WAY_BACK.includes(link.code)) return this.#end(null)
        // What is not confirmed stays in the drawer.
        void this.#write()
        this.#over = true
        return
      case 'live':
        this.#live = true
        if (link.saving === 'saved') this.#allSaved()
        // It will not be confirmed any more, most likely; the review shows its texts.
        else if (this.#of.closed()) void this.#write()
    }
  }

  #allSaved(): void {
    const { doc, provider } = this.#of
    this.#savedTo = Y.getState(doc.store, doc.clientID)
    this.#kept = this.#changes
    this.#works = true
    if (!this.#wrote && this.#brought.length === 0) return
    this.#wrote = false
    delete provider.params.after
    this.#drop([...this.#brought.splice(0), doc.clientID])
  }

  #end(clients: readonly number[] | null): void {
    this.#over = true
    this.#drop(clients)
  }

  #drop(clients: readonly number[] | null): void {
    if (!this.#store.closed) this.#store.drop(clients).catch(() => {})
  }

  destroy(): void {
    this.#stop()
    if (this.#timer) clearTimeout(this.#timer)
    void this.#write().then(() => this.#store.close())
  }
}

/** Everything under the document's own client id from this clock on, and all that is deleted. */
export function ownSince(doc: Y.Doc, clock: number): Uint8Array {
  const known = Y.decodeStateVector(Y.encodeStateVector(doc))
  known.set(doc.clientID, clock)
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known))
}
