/** Two nodes on one database. D7: their Redis goes. D8: both write one board. D9: one stands still and comes back. */
import type { AppServer } from '../e2e/server.ts'
import { pause, until } from '../server/rooms/test-nodes.ts'
import { startRedis } from '../server/rooms/test-redis.ts'
import { openHouse, openSecond } from './house.ts'
import { Count, type Outcome } from './outcome.ts'
import { Workshop } from './workshop.ts'

const EVERY_MS = 90
const HOP_EVERY_MS = 300
/** What a node hears of another without Redis, at the latest (ND1). */
const ACROSS_MS = 2_000
/** A board that a node held when it stopped is free again by then (DU23). */
const LET_GO_MS = 8_000
/** How long a node stands still: mostly short, sometimes longer than the others believe it alive (12 s). */
const STILL_MS = [500, 1_500, 3_000, 800, 15_000] as const

export type NodesPlan = { times: number; people: number; say: (line: string) => void }

type Nodes = { a: AppServer; b: AppServer; ports: readonly number[] }

async function withNodes(env: Record<string, string>, work: (nodes: Nodes) => Promise<void>): Promise<void> {
  const a = await openHouse(env)
  try {
    const b = await openSecond(a, env)
    try {
      await work({ a, b, ports: [a.port, b.port] })
    } finally {
      await b.remove()
    }
  } finally {
    await a.remove()
  }
}

/** A node that stands still is told to go on, or it could not be ended. */
const goOn = (node: AppServer) => process.kill(node.pid, 'SIGCONT')

export async function writeAtBoth({
  times,
  people,
  say,
  edits,
}: NodesPlan & { edits: number }): Promise<Outcome> {
  const count = new Count()
  let hops = 0
  await withNodes({}, async ({ ports }) => {
    while (count.times < times) {
      const workshop = await Workshop.open(ports, people)
      workshop.begin(EVERY_MS)
      const hopping = setInterval(() => {
        const writer = workshop.writers[Math.floor(Math.random() * people)]
        writer?.moveTo(ports[Math.floor(Math.random() * ports.length)] ?? 0)
        hops += 1
      }, HOP_EVERY_MS)
      try {
        await until(() => workshop.tally().attempted >= edits, 120_000)
      } finally {
        clearInterval(hopping)
      }
      workshop.rest()
      await workshop.settle(ports)
      count.close(workshop)
      count.times += 1
      if (count.times % 10 === 0) say(`  ${count.times}: acknowledged ${count.soFar.acknowledged}`)
    }
  })
  return count.outcome('D8', 'two nodes write one board', [`${hops} changes of node`])
}

export async function standStill({ times, people, say }: NodesPlan): Promise<Outcome> {
  const count = new Count()
  await withNodes({}, async ({ a, b, ports }) => {
    while (count.times < times) {
      const workshop = await Workshop.open(ports, people)
      workshop.begin(EVERY_MS)
      await pause(300)
      process.kill(b.pid, 'SIGSTOP')
      try {
        await pause(100)
        // half of those at the node that stands still go to the other; what they sent lies in its sockets
        const there = workshop.writers.filter((_, at) => at % 2 === 1)
        for (const writer of there.filter((_, at) => at % 2 === 0)) writer.moveTo(a.port)
        const before = workshop.tally().acknowledged
        const still = STILL_MS[count.times % STILL_MS.length] ?? 0
        await pause(still)
        if (still > LET_GO_MS && workshop.tally().acknowledged === before)
          workshop.faults.push('while one node stood still nothing was saved at the other')
      } finally {
        goOn(b)
      }
      await pause(300)
      workshop.rest()
      await workshop.settle(ports)
      count.close(workshop)
      count.times += 1
      say(`  ${count.times}: acknowledged ${count.soFar.acknowledged}`)
    }
  })
  return count.outcome('D9', 'a node stands still and comes back')
}

export async function loseRedis({ times, people, say }: NodesPlan): Promise<Outcome> {
  const redis = await startRedis()
  const count = new Count()
  let slowest = 0
  try {
    await withNodes({ REDIS_URL: redis.url }, async ({ ports }) => {
      const workshop = await Workshop.open(ports, people)
      for (; count.times < times; count.times += 1) {
        const kill = count.times % 2 === 0
        workshop.begin(EVERY_MS * 2)
        await pause(200)
        if (kill) await redis.kill()
        else redis.ask('flushall')
        slowest = Math.max(slowest, await across(workshop))
        if (kill) await redis.start()
        await pause(200)
        slowest = Math.max(slowest, await across(workshop))
        workshop.rest()
        await workshop.settle(ports)
        if (count.times % 10 === 9) say(`  ${count.times + 1}: acknowledged ${workshop.tally().acknowledged}`)
      }
      if (slowest > ACROSS_MS)
        workshop.faults.push(`an edit took ${Math.round(slowest)} ms to the other node`)
      count.close(workshop)
    })
  } finally {
    await redis.kill()
  }
  return count.outcome('D7', 'Redis killed or emptied, by turns', [
    `slowest to the other node ${(slowest / 1000).toFixed(2)} s`,
  ])
}

/** How long an edit of somebody at one node takes to somebody at the other, ms; the slower way of both. */
async function across({ writers: [anne, tom] }: Workshop): Promise<number> {
  if (!anne || !tom) throw new Error('two people are needed')
  const took = [
    [anne, tom],
    [tom, anne],
  ].map(async ([from, to]) => {
    const mark = from?.mark()?.text
    if (!mark) throw new Error('the text is full')
    return until(() => to?.sharedText.includes(mark) ?? false, 20_000)
  })
  return Math.max(...(await Promise.all(took)))
}
