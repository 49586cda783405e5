/** Starts every server, drives them in turn on the same trace, and tells how they compare. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { seededBoard, type Seeded } from './boards.ts'
import { calm } from './measure.ts'
import { readOptions, USAGE, type Options } from './options.ts'
import { startServer, type Server } from './servers.ts'
import { work, type Work, type Worked } from './work.ts'

const ROOT = process.cwd()
/** What a workshop begins with. */
const BOARD = { touchpoints: 50, notes: 60, words: 12 }
const CALM_LIMIT_MS = 8_000

export type Failed = { server: string; what: string; error: string }
export type Results = { rooms: Worked[]; failed: Failed[] }

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const results: Results = { rooms: [], failed: [] }
  const servers: Server[] = []
  try {
    for (const [index, name] of options.servers.entries()) {
      const port = options.port === null ? null : options.port + index
      servers.push(await startServer(name, { root: ROOT, port }))
    }
    const seeded = seededBoard(BOARD)
    for (let repeat = 1; repeat <= options.repeats; repeat += 1) {
      for (const people of options.rooms) {
        for (const server of servers) await oneRoom(server, seeded, options, repeat, people, results)
      }
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`)
}

async function oneRoom(
  server: Server,
  seeded: Seeded,
  options: Options,
  repeat: number,
  people: number,
  results: Results,
): Promise<void> {
  const { seconds } = options
  const plan: Work = {
    rooms: 1,
    people,
    duty: 'full',
    seconds,
    fullEach: 2,
    threads: options.threads ?? threadsFor(people),
    seed: repeat,
  }
  await calm(CALM_LIMIT_MS)
  try {
    const worked = await work(server, seeded, plan)
    results.rooms.push(worked)
    const ms = (value: number | null) => value?.toFixed(1) ?? '–'
    console.log(
      `${repeat} ${people} people ${server.name.padEnd(20)} p50 ${ms(worked.p50Ms)} p95 ${ms(worked.p95Ms)} p99 ${ms(worked.p99Ms)} ms, saved p95 ${ms(worked.savedP95Ms)}, ` +
        `CPU ${worked.cpuPercent.toFixed(0)} % (${worked.cpuSecondsPer1000Edits.toFixed(2)} s/1000) pg ${worked.postgresCpuPercent.toFixed(0)} %, driver ${worked.driverCores.toFixed(2)} lag ${ms(worked.driverLagP99Ms)} others ${worked.othersCores.toFixed(2)} ` +
        `${worked.quiet ? 'quiet' : 'NOT QUIET'} ${worked.fault ?? 'ok'}  [${worked.edits} edits, ${worked.presence} presence, ${worked.framesPerSecond.toFixed(0)} frames/s]`,
    )
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    results.failed.push({ server: server.name, what: `${people} people`, error: why })
    console.log(`${repeat} ${people} people ${server.name}: ${why}`)
    await server.restart()
  }
}

/** One thread is enough for a small room; the machine's cores are also the server's. */
const threadsFor = (people: number) => Math.min(people > 50 ? 2 : 1, availableParallelism())

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  console.error(USAGE)
  process.exit(1)
})
