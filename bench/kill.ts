/** kill -9 in the middle of a workshop, then somebody new opens the board: what others had seen must be there. */
import { setTimeout as sleep } from 'node:timers/promises'
import * as Y from 'yjs'
import type { Seeded } from './boards.ts'
import type { Server } from './servers.ts'
import { alone, openRooms, takeClientIds, within, type Work } from './work.ts'

const LIMIT_MS = 40_000

export type Killed = {
  server: string
  people: number
  afterSeconds: number
  /** Edits that were written; seen by at least one other; said to be saved. */
  written: number
  seen: number
  acknowledged: number
  lostSeen: number
  lostAcknowledged: number
}

export async function kill(server: Server, seeded: Seeded, plan: Work): Promise<Killed> {
  const { crew, readers, extra } = await openRooms(server, seeded, plan)
  try {
    await within(crew.join(), LIMIT_MS, 'not everybody could join')
    await crew.begin()
    await sleep(plan.seconds * 1000)
    await server.killAndRestart()
    await crew.pause()
    const [ticket] = readers
    if (!ticket) throw new Error('no seat for the reader')
    // whoever brought a peer's board must not bring it again
    for (const client of extra) client.kill()
    const reader = alone(ticket, takeClientIds(1))
    await within(reader.join(seeded.update), LIMIT_MS, 'nobody could join after the restart')
    await sleep(1_000)
    const result = { written: 0, seen: 0, acknowledged: 0, lostSeen: 0, lostAcknowledged: 0 }
    const { ledger } = crew
    const seen = new Map<number, number>()
    const acknowledged = new Map<number, number>()
    for (const each of await crew.witness()) {
      seen.set(each.author, Math.max(seen.get(each.author) ?? -1, each.seen))
      acknowledged.set(each.author, Math.max(acknowledged.get(each.author) ?? 0, each.acknowledged))
    }
    for (let author = 0; author < ledger.people; author += 1) {
      const kept = Y.getState(reader.doc.store, ledger.firstClientId + author)
      for (let edit = 0; edit < ledger.written(author); edit += 1) {
        const end = ledger.endOf(author, edit)
        const wasSeen = edit <= (seen.get(author) ?? -1)
        const wasSaved = end <= (acknowledged.get(author) ?? 0)
        result.written += 1
        if (wasSeen) result.seen += 1
        if (wasSaved) result.acknowledged += 1
        if (wasSeen && end > kept) result.lostSeen += 1
        if (wasSaved && end > kept) result.lostAcknowledged += 1
      }
    }
    reader.kill()
    return { server: server.name, people: plan.people, afterSeconds: plan.seconds, ...result }
  } finally {
    await crew.leave()
  }
}
