/** Starts every server, drives them in turn on the same trace, and tells how they compare. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os, { availableParallelism } from 'node:os'
import path from 'node:path'
import { seededBoard, type Seeded } from './boards.ts'
import { idle } from './idle.ts'
import { joins } from './joins.ts'
import { kill } from './kill.ts'
import { calm } from './measure.ts'
import { readOptions, USAGE, type Options } from './options.ts'
import { sharesOf } from './profile.ts'
import { asJson, asText } from './report.ts'
import { nothingYet, type Results } from './results.ts'
import { startServer, type Server, type ServerName } from './servers.ts'
import { work, type Work, type Worked } from './work.ts'

const ROOT = process.cwd()
/** What a workshop begins with. */
const BOARD = { touchpoints: 50, notes: 60, words: 12 }
/** About 1.5 MB. */
const LARGE_BOARD = { touchpoints: 500, notes: 1_500, words: 100 }
const CROWD = 300
const TEAMS = { rooms: 60, people: 8 }
/** What runs for the first time is interpreted: no server of a workshop was started a moment ago. */
const WARM_PEOPLE = 50
const WARM_S = 6
const KILLED_AFTER_S = [3, 6, 9]
const KILLED_PEOPLE = 25
const CALM_LIMIT_MS = 8_000
const PROFILED_S = 8

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.profile) return profile(options)
  const results = nothingYet()
  const servers: Server[] = []
  try {
    for (const [index, name] of options.servers.entries()) {
      servers.push(await startServer(name, { root: ROOT, port: portOf(options, index) }))
    }
    // told to stop: the processes we started must not outlive us
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stopAll(servers).finally(() => process.exit(130)))
    }
    await measureAll(servers, options, results)
  } finally {
    await stopAll(servers)
  }
  console.log(`\n${asText(results)}`)
  if (options.json) writeFileSync(options.json, asJson(results))
  const broken = [...results.rooms, ...results.crowd, ...results.teams].some(isBroken)
  const lost = results.kill.some((one) => isOurs(one) && one.lostSeen + one.lostAcknowledged > 0)
  if (broken || lost) process.exitCode = 1
}

async function measureAll(servers: Server[], options: Options, results: Results): Promise<void> {
  const { scenarios, repeats, full } = options
  const seeded = seededBoard(BOARD)
  const large = scenarios.has('join') ? seededBoard(LARGE_BOARD) : null
  const ours = servers.filter(isOurs)
  const stored = servers.filter(({ name }) => name === 'samenreis' || name === 'hocuspocus-postgres')
  const withDocument = servers.filter(({ name }) => name !== 'raw')
  const attempt = attempts(results)

  const warm = { ...planFor(options, 0, { rooms: 1, people: WARM_PEOPLE, duty: 'full' }), seconds: WARM_S }
  for (const server of servers) {
    await work(server, seeded, warm)
    if (large && server.name !== 'raw') await joins(server, large)
  }
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    const at = { repeat, of: repeats }
    for (const people of scenarios.has('rooms') ? options.rooms : []) {
      const plan = planFor(options, repeat, { rooms: 1, people, duty: 'full' })
      for (const server of servers) {
        await attempt(server, at, `${people} people`, () => work(server, seeded, plan), results.rooms)
      }
    }
    if (scenarios.has('crowd')) {
      const plan = planFor(options, repeat, { rooms: 1, people: CROWD, duty: 'workshop' })
      for (const server of servers.filter(({ name }) => name !== 'raw')) {
        await attempt(server, at, `${CROWD} people`, () => work(server, seeded, plan), results.crowd)
      }
    }
    if (scenarios.has('teams')) {
      const plan = planFor(options, repeat, { ...TEAMS, duty: 'workshop' })
      for (const server of servers) {
        const what = `${TEAMS.rooms} × ${TEAMS.people} people`
        await attempt(server, at, what, () => work(server, seeded, plan), results.teams)
      }
    }
    if (large) {
      for (const server of withDocument) {
        await attempt(server, at, 'large board', () => joins(server, large), results.join)
      }
    }
  }
  if (scenarios.has('kill')) {
    for (const [index, seconds] of (full ? KILLED_AFTER_S : KILLED_AFTER_S.slice(0, 1)).entries()) {
      const plan = { ...planFor(options, index, { rooms: 1, people: KILLED_PEOPLE, duty: 'full' }), seconds }
      for (const server of full ? stored : ours) results.kill.push(await kill(server, seeded, plan))
    }
  }
  if (scenarios.has('idle')) for (const server of withDocument) results.idle.push(await idle(server, seeded))
}

/** Runs one measurement when the machine is calm; a server that cannot do it is noted and started again. */
function attempts(results: Results) {
  return async <T extends { server: string; quiet: boolean }>(
    server: Server,
    at: { repeat: number; of: number },
    what: string,
    measure: () => Promise<T>,
    into: (T & { repeat: number })[],
  ): Promise<void> => {
    await calm(CALM_LIMIT_MS)
    const name = `${at.repeat}/${at.of}  ${what.padEnd(16)} ${server.name.padEnd(20)}`
    try {
      const measured = await measure()
      into.push({ ...measured, repeat: at.repeat })
      console.log(`${name} ${lineOf(measured)}${measured.quiet ? '' : '  (not quiet)'}`)
      if ('fault' in measured && measured.fault) console.log(quoted(server.said()))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      results.failed.push({ server: server.name, repeat: at.repeat, what, error: why })
      console.log(`${name} gave up: ${why}`)
      console.log(quoted(server.said()))
      await server.restart()
    }
  }
}

const quoted = (text: string) => text.trimEnd().replace(/^/gm, '    ')

function lineOf(measured: object): string {
  const worked = measured as Partial<Worked> & { wireMs?: number | null; reloadAllMs?: number }
  const ms = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : value.toFixed(1)
  if (worked.reloadAllMs !== undefined) {
    return `${ms(worked.wireMs)} ms a join, ${ms(worked.reloadAllMs)} ms for all reloads`
  }
  const cpu = `CPU ${worked.cpuPercent?.toFixed(0)} %, ${worked.cpuSecondsPer1000Edits?.toFixed(2)} s per 1,000 edits`
  const fault = worked.fault ? `  FAULT: ${worked.fault}` : ''
  return `p50 ${ms(worked.p50Ms)} p95 ${ms(worked.p95Ms)} p99 ${ms(worked.p99Ms)} ms, ${cpu}${fault}`
}

const isOurs = (one: { server?: string; name?: string }) => (one.server ?? one.name) === 'samenreis'
const isBroken = (one: Worked) => isOurs(one) && one.fault !== null
const portOf = ({ port }: Options, index: number) => (port === null ? null : port + index)
const stopAll = (servers: readonly Server[]) =>
  Promise.all(servers.map((server) => server.stop().catch((error: unknown) => console.error(error))))

function planFor(
  { seconds, threads }: Options,
  seed: number,
  what: Pick<Work, 'rooms' | 'people' | 'duty'>,
): Work {
  const people = what.rooms * what.people
  // one thread is enough for a small room, and the machine's cores are also the server's
  const most = people > 50 ? Math.max(2, availableParallelism() - 2) : 1
  return { ...what, seconds, fullEach: what.rooms > 1 ? 1 : 2, threads: threads ?? most, seed }
}

/** Where the time of each server goes: in one room, or (`--scenarios teams`) in sixty small ones. */
async function profile(options: Options): Promise<void> {
  const people = options.rooms.length === 1 ? (options.rooms[0] ?? 50) : 50
  const teams = options.scenarios.size === 1 && options.scenarios.has('teams')
  const names: ServerName[] = options.servers.length === 4 ? ['samenreis'] : options.servers
  const seeded: Seeded = seededBoard(BOARD)
  for (const [index, name] of names.entries()) {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-profile-'))
    const nodeArgs = ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${dir}`]
    const server = await startServer(name, { root: ROOT, port: portOf(options, index), nodeArgs })
    const plan = planFor(
      options,
      1,
      teams ? { ...TEAMS, duty: 'workshop' } : { rooms: 1, people, duty: 'full' },
    )
    let worked: Worked
    try {
      worked = await work(server, seeded, { ...plan, seconds: Math.max(options.seconds, PROFILED_S) })
      console.log(`\n## ${name}, ${teams ? '60 rooms' : `${people} people`}: ${lineOf(worked)}`)
    } finally {
      // written at an orderly end only
      await server.stop()
    }
    for (const file of readdirSync(dir)) showProfile(path.join(dir, file), worked)
    rmSync(dir, { recursive: true, force: true })
  }
}

function showProfile(file: string, worked: Worked): void {
  const { kinds, files, ours, functions } = sharesOf(file, worked)
  const list = (title: string, shares: readonly [string, number][]) =>
    console.log(
      `\n${title}\n${shares.map(([what, share]) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${what}`).join('\n')}`,
    )
  list('Kind of work (self time)', kinds)
  list('Files (self time)', files)
  list('Functions (self time)', functions)
  list('Our functions with all they call', ours)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error)
  console.error(`\n${USAGE}`)
  process.exit(1)
})
