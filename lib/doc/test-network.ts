/**
 * Peers at one board for tests: real documents, a server that describes and judges every update as
 * the gate does, and queues between them that only move when a test says so. Everything random
 * comes from a seed.
 */
import * as Y from 'yjs'
import { NO_EDGES, type BoardView } from '../journey/entities.ts'
import {
  isOrganiser,
  NO_LOCKS,
  type DocAct,
  type Locks,
  mayEdit,
  type Standing,
  type Step,
} from '../journey/policy.ts'
import { Carried } from './carried.ts'
import { type Change, describe } from './describe.ts'
import { type BoardEditor, createEditor } from './edit.ts'
import { type BoardReader, createReader } from './read.ts'
import { KINDS } from './shape.ts'
import { openRoots, rootOf } from './roots.ts'
import { type BoardUndo, createUndo } from './undo.ts'
import { emptyView, seedDocument } from './write.ts'

/** Mulberry32: small, seeded, good enough to shuffle with. 0 ≤ n < 1. */
export function randomness(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One journey, one type, two promises, and two chapters with two touchpoints each. */
export function smallBoard(): BoardView {
  const view = emptyView('nl', { name: 'Bibliotheek', kind: 'public', word: 'visitor' })
  view.scope.goal = 'Weten waar het schuurt'
  view.types.push({
    id: 'type1',
    rank: 'a0',
    name: 'Lid',
    personName: 'Sanne',
    asPerson: '',
    want: '',
    limits: '',
    trigger: '',
    lifecycle: 'existing',
    motives: ['together'],
  })
  for (const at of [1, 2]) view.promises.push({ id: `promise${at}`, rank: `a${at}`, text: `Belofte ${at}` })
  view.journeys.push({
    id: 'journey1',
    rank: 'a0',
    typeId: 'type1',
    title: 'Een boek lenen',
    kind: 'whole',
    model: 'transactional',
    nextRound: '',
    ...NO_EDGES,
  })
  for (const at of [1, 2]) {
    view.chapters.push({
      id: `chapter${at}`,
      place: { parent: 'journey1', rank: `a${at}` },
      createdBy: '',
      title: `Hoofdstuk ${at}`,
      lifecycle: '',
      duration: '',
      fromTemplate: true,
    })
    for (const nth of [1, 2]) {
      view.touchpoints.push({
        id: `touchpoint${at}${nth}`,
        place: { parent: `chapter${at}`, rank: `a${nth}` },
        createdBy: '',
        title: `Moment ${at}.${nth}`,
        channel: '',
        channelText: '',
        directness: '',
        mode: '',
        needKind: '',
        needText: '',
        ownership: '',
        status: 'assumption',
        basis: '',
        momentOfTruth: false,
        brandLinks: {},
        intents: [],
        teams: [],
        relevance: {},
        originIds: [],
        hasBody: false,
        fromTemplate: true,
      })
    }
  }
  view.touchpoints.sort((a, b) => (a.place.rank + a.id < b.place.rank + b.id ? -1 : 1))
  return view
}

export type Peer = {
  seatId: string
  standing: Standing
  may: (act: DocAct) => boolean
  doc: Y.Doc
  edit: BoardEditor
  undo: BoardUndo
  reader: BoardReader
  online: boolean
  /** How many steps this peer told the server that it has heard of. */
  seen: number
  /** On their way to the server, what the peer has seen among them; and from it, steps among them. */
  out: (Uint8Array | { seen: number })[]
  in: (Uint8Array | { steps: number })[]
}

const NETWORK = Symbol('network')

export class Network {
  readonly server = new Y.Doc()
  readonly peers: Peer[] = []
  /** Everything the server was told, by whom. */
  readonly changes: (Change & { by: string })[] = []
  /** Why the server would have closed a connection. Empty when all were honest. */
  readonly refusals: string[] = []
  readonly random: () => number
  /** Every step so far, the present one last. */
  readonly steps: Step[] = ['free']
  readonly #carried = new Carried(1, () => 0)
  #ids = 0

  constructor(seed = 1, view: BoardView = smallBoard()) {
    this.random = randomness(seed)
    openRoots(this.server)
    this.server.clientID = 1
    const first = new Y.Doc()
    first.clientID = 2
    seedDocument(first, view, new Map())
    Y.applyUpdate(this.server, Y.encodeStateAsUpdate(first), NETWORK)
  }

  join(seatId: string, role: Standing['role'] = 'participant'): Peer {
    const standing: Standing = { role, stage: 'live', step: this.#step(), locks: NO_LOCKS, seatId }
    const doc = new Y.Doc()
    openRoots(doc)
    doc.clientID = 10 + Math.floor(this.random() * 1_000_000)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.server), NETWORK)
    const may = (act: DocAct) => mayEdit(standing, act)
    const peer: Peer = {
      seatId,
      standing,
      may,
      doc,
      reader: createReader(doc),
      undo: createUndo(doc, may),
      edit: createEditor(doc, {
        seatId,
        newId: () => `made${++this.#ids}`,
        may,
        rankJitter: () => this.random() < 0.5,
      }),
      online: true,
      seen: this.steps.length,
      out: [],
      in: [],
    }
    // Time decides what typing makes one step; here every keystroke is one, unless a test says otherwise.
    peer.undo.manager.captureTimeout = 0
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== NETWORK && peer.online) peer.out.push(update)
    })
    this.peers.push(peer)
    return peer
  }

  /** One update of this peer reaches the server; false when there was none. */
  send(peer: Peer): boolean {
    const sent = peer.out.shift()
    if (sent instanceof Uint8Array) this.#arrive(peer, sent)
    else if (sent) peer.seen = sent.seen
    return sent !== undefined
  }

  /** One update of others, or a change of step, reaches this peer. */
  receive(peer: Peer): boolean {
    const news = peer.in.shift()
    if (news instanceof Uint8Array) Y.applyUpdate(peer.doc, news, NETWORK)
    else if (news) this.#learn(peer, news.steps)
    return news !== undefined
  }

  /** Everybody hears of it when it reaches them; what they send until then is under way. */
  changeStep(step: Step): void {
    this.steps.push(step)
    for (const peer of this.peers) if (peer.online) peer.in.push({ steps: this.steps.length })
  }

  /** A lock refuses what was written without knowing it, so nobody has anything under way. */
  changeLocks(locks: Locks): void {
    this.settle()
    for (const peer of this.peers) peer.standing.locks = locks
  }

  #step(): Step {
    return this.steps.at(-1) ?? 'free'
  }

  #learn(peer: Peer, steps: number): void {
    peer.standing.step = this.steps[steps - 1] ?? 'free'
    if (peer.online) peer.out.push({ seen: steps })
  }

  /** The line is cut: what was under way is lost, what is done from now on is kept. */
  cut(peer: Peer): void {
    peer.online = false
    peer.out = []
    peer.in = []
  }

  /** Both sides give each other what they lack; all of the peer's offline work comes as one update. */
  reconnect(peer: Peer): void {
    if (peer.online) return
    peer.online = true
    const lacking = Y.encodeStateAsUpdate(this.server, Y.encodeStateVector(peer.doc))
    this.#arrive(peer, Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(this.server)))
    Y.applyUpdate(peer.doc, lacking, NETWORK)
    this.#learn(peer, this.steps.length)
  }

  /** Everything arrives everywhere. */
  settle(): void {
    for (const peer of this.peers) this.reconnect(peer)
    let moved = true
    while (moved) {
      moved = false
      for (const peer of this.peers) moved = this.send(peer) || this.receive(peer) || moved
    }
  }

  /** Ids of every entity the server has, by kind. */
  ids(): string[] {
    return KINDS.flatMap((kind) => [...rootOf(this.server, kind).keys()].map((id) => `${kind} ${id}`)).sort()
  }

  /** Judged by every step that was open since this peer last said what it had heard of. */
  #arrive(peer: Peer, update: Uint8Array): void {
    const emitted: Uint8Array[] = []
    const keep = (bytes: Uint8Array) => void emitted.push(bytes)
    const since = this.steps.slice(peer.seen - 1).map((step) => ({ ...peer.standing, step }))
    const judge = (transaction: Y.Transaction) => this.#judge([peer.standing, ...since], transaction)
    this.server.on('update', keep)
    this.server.on('beforeObserverCalls', judge)
    Y.applyUpdate(this.server, update, NETWORK)
    this.server.off('update', keep)
    this.server.off('beforeObserverCalls', judge)
    if (this.server.store.pendingStructs || this.server.store.pendingDs) this.refusals.push('pending')
    for (const other of this.peers) if (other !== peer && other.online) other.in.push(...emitted)
  }

  #judge(standings: readonly Standing[], transaction: Y.Transaction): void {
    const seatId = standings[0]?.seatId ?? ''
    const description = describe(transaction, seatId)
    if (!description.ok) {
      this.refusals.push(description.reason)
      return
    }
    for (const change of description.changes) {
      this.changes.push({ ...change, by: seatId })
      const may = (act: DocAct) => standings.some((standing) => mayEdit(standing, act))
      if (!may(change.act) && !this.#carried.formerly(this.server, change).some(may))
        this.refusals.push(`${seatId} ${JSON.stringify(change)}`)
    }
    if (standings.some(({ role }) => isOrganiser(role))) this.#carried.note(this.server, description.changes)
  }
}
