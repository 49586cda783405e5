/** D1: the server is killed in the middle of the work. D2: Postgres is, alone or together with the server. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AppServer } from '../e2e/server.ts'
import { pause, until } from '../server/rooms/test-nodes.ts'
import { openHouse } from './house.ts'
import { Count, type Outcome } from './outcome.ts'
import { Workshop } from './workshop.ts'

/** A board grows by some hundred edits a kill. */
const KILLS_A_BOARD = 10
const WORK_MS = { least: 100, most: 500 }
const EVERY_MS = 90
/** That long people write on without a line, before the server is started again. */
const OFFLINE_MS = 100

export type KillPlan = { times: number; people: number; say: (line: string) => void }

const worked = () => pause(WORK_MS.least + Math.random() * (WORK_MS.most - WORK_MS.least))

/** Works at boards, one after the other, with a fault in each round. */
async function rounds(
  count: Count,
  { times, people, say }: KillPlan,
  server: AppServer,
  round: (workshop: Workshop, at: number) => Promise<void>,
): Promise<void> {
  for (let workshop: Workshop | null = null; count.times < times; ) {
    workshop ??= await Workshop.open([server.port], people)
    workshop.begin(EVERY_MS)
    await round(workshop, count.times)
    count.times += 1
    if (count.times % KILLS_A_BOARD === 0 || count.times === times || workshop.faults.length > 0) {
      count.close(workshop)
      workshop = null
      const { acknowledged, lost, duplicated } = count.soFar
      say(`  ${count.times}: acknowledged ${acknowledged}, lost ${lost}, duplicated ${duplicated}`)
    }
  }
}

export async function killServer(plan: KillPlan): Promise<Outcome> {
  const server = await openHouse()
  const count = new Count()
  let underWay = 0
  try {
    await rounds(count, plan, server, async (workshop) => {
      await worked()
      workshop.stayAway()
      await server.kill()
      underWay += workshop.underWay
      await startAgain(workshop, server)
    })
  } finally {
    await server.remove()
  }
  return count.outcome('D1', 'kill -9 of the server', [`${underWay} edits under way at a kill`])
}

export async function killPostgres(plan: KillPlan): Promise<Outcome> {
  const server = await openHouse()
  const count = new Count()
  let underWay = 0
  try {
    await rounds(count, plan, server, async (workshop, at) => {
      await worked()
      const together = at % 2 === 1
      if (together) workshop.stayAway()
      const postmaster = postmasterOf(server)
      process.kill(postmaster, 'SIGKILL')
      if (!together) {
        // the server goes on, and people with it
        underWay += workshop.underWay
        await until(() => postmasterOf(server) !== postmaster, 30_000)
        await worked()
        workshop.rest()
        await workshop.settle([server.port])
        return
      }
      await server.kill()
      underWay += workshop.underWay
      await startAgain(workshop, server)
    })
  } finally {
    await server.remove()
  }
  return count.outcome('D2', 'kill -9 of Postgres', [
    'every second time with the server',
    `${underWay} edits under way at a kill`,
  ])
}

/** What the server still sent before it died counts as told. */
const linesGone = (workshop: Workshop) =>
  until(() => workshop.writers.every(({ person }) => person.provider.ws === null))

/** What is there before anybody could bring it again; then everybody comes, with what was under way. */
export async function startAgain(workshop: Workshop, server: AppServer, back = true): Promise<void> {
  await linesGone(workshop)
  await pause(OFFLINE_MS)
  workshop.rest()
  await server.start()
  await workshop.check([server.port])
  if (!back) return
  workshop.comeBack()
  await workshop.settle([server.port])
}

function postmasterOf(server: AppServer): number {
  try {
    return Number(readFileSync(path.join(server.dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}
