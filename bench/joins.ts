/** A large board on the wire: one page that opens it, and a hundred that reload in the same moment. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Seeded } from './boards.ts'
import type { Client, Ticket } from './client.ts'
import { median } from './histogram.ts'
import { clock } from './ledger.ts'
import { isQuiet, moment, usage } from './measure.ts'
import type { Server } from './servers.ts'
import { alone, seed, takeClientIds, within } from './work.ts'

const JOINS = 5
const RELOADS = 100
const AT_ONCE_MAX = 16
const LIMIT_MS = 60_000

export type Joined = {
  server: string
  quiet: boolean
  boardBytes: number
  /** From opening the socket to the board's last byte; medians. */
  wireMs: number | null
  cpuMsPerJoin: number
  reloads: number
  /** From the first of all to the last one's board. */
  reloadAllMs: number
  reloadCpuMs: number
}

export async function joins(server: Server, seeded: Seeded): Promise<Joined> {
  const { tickets, seeded: there } = await server.openBoard(seeded.update, RELOADS + 2)
  const [first, ...others] = tickets
  if (!first) throw new Error('no seats')
  const holder = there ? visitor(first) : await seed(first, seeded)
  if (there) await holder.join(seeded.update)
  try {
    await sleep(500)
    const start = moment(server)
    const wire: number[] = []
    let bytes = 0
    for (const ticket of others.slice(0, JOINS)) {
      const client = visitor(ticket)
      await within(client.join(seeded.update), LIMIT_MS, 'nobody could join')
      wire.push(client.syncedAt - client.beganAt)
      bytes = client.joinBytes
      client.kill()
      await sleep(100)
    }
    const joinUse = usage(start, moment(server))
    const reload = await reloadAll(server, seeded, others.slice(0, RELOADS))
    return {
      server: server.name,
      quiet: isQuiet(joinUse, 0) && isQuiet(reload.used, 0),
      boardBytes: bytes,
      wireMs: median(wire),
      cpuMsPerJoin: (joinUse.server * 1000) / JOINS,
      reloads: RELOADS,
      reloadAllMs: reload.ms,
      reloadCpuMs: reload.used.server * 1000,
    }
  } finally {
    holder.kill()
  }
}

/** Receives the board and throws it away: what is measured is the server. */
const visitor = (ticket: Ticket): Client => alone(ticket, takeClientIds(1), { keepJoin: false })

async function reloadAll(server: Server, { update }: Seeded, tickets: readonly Ticket[]) {
  const before = tickets.map(visitor)
  const waiting = [...before]
  const one = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next.join(update)
  }
  await within(Promise.all(Array.from({ length: AT_ONCE_MAX }, one)), LIMIT_MS, 'not everybody could join')
  await sleep(500)
  for (const client of before) client.kill()
  await sleep(50)
  // a page that reloads has forgotten everything and comes under a new client id
  const after = tickets.map(visitor)
  const start = moment(server)
  const began = clock()
  try {
    await within(Promise.all(after.map((client) => client.join(update))), LIMIT_MS, 'not everybody came back')
    const ms = Math.max(...after.map(({ syncedAt }) => syncedAt)) - began
    await sleep(200)
    return { ms, used: usage(start, moment(server)) }
  } finally {
    for (const client of after) client.kill()
  }
}
