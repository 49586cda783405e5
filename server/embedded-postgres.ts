/**
 * The default database: a real Postgres whose programs come from npm, on a unix socket that only this
 * user can open. Whoever starts it holds the lock of the data folder, so a postmaster that still runs
 * there is an orphan of a killed process and may be stopped.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  chmodSync,
  chownSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPrograms, type Programs } from './postgres-programs.ts'
import { windowsAccess } from './postgres-windows.ts'
import { startOf, type DataLock } from './lock.ts'

export type Cluster = {
  /** Connection string for a database in this cluster. */
  url(database: string): string
  stop(): Promise<void>
  /** Let it run on without watching over it: what a killed process does. */
  forget(): void
}

export type ClusterOptions = {
  /** For tests only: no fsync, so a power cut may lose everything. */
  fast?: boolean
  /** Told what takes a while. */
  say?: (line: string) => void
  /** Told when Postgres ended by itself and is started again. */
  warn?: (line: string) => void
}

/** Where and as whom the cluster listens. */
type Access = { settings: string[]; initdb: string[]; url(database: string): string }

/** Bytes that the address of a unix socket may have, less the file's own name. */
const SOCKET_FOLDER_MAX = 107 - '/.s.PGSQL.5432'.length
const START_ATTEMPTS = 60
const RETRY_MS = 100
const START_AGAIN_MS = 1_000

/** Starts the cluster in `<data folder>/pg`, makes it first when there is none. */
export async function startEmbedded(lock: DataLock, options: ClusterOptions = {}): Promise<Cluster> {
  const dir = path.join(lock.dataDir, 'pg')
  const programs = await findPrograms()
  const access =
    process.platform === 'win32' ? await windowsAccess(lock.dataDir) : socketAccess(lock.dataDir, programs)
  letThrough(lock.dataDir, programs)
  if (!existsSync(path.join(dir, 'PG_VERSION'))) {
    options.say?.('Making the database (first time only)')
    makeCluster(dir, programs, access, options.fast ?? false)
  }
  await stopOrphan(dir, programs)
  giveTo(dir, programs)

  let stopping = false
  let child = await run(dir, programs, access, options.fast ?? false)
  // a full disk ends Postgres and keeps it from starting: once there is room it comes back by itself
  const startAgain = async (): Promise<void> => {
    for (let told = ''; ; await sleep(START_AGAIN_MS)) {
      if (stopping) return
      try {
        const again = await run(dir, programs, access, options.fast ?? false)
        child = again
        watch(again)
        if (stopping) end(again, dir, programs)
        return
      } catch (error) {
        const why = String(error)
        if (why !== told) options.warn?.(`Postgres could not be started again, trying on: ${why}`)
        told = why
      }
    }
  }
  const watch = (started: ChildProcess) => {
    started.once('exit', (code, signal) => {
      if (stopping) return
      options.warn?.(`Postgres ended by itself (${signal ?? code}); starting it again`)
      void startAgain()
    })
  }
  watch(child)
  return {
    url: (database) => access.url(database),
    forget() {
      stopping = true
    },
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise<void>((done) => child.once('exit', () => done()))
      end(child, dir, programs)
      await gone
    },
  }
}

function socketAccess(dataDir: string, programs: Programs): Access {
  const folder = socketFolder(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (programs.uid !== undefined) chownSync(folder, programs.uid, programs.uid)
  const { uid } = statSync(folder)
  // somebody else may have made a folder of this name in the shared temporary folder
  if (uid !== (programs.uid ?? process.getuid?.()))
    throw new Error(`${folder} belongs to another user: remove it`)
  chmodSync(folder, 0o700)
  return {
    settings: ['listen_addresses=', `unix_socket_directories=${folder}`, 'unix_socket_permissions=0700'],
    initdb: ['--auth=trust'],
    url: (database) => `postgresql://app@localhost/${database}?host=${encodeURIComponent(folder)}`,
  }
}

/** In the data folder itself; in the temporary folder where that path is too long for a socket. */
function socketFolder(dataDir: string): string {
  const near = path.join(dataDir, 'run')
  const fits = Buffer.byteLength(near) <= SOCKET_FOLDER_MAX && !near.includes(',')
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return fits ? near : path.join(os.tmpdir(), `samenreis-${name}`)
}

/** Into a temporary folder, renamed when complete: a half-made cluster is never taken for a good one. */
function makeCluster(dir: string, programs: Programs, access: Access, fast: boolean): void {
  const half = `${dir}.initdb`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o700 })
  if (programs.uid !== undefined) chownSync(half, programs.uid, programs.uid)
  const locale = ['-U', 'app', '-E', 'UTF8', '--locale=C', '--no-instructions']
  const [program, args] = programs.command('initdb', [
    '-D',
    half,
    ...locale,
    ...access.initdb,
    ...(fast ? ['-N'] : []),
  ])
  const made = spawnSync(program, args, { encoding: 'utf8', env: environment(), ...programs.owner })
  if (made.status !== 0) throw new Error(`initdb failed: ${(made.stderr || String(made.error ?? '')).trim()}`)
  renameSync(half, dir)
}

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C', PGOPTIONS: '' })

/** Where Postgres runs as another user, that one must be able to pass through the data folder. */
function letThrough(dataDir: string, programs: Programs): void {
  if (programs.uid !== undefined) chmodSync(dataDir, 0o711)
}

/** As root only: a cluster may have been made under another way of not being root. */
function giveTo(dir: string, programs: Programs): void {
  if (process.getuid?.() !== 0) return
  const uid = programs.uid ?? 0
  if (statSync(dir).uid === uid) return
  const given = spawnSync('chown', ['-R', `${uid}:${uid}`, dir], { encoding: 'utf8' })
  if (given.status !== 0) throw new Error(`${dir} belongs to another user: ${given.stderr.trim()}`)
}

/** The postmaster of a process that was killed. Only ever called by the holder of the folder's lock. */
async function stopOrphan(dir: string, programs: Programs): Promise<void> {
  const file = path.join(dir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const startedAt = startOf(pid)
  if (!startedAt || !isPostmaster(pid, dir)) return
  if (process.platform === 'win32') spawnSync(programs.pgCtl, ['stop', '-m', 'fast', '-D', dir])
  else process.kill(pid, 'SIGINT')
  for (let waited = 0; startOf(pid) === startedAt; waited += 25) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT') // clients that do not let go: recovery does the rest
    if (waited > 20_000) throw new Error(`An older Postgres (process ${pid}) does not stop: end it by hand`)
    await sleep(25)
  }
}

/** Stops what a killed process left running in this folder. */
export async function stopLeftOver(lock: DataLock): Promise<void> {
  await stopOrphan(path.join(lock.dataDir, 'pg'), await findPrograms())
}

function isPostmaster(pid: number, dir: string): boolean {
  if (process.platform === 'win32') return true
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dir)
    } catch {
      return false
    }
  }
  return (spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').includes(
    dir,
  )
}

/** Resolves when it takes connections. The remains of a killed one may need some tries. */
async function run(dir: string, programs: Programs, access: Access, fast: boolean): Promise<ChildProcess> {
  const settings = [
    ...access.settings,
    // an error's detail can hold what people typed: it must not reach a log
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    ...(fast ? ['fsync=off', 'full_page_writes=off'] : []),
  ]
  const args = ['-D', dir, ...settings.flatMap((setting) => ['-c', setting])]
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(programs, args)
    if (outcome.child) return outcome.child
    const again = /lock file|shared memory|already in use/.test(outcome.log)
    if (!again || attempt >= START_ATTEMPTS)
      throw new Error(`Postgres did not start: ${lastLines(outcome.log)}`)
    await sleep(RETRY_MS)
  }
}

async function tryOnce(
  programs: Programs,
  args: string[],
): Promise<{ child: ChildProcess | null; log: string }> {
  const [program, all] = programs.command('postgres', args)
  const child = spawn(program, all, {
    // a process group of its own: Ctrl-C must reach only us, so that we can finish writing first
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment(),
    ...programs.owner,
  })
  let log = ''
  const ready = await new Promise<boolean>((done) => {
    child.stderr?.on('data', (bytes: Buffer) => {
      log = (log + bytes.toString()).slice(-10_000)
      if (bytes.includes('ready to accept connections')) done(true)
    })
    child.once('exit', () => done(false))
    child.once('error', (error) => {
      log += error.message
      done(false)
    })
  })
  return { child: ready ? child : null, log }
}

const lastLines = (log: string) => log.trim().split('\n').slice(-3).join(' | ')

function end(child: ChildProcess, dir: string, programs: Programs): void {
  if (process.platform === 'win32') spawnSync(programs.pgCtl, ['stop', '-m', 'fast', '-D', dir])
  else child.kill('SIGINT')
}

/** Connection string of a cluster that another process has running in this folder; null when none is. */
export function runningCluster(dataDir: string, database: string): string | null {
  const file = path.join(path.resolve(dataDir), 'pg', 'postmaster.pid')
  if (process.platform === 'win32' || !existsSync(file)) return null
  const [pid, , , port, folder] = readFileSync(file, 'utf8').split('\n')
  if (!folder || startOf(Number(pid)) === null) return null
  return `postgresql://app@localhost:${port}/${database}?host=${encodeURIComponent(folder)}`
}
