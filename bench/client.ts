/**
 * One person's line to a server, by the wire protocol of that server. *Thin* clients keep a document with
 * the board and their own edits, and of others' updates read only who and how far: enough for latency and
 * for "did everything arrive". *Full* ones apply everything, as a browser does.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { openRoots } from '../lib/doc/roots.ts'
import { MESSAGE } from '../lib/sync/wire.ts'
import type { Histogram } from './histogram.ts'
import { clock, type Ledger } from './ledger.ts'
import { LeanSocket } from './socket.ts'
import type { Whereabouts } from './trace.ts'
import type { UpdateReader } from './update-reader.ts'

export type Protocol = 'samenreis' | 'y' | 'hocuspocus' | 'raw'

/** What somebody needs to sit down at a board; `{client}` in the address stands for the client id. */
export type Ticket = {
  protocol: Protocol
  address: string
  headers: Readonly<Record<string, string>>
  /** Hocuspocus names the document in every message. */
  document: string
  /** Stamped on what this person creates. */
  seatId: string
}

export type Latencies = { edits: Histogram; applied: Histogram; presence: Histogram; saved: Histogram }

export type Listening = {
  ledger: Ledger
  reader: UpdateReader
  latencies: Latencies
  /** Latencies count only while this says so. */
  measuring(): boolean
}

const REMOTE = Symbol('from the server')
const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2
const HOCUSPOCUS = { auth: 2, authenticated: 2, stored: 8 }

export class Client {
  readonly doc = new Y.Doc()
  readonly clientId: number
  readonly full: boolean
  /** When the line opened its mouth, when the board was here; `clock()`. */
  beganAt = 0
  syncedAt = 0
  joinBytes = 0
  closedWith: number | null = null
  sent = 0
  saved = 0
  readonly #ticket: Ticket
  readonly #on: Listening
  readonly #author: number
  readonly #prefix: Uint8Array | null
  readonly #vector: Uint8Array | null
  readonly #keepJoin: boolean
  readonly #next: Int32Array
  readonly #sentAt: number[] = []
  /** The own clock behind each sync frame that was sent. */
  readonly #endOf: number[] = []
  #presenceClock = 0
  #writtenTo = 0
  #socket: LeanSocket | null = null
  #joined: { resolve(): void; reject(error: Error): void } | null = null
  /** Called with author and number of each edit that others wrote, as it arrives. */
  onSeen: ((author: number, edit: number) => void) | null = null

  constructor(options: {
    ticket: Ticket
    clientId: number
    full: boolean
    listening: Listening
    /** What is known already, as after a short break of the line; null: a page that was just loaded. */
    vector?: Uint8Array | null
    /** False: the board is received and thrown away. */
    keepJoin?: boolean
  }) {
    this.#ticket = options.ticket
    this.#on = options.listening
    this.clientId = options.clientId
    this.full = options.full
    this.#vector = options.vector ?? null
    this.#keepJoin = options.keepJoin ?? true
    this.#author = options.listening.ledger.authorOf(options.clientId)
    this.#next = new Int32Array(options.listening.ledger.people)
    this.doc.clientID = options.clientId
    openRoots(this.doc)
    this.#prefix =
      this.#ticket.protocol === 'hocuspocus'
        ? encoding.encode((encoder) => encoding.writeVarString(encoder, this.#ticket.document))
        : null
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== REMOTE) this.#write(update)
    })
  }

  get synced(): boolean {
    return this.syncedAt > 0
  }

  /** Resolves when the board is here. `board`: what a relay cannot give. */
  join(board: Uint8Array): Promise<void> {
    if (this.#ticket.protocol === 'raw') Y.applyUpdate(this.doc, board, REMOTE)
    this.beganAt = clock()
    const address = this.#ticket.address.replace('{client}', String(this.clientId))
    return new Promise((resolve, reject) => {
      this.#joined = { resolve, reject }
      this.#socket = new LeanSocket(address, this.#ticket.headers, {
        open: () => this.#opened(),
        message: (bytes) => this.#hear(bytes),
        close: (code) => {
          this.closedWith = code
          this.#on.ledger.count('refused')
          if (!this.synced) reject(new Error(`closed with ${code} before the board was there`))
        },
      })
    })
  }

  kill(): void {
    this.#socket?.kill()
  }

  here(where: Whereabouts): void {
    this.#presenceClock += 1
    this.#on.ledger.told(this.#author, this.#presenceClock)
    this.#on.ledger.count('presence')
    const own = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, this.clientId)
      encoding.writeVarUint(encoder, this.#presenceClock)
      encoding.writeVarString(encoder, JSON.stringify(where))
    })
    this.#say(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, own))
  }

  /** Every edit of every other author in `authors` has arrived. */
  complete(authors: Iterable<number>): boolean {
    for (const author of authors) {
      if (author !== this.#author && (this.#next[author] ?? 0) < this.#on.ledger.written(author)) return false
    }
    return true
  }

  /** Content under somebody else's client id: what a peer's board begins with. */
  bring(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, REMOTE)
    this.#sync(UPDATE, update)
  }

  /** The own clock up to which the server has said that it is stored (a relay never does). */
  acknowledgedClock(): number {
    return this.#endOf[this.saved - 1] ?? 0
  }

  // --- out --------------------------------------------------------------------------------------

  #opened(): void {
    const { protocol } = this.#ticket
    if (protocol === 'raw') return this.#done()
    if (protocol !== 'hocuspocus') return this.#ask()
    this.#say(HOCUSPOCUS.auth, (encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'bench')
      encoding.writeVarString(encoder, '4.7.0')
    })
  }

  #ask(): void {
    const vector = this.#vector ?? Y.encodeStateVector(this.doc)
    this.#sync(STEP_1, vector)
  }

  #write(update: Uint8Array): void {
    const { ledger } = this.#on
    const end = Y.getState(this.doc.store, this.clientId)
    // what only deletes moves nobody's clock and cannot be recognised where it arrives
    if (end > this.#writtenTo) {
      this.#writtenTo = end
      ledger.wrote(this.#author, end)
    }
    ledger.count('edits')
    this.#sync(UPDATE, update)
  }

  #sync(kind: number, bytes: Uint8Array): void {
    if (kind !== STEP_1) {
      this.sent += 1
      this.#on.ledger.count('syncSent')
      if (this.#ticket.protocol === 'samenreis') this.#sentAt.push(clock())
      this.#endOf.push(this.#writtenTo)
    }
    this.#say(MESSAGE.sync, (encoder) => {
      encoding.writeVarUint(encoder, kind)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  }

  #say(type: number, write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder()
    if (this.#prefix) encoding.writeUint8Array(encoder, this.#prefix)
    encoding.writeVarUint(encoder, type)
    write(encoder)
    this.#socket?.send(encoding.toUint8Array(encoder))
  }

  // --- in ---------------------------------------------------------------------------------------

  #hear(bytes: Uint8Array): void {
    const { ledger } = this.#on
    ledger.count('frames')
    ledger.count('bytes', bytes.length + 2)
    const decoder = decoding.createDecoder(bytes)
    if (this.#prefix) decoder.pos = this.#prefix.length
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        return this.#hearSync(decoder)
      case MESSAGE.awareness:
        return this.#hearPresence(decoding.createDecoder(decoding.readVarUint8Array(decoder)))
      case MESSAGE.saved:
        return this.#hearSaved(decoding.readVarUint(decoder))
      case HOCUSPOCUS.auth:
        if (this.#prefix && decoding.readVarUint(decoder) === HOCUSPOCUS.authenticated) this.#ask()
        return
      case HOCUSPOCUS.stored:
        ledger.count('syncSaved')
        this.saved += 1
        return
    }
  }

  #hearSync(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (kind === STEP_1) {
      this.#sync(STEP_2, this.#keepJoin ? Y.encodeStateAsUpdate(this.doc, bytes) : new Uint8Array([0, 0]))
    } else if (kind === STEP_2) {
      this.joinBytes += bytes.length
      const arrived = clock()
      if (this.#keepJoin) Y.applyUpdate(this.doc, new Uint8Array(bytes), REMOTE)
      this.syncedAt = arrived
      this.#done()
    } else this.#hearUpdate(bytes)
  }

  #done(): void {
    this.syncedAt ||= clock()
    this.#joined?.resolve()
  }

  #hearUpdate(bytes: Uint8Array): void {
    const { ledger, reader, latencies } = this.#on
    if (!this.synced) this.joinBytes += bytes.length
    // a copy: Yjs keeps views of what it is given, and the buffer will be read into again
    if (this.full || !this.synced) Y.applyUpdate(this.doc, new Uint8Array(bytes), REMOTE)
    const now = clock()
    const measuring = this.#on.measuring()
    for (const { author, from, to } of reader.read(bytes)) {
      if (author === this.#author) continue
      let edit = this.#next[author] ?? 0
      const known = edit === 0 ? 0 : ledger.endOf(author, edit - 1)
      if (from > known) ledger.count('missing')
      const written = ledger.written(author)
      while (edit < written && ledger.endOf(author, edit) <= to) {
        if (measuring)
          (this.full ? latencies.applied : latencies.edits).add(now - ledger.timeOf(author, edit))
        ledger.count('delivered')
        this.onSeen?.(author, edit)
        edit += 1
      }
      this.#next[author] = edit
    }
  }

  #hearPresence(decoder: decoding.Decoder): void {
    const { ledger, latencies } = this.#on
    const entries = decoding.readVarUint(decoder)
    const now = clock()
    for (let entry = 0; entry < entries; entry += 1) {
      const author = ledger.authorOf(decoding.readVarUint(decoder))
      const presenceClock = decoding.readVarUint(decoder)
      const length = decoding.readVarUint(decoder)
      decoder.pos += length
      // a state of `null` says that somebody left
      if (author < 0 || author === this.#author || length <= 4) continue
      const toldAt = ledger.toldAt(author, presenceClock)
      if (this.#on.measuring() && toldAt > 0) latencies.presence.add(now - toldAt)
    }
  }

  #hearSaved(count: number): void {
    const now = clock()
    while (this.saved < count) {
      const sentAt = this.#sentAt[this.saved]
      this.saved += 1
      this.#on.ledger.count('syncSaved')
      if (sentAt !== undefined && this.#on.measuring()) this.#on.latencies.saved.add(now - sentAt)
    }
  }
}
