/** People at work: rooms full of them on one server, for some seconds, and whether all of it arrived. */
import { setTimeout as sleep } from 'node:timers/promises'
import * as Y from 'yjs'
import type { Seeded } from './boards.ts'
import { Client, type Ticket } from './client.ts'
import { Crew, type Member } from './crew.ts'
import { Histogram } from './histogram.ts'
import { Ledger, ledgerMemory } from './ledger.ts'
import { isQuiet, moment, usage, type Usage } from './measure.ts'
import type { Server } from './servers.ts'
import type { Duty } from './trace.ts'
import { UpdateReader } from './update-reader.ts'

export type Work = {
  rooms: number
  people: number
  duty: Duty
  seconds: number
  /** Clients in each room that apply everything, as a browser does. */
  fullEach: number
  threads: number
  seed: number
}

export type Worked = {
  server: string
  /** By `clock()`. */
  fromMs: number
  toMs: number
  rooms: number
  people: number
  duty: Duty
  quiet: boolean
  edits: number
  presence: number
  framesPerSecond: number
  p50Ms: number | null
  p95Ms: number | null
  p99Ms: number | null
  maxMs: number
  appliedP99Ms: number | null
  presenceP99Ms: number | null
  savedP95Ms: number | null
  cpuPercent: number
  postgresCpuPercent: number
  cpuSecondsPer1000Edits: number
  postgresCpuSecondsPer1000Edits: number
  driverCores: number
  driverLagP99Ms: number
  othersCores: number
  /** Null: everything arrived everywhere, all equal, nothing refused, all saved. */
  fault: string | null
}

/** First client id of the people; each crew takes the next ones, so that no lease is met twice. */
const FIRST_CLIENT_ID = 1_000_000
const JOIN_LIMIT_MS = 40_000
/** What everybody's coming in set going (pushes, first work of a room) is over by then. */
const WARM_MS = 4_000
const DRAIN_LIMIT_MS = 20_000
const SILENT_MS = 400
/** Somebody else's burst of work need not spoil a repeat: look again while the people go on. */
const TRIES_MAX = 3

let nextClientId = FIRST_CLIENT_ID
export function takeClientIds(count: number): number {
  const first = nextClientId
  nextClientId += count
  return first
}

export async function work(server: Server, seeded: Seeded, options: Work): Promise<Worked> {
  const open = await openRooms(server, seeded, options)
  const { crew } = open
  try {
    await within(crew.join(), JOIN_LIMIT_MS, 'not everybody could join')
    await crew.begin()
    await sleep(WARM_MS)
    let best = await window(server, crew, options.seconds)
    for (let tries = 1; !best.quiet && tries < TRIES_MAX; tries += 1) {
      const again = await window(server, crew, options.seconds)
      if (again.quiet || again.used.othersCores < best.used.othersCores) best = again
    }
    await crew.pause()
    await drained(crew, server.name === 'samenreis')
    const fault = await faultOf(open, seeded)
    return told(server, options, best, fault)
  } finally {
    await crew.leave()
    for (const client of open.extra) client.kill()
  }
}

type Window = {
  used: Usage
  quiet: boolean
  latencies: Awaited<ReturnType<Crew['measured']>>
  edits: number
  presence: number
  frames: number
}

/** Some seconds of what goes on, looked at closely. */
async function window(server: Server, crew: Crew, seconds: number): Promise<Window> {
  const before = crew.ledger.counts()
  const from = moment(server)
  await crew.measure()
  await sleep(seconds * 1000)
  const used = usage(from, moment(server))
  const after = crew.ledger.counts()
  const latencies = await crew.measured()
  return {
    used,
    latencies,
    quiet: isQuiet(used, latencies.lagP99Ms),
    edits: after.edits - before.edits,
    presence: after.presence - before.presence,
    frames: after.frames - before.frames,
  }
}

type Open = { crew: Crew; readers: Ticket[]; extra: Client[] }

export async function openRooms(server: Server, seeded: Seeded, options: Work): Promise<Open> {
  const members: Member[] = []
  const rooms: { from: number; to: number }[] = []
  const readers: Ticket[] = []
  const extra: Client[] = []
  for (let room = 0; room < options.rooms; room += 1) {
    // the last seat is for whoever reads at the end what the server has
    const made = await server.openBoard(seeded.update, options.people + 1)
    const reader = made.tickets.at(-1)
    if (reader) readers.push(reader)
    if (!made.seeded && reader && reader.protocol !== 'raw') extra.push(await seed(reader, seeded))
    const from = members.length
    for (let seat = 0; seat < options.people; seat += 1) {
      const ticket = made.tickets[seat]
      if (ticket) members.push({ ticket, author: from + seat, full: seat < options.fullEach, room })
    }
    rooms.push({ from, to: from + options.people - 1 })
  }
  const crew = new Crew({
    members,
    rooms,
    threads: options.threads,
    firstClientId: takeClientIds(members.length),
    seed: options.seed,
    duty: options.duty,
    update: seeded.update,
    board: seeded.board,
  })
  return { crew, readers, extra }
}

/** A peer's board is empty until somebody brings it. */
export async function seed(ticket: Ticket, { update }: Seeded): Promise<Client> {
  const client = alone(ticket, takeClientIds(1))
  await client.join(update)
  // under the seed's own client id, so that it is the same document on every server
  client.bring(update)
  await sleep(50)
  return client
}

/** A client outside any crew, that nobody waits for. */
export function alone(
  ticket: Ticket,
  clientId: number,
  more: { vector?: Uint8Array | null; keepJoin?: boolean } = {},
): Client {
  const ledger = new Ledger(ledgerMemory(1, 1, clientId), 0)
  const latencies = {
    edits: new Histogram(),
    applied: new Histogram(),
    presence: new Histogram(),
    saved: new Histogram(),
  }
  const listening = { ledger, reader: new UpdateReader(ledger), latencies, measuring: () => false }
  return new Client({ ticket, clientId, full: true, listening, ...more })
}

/** Waits until nothing more arrives: a server past its limits still works off what it has. */
async function drained(crew: Crew, acknowledges: boolean): Promise<void> {
  const until = performance.now() + DRAIN_LIMIT_MS
  let last = -1
  let since = performance.now()
  while (performance.now() < until) {
    await sleep(50)
    const { frames, syncSent, syncSaved } = crew.ledger.counts()
    // a database that stands still is silent, too
    if (frames !== last || (acknowledges && syncSaved < syncSent)) since = performance.now()
    if (performance.now() - since > SILENT_MS) return
    last = frames
  }
}

/** What the server gives a fresh reader is compared with everybody's document. */
async function faultOf({ crew, readers, extra }: Open, seeded: Seeded): Promise<string | null> {
  for (const client of extra) client.kill()
  const states: (Uint8Array | null)[] = []
  for (const ticket of readers) {
    if (ticket.protocol === 'raw') {
      states.push(null)
      continue
    }
    const reader = alone(ticket, takeClientIds(1))
    await within(reader.join(seeded.update), JOIN_LIMIT_MS, 'nobody new could join')
    await sleep(20)
    states.push(Y.encodeStateAsUpdate(reader.doc))
    reader.kill()
  }
  const { incomplete, different, unsaved, closedWith } = await crew.check(states)
  const { missing } = crew.ledger.counts()
  const faults = [
    closedWith.length > 0 && `closed with ${closedWith.join(', ')}`,
    missing > 0 && `${missing} gaps`,
    incomplete > 0 && `${incomplete} did not get everything`,
    different > 0 && `${different} differ`,
    unsaved > 0 && `${unsaved} not saved`,
  ].filter((fault) => fault !== false)
  return faults.length > 0 ? faults.join('; ') : null
}

function told(
  server: Server,
  { rooms, people, duty }: Work,
  { used, quiet, latencies, ...counted }: Window,
  fault: string | null,
): Worked {
  const { edits, applied, presence, saved, lagP99Ms } = latencies
  return {
    server: server.name,
    fromMs: used.toMs - used.seconds * 1000,
    toMs: used.toMs,
    rooms,
    people,
    duty,
    quiet,
    edits: counted.edits,
    presence: counted.presence,
    framesPerSecond: counted.frames / used.seconds,
    p50Ms: edits.quantile(0.5),
    p95Ms: edits.quantile(0.95),
    p99Ms: edits.quantile(0.99),
    maxMs: edits.max,
    appliedP99Ms: applied.quantile(0.99),
    presenceP99Ms: presence.quantile(0.99),
    savedP95Ms: saved.quantile(0.95),
    cpuPercent: (used.server / used.seconds) * 100,
    postgresCpuPercent: (used.postgres / used.seconds) * 100,
    cpuSecondsPer1000Edits: (used.server / counted.edits) * 1000,
    postgresCpuSecondsPer1000Edits: (used.postgres / counted.edits) * 1000,
    driverCores: used.driverCores,
    driverLagP99Ms: lagP99Ms,
    othersCores: used.othersCores,
    fault,
  }
}

export async function within<T>(promise: Promise<T>, ms: number, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${otherwise} within ${ms / 1000} s`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
