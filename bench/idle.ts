/** Memory of boards that are open and where nobody does anything. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Seeded } from './boards.ts'
import type { Client } from './client.ts'
import { residentKb } from './machine.ts'
import type { Server } from './servers.ts'
import { alone, seed, takeClientIds } from './work.ts'

const ROOMS = 150
/** Long enough for a server that puts idle boards away. */
const IDLE_MS = 45_000
const SETTLE_MS = 2_000

export type Idle = { server: string; rooms: number; kbPerRoom: number; kbPerRoomWhenIdle: number }

export async function idle(server: Server, seeded: Seeded): Promise<Idle> {
  await server.restart()
  const clients: Client[] = []
  const open = async () => {
    const { tickets, seeded: there } = await server.openBoard(seeded.update, 1)
    const [ticket] = tickets
    if (!ticket) return
    const client =
      there || ticket.protocol === 'raw' ? alone(ticket, takeClientIds(1)) : await seed(ticket, seeded)
    if (!client.synced) await client.join(seeded.update)
    clients.push(client)
  }
  try {
    // the first boards bring code and pools with them
    for (let warm = 0; warm < 5; warm += 1) await open()
    await sleep(SETTLE_MS)
    const before = residentKb(server.pid())
    for (let room = 0; room < ROOMS; room += 1) await open()
    await sleep(SETTLE_MS)
    const opened = residentKb(server.pid())
    await sleep(IDLE_MS)
    const rested = residentKb(server.pid())
    return {
      server: server.name,
      rooms: ROOMS,
      kbPerRoom: (opened - before) / ROOMS,
      kbPerRoomWhenIdle: (rested - before) / ROOMS,
    }
  } finally {
    for (const client of clients) client.kill()
  }
}
