/** One thread's share of the people: they join, work, and are compared at the end. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'
import * as Y from 'yjs'
import { createEditor } from '../lib/doc/edit.ts'
import { mayEdit, type DocAct, type Standing } from '../lib/journey/policy.ts'
import { contentOf } from './boards.ts'
import { Client, type Latencies } from './client.ts'
import type { Ask, Checked, CrewData, Measured, Told, Witness } from './crew.ts'
import { Histogram, randomFrom } from './histogram.ts'
import { clock, Ledger } from './ledger.ts'
import { Person } from './trace.ts'
import { UpdateReader } from './update-reader.ts'

const JOIN_AT_ONCE = 16
const LAG_RESOLUTION_MS = 2

const crew = workerData as CrewData
const ledger = new Ledger(crew.memory, crew.thread)
const reader = new UpdateReader(ledger)
const fresh = (): Latencies => ({
  edits: new Histogram(),
  applied: new Histogram(),
  presence: new Histogram(),
  saved: new Histogram(),
})
let latencies = fresh()
let measuring = false
let working = false
const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS })

/** By author: the highest edit that somebody else of this thread has seen, and acknowledged ones. */
const seen = new Map<number, number>()

const people = crew.members.map((member) => {
  const listening = {
    ledger,
    reader,
    get latencies() {
      return latencies
    },
    measuring: () => measuring,
  }
  const clientId = ledger.firstClientId + member.author
  const client = new Client({ ticket: member.ticket, clientId, full: member.full, listening })
  client.onSeen = (author, edit) => void seen.set(author, Math.max(seen.get(author) ?? -1, edit))
  // ids of what is created are the same for every server
  const random = randomFrom(crew.seed * 100_003 + member.author)
  const standing: Standing = {
    role: 'participant',
    stage: 'live',
    step: 'free',
    seatId: member.ticket.seatId,
    locks: { all: false, lanes: [], chapters: [] },
  }
  const edit = createEditor(client.doc, {
    seatId: member.ticket.seatId,
    newId: () => uuidFrom(random),
    may: (act: DocAct) => mayEdit(standing, act),
    rankJitter: () => random() < 0.5,
  })
  const person = new Person({
    seed: crew.seed * 7919 + member.author,
    duty: crew.duty,
    doc: client.doc,
    edit,
    board: crew.board,
    here: (where) => client.here(where),
  })
  return { ...member, client, person }
})

function uuidFrom(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

async function join(): Promise<void> {
  const waiting = [...people]
  const one = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next.client.join(crew.update)
  }
  await Promise.all(Array.from({ length: JOIN_AT_ONCE }, one))
}

function begin(): void {
  const now = clock()
  for (const { person } of people) person.begin(now)
  working = true
  const loop = () => {
    if (!working) return
    const at = clock()
    for (const { person } of people) person.step(at)
    setTimeout(loop, 1)
  }
  loop()
}

const told = ({ counts, n, max }: Histogram): Told => ({ counts, n, max })

function measured(): Measured {
  measuring = false
  lag.disable()
  const { edits, applied, presence, saved } = latencies
  const lagP99Ms = Math.max(0, lag.percentile(99) / 1e6 - LAG_RESOLUTION_MS)
  return {
    edits: told(edits),
    applied: told(applied),
    presence: told(presence),
    saved: told(saved),
    lagP99Ms,
  }
}

/** Thin clients take in the reader's state first: what they wrote themselves must be in it. */
function check(readers: readonly (Uint8Array | null)[]): Checked {
  const result: Checked = { incomplete: 0, different: 0, unsaved: 0, closedWith: [] }
  const wanted = readers.map((state) => (state ? contentAfter(new Y.Doc(), state) : null))
  for (const { client, room, ticket } of people) {
    const { from = 0, to = -1 } = crew.rooms[room] ?? {}
    const authors = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    if (!client.complete(authors)) result.incomplete += 1
    if (client.closedWith !== null) result.closedWith.push(client.closedWith)
    if (ticket.protocol === 'samenreis' && client.saved < client.sent) result.unsaved += 1
    const state = readers[room]
    if (!state) {
      if (client.full) wanted[room] ??= contentOf(client.doc)
      if (client.full && contentOf(client.doc) !== wanted[room]) result.different += 1
      continue
    }
    const own = Y.getState(client.doc.store, client.clientId)
    const there = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)).get(client.clientId) ?? 0
    const content = client.full ? contentOf(client.doc) : contentAfter(client.doc, state)
    if (there !== own || content !== wanted[room]) result.different += 1
  }
  return result
}

function contentAfter(doc: Y.Doc, state: Uint8Array): string {
  // not on the client's own: a thin one's document belongs to its line
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  Y.applyUpdate(copy, state)
  const content = contentOf(copy)
  copy.destroy()
  return content
}

function witness(): Witness[] {
  const acknowledged = new Map(people.map(({ author, client }) => [author, client.acknowledgedClock()]))
  return Array.from({ length: ledger.people }, (_, author) => ({
    author,
    seen: seen.get(author) ?? -1,
    acknowledged: acknowledged.get(author) ?? 0,
  }))
}

function answer(ask: Ask): unknown {
  switch (ask.ask) {
    case 'join':
      return join()
    case 'begin':
      return begin()
    case 'measure':
      latencies = fresh()
      lag.reset()
      lag.enable()
      measuring = true
      return
    case 'measured':
      return measured()
    case 'pause':
      working = false
      return
    case 'check':
      return check(ask.readers)
    case 'witness':
      return witness()
    case 'leave':
      working = false
      for (const { client } of people) client.kill()
      return
  }
}

parentPort?.on('message', ({ id, ...ask }: Ask & { id: number }) => {
  Promise.resolve()
    .then(() => answer(ask))
    .then(
      (value) => parentPort?.postMessage({ id, value }),
      (error: unknown) =>
        parentPort?.postMessage({
          id,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    )
})
