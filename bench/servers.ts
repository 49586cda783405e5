/** The servers under test, each a process of its own, and how a board with seats is made on them. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { runningCluster, startEmbedded } from '../server/embedded-postgres.ts'
import { takeLock } from '../server/lock.ts'
import type { Ticket } from './client.ts'
import { makeBoard } from './seats.ts'
import { SHIPPED } from '../scripts/shipped.mjs'

export const SERVER_NAMES = ['samenreis', 'y-websocket-server', 'hocuspocus-postgres', 'raw'] as const
export type ServerName = (typeof SERVER_NAMES)[number]

export type Server = {
  name: ServerName
  /** The Node process; another one after `restart`. */
  pid(): number
  /** The postmaster, where there is one. */
  postgresPid: () => number | null
  /** A fresh board. Peers get their content from the first who joins; ours has it in its rows. */
  openBoard(board: Uint8Array, seats: number): Promise<{ tickets: Ticket[]; seeded: boolean }>
  /** Ends it as a power cut would, and starts it again on the same data. */
  killAndRestart(): Promise<void>
  /** Ends it in order and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
  /** The last it wrote to its log. */
  said(): string
}

export type StartOptions = {
  /** The repository. */
  root: string
  port: number | null
  nodeArgs?: readonly string[]
}

const START_TIMEOUT_MS = 60_000

export function startServer(name: ServerName, options: StartOptions): Promise<Server> {
  return name === 'samenreis' ? startOurs(options) : startPeer(name, options)
}

async function startOurs({ root, port, nodeArgs = [] }: StartOptions): Promise<Server> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-bench-'))
  const at = port ?? (await freePort())
  const { DATABASE_URL: _d, APP_URL: _a, HOST: _h, AUTH_SECRET: _s, ...rest } = process.env
  const env = {
    ...rest,
    PORT: String(at),
    DATA_DIR: dataDir,
    NODE_ENV: 'production' as const,
    MAX_SEATS: '1000',
  }
  const start = () =>
    run([...nodeArgs, ...SHIPPED], {
      cwd: root,
      env,
      ready: 'Samenreis is open at',
    })
  let child = await start()
  let pool = openPool()

  function openPool(): Pool {
    const url = runningCluster(dataDir, 'samenreis')
    if (!url) throw new Error('the embedded database does not run')
    const opened = new Pool({ connectionString: url, max: 2 })
    opened.on('error', () => {})
    return opened
  }
  async function again(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    // a pool that is still connected would hold up the database's own orderly end
    if (signal === 'SIGTERM') await pool.end()
    await end(child, signal)
    if (signal === 'SIGKILL') await pool.end()
    child = await start()
    pool = openPool()
  }
  return {
    name: 'samenreis',
    pid: () => child.pid ?? 0,
    postgresPid: () => Number(readFileSync(path.join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0]),
    async openBoard(board, seats) {
      return { tickets: (await makeBoard(pool, at, board, seats)).tickets, seeded: true }
    },
    killAndRestart: () => again('SIGKILL'),
    restart: () => again('SIGTERM'),
    async stop() {
      await pool.end()
      await end(child, 'SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
    said: () => lastWords(child),
  }
}

async function startPeer(
  name: Exclude<ServerName, 'samenreis'>,
  { root, port, nodeArgs = [] }: StartOptions,
): Promise<Server> {
  const at = port ?? (await freePort())
  const postgres = name === 'hocuspocus-postgres' ? await startPostgres() : null
  const env = { ...process.env, NODE_ENV: 'production' as const, BENCH_POSTGRES: postgres?.url ?? '' }
  const file = path.join(root, 'bench/peers', `${name}.mjs`)
  const start = () => run([...nodeArgs, file, String(at)], { cwd: path.dirname(file), env, ready: 'READY' })
  let child = await start()
  let boards = 0
  const protocol = name === 'raw' ? 'raw' : postgres ? 'hocuspocus' : 'y'
  const again = async (signal: 'SIGKILL' | 'SIGTERM') => {
    await end(child, signal)
    child = await start()
  }
  return {
    name,
    pid: () => child.pid ?? 0,
    postgresPid: () => postgres?.pid ?? null,
    async openBoard(_board, seats) {
      boards += 1
      const document = `board-${boards}`
      const address = `ws://localhost:${at}/${protocol === 'hocuspocus' ? '' : document}`
      const ticket = (seat: number) => ({ protocol, address, headers: {}, document, seatId: `seat-${seat}` })
      return { tickets: Array.from({ length: seats }, (_, seat) => ticket(seat)) as Ticket[], seeded: false }
    },
    killAndRestart: () => again('SIGKILL'),
    restart: () => again('SIGTERM'),
    async stop() {
      await end(child, 'SIGTERM')
      await postgres?.stop()
    },
    said: () => lastWords(child),
  }
}

/** The same programs and settings as the app's embedded database, fsync on. */
async function startPostgres(): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-bench-pg-'))
  const lock = takeLock(dataDir)
  const cluster = await startEmbedded(lock)
  return {
    url: cluster.url('postgres'),
    pid: Number(readFileSync(path.join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0]),
    async stop() {
      await cluster.stop()
      lock.release()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const words = new WeakMap<ChildProcess, string>()
const lastWords = (child: ChildProcess) => words.get(child) ?? ''

function run(
  args: readonly string[],
  { cwd, env, ready }: { cwd: string; env: NodeJS.ProcessEnv; ready: string },
): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    const hear = (bytes: Buffer) => {
      words.set(child, (lastWords(child) + bytes.toString()).slice(-3000))
      if (lastWords(child).includes(ready)) resolve(child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`${args.at(-1)} ended with ${code}:\n${lastWords(child)}`)))
    setTimeout(
      () => reject(new Error(`${args.at(-1)} did not start:\n${lastWords(child)}`)),
      START_TIMEOUT_MS,
    ).unref()
  })
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(late)
  await sleep(50)
}

function freePort(): Promise<number> {
  const probe = net.createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
