/** The real server as a process of its own, to be started, asked what it printed, killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SHIPPED } from '../scripts/shipped.mjs'

/** Of the server of a worker; a story that needs one of its own takes the next. */
export const E2E_PORT =
  Number(process.env.E2E_PORT ?? 3190) + 10 * Number(process.env.TEST_PARALLEL_INDEX ?? 0)
export const STORY_PORT = E2E_PORT + 1

const START_MS = 60_000
const LINK = /(https?:\/\/\S+\/sign-in\/once#\S+)/

/** Variables of whoever runs the tests must not reach the server under test. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LD_LIBRARY_PATH', 'SYSTEMROOT', 'USER']

/** What is shipped, on a clock that `passes` puts forward. */
const FAST = ['--import', 'tsx', 'e2e/fast-house.ts']

export type Ended = { code: number | null; output: string }

export class AppServer {
  readonly port: number
  readonly origin: string
  readonly dataDir: string
  readonly #env: Record<string, string>
  readonly #fast: boolean
  #child: ChildProcess | null = null
  #output = ''

  constructor(port: number, env: Record<string, string> = {}, { fast = false } = {}) {
    this.port = port
    this.#fast = fast
    this.origin = `http://localhost:${port}`
    this.dataDir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-e2e-'))
    this.#env = env
  }

  /** Everything printed since the last start. */
  get output(): string {
    return this.#output
  }

  /** The one-time link that the last start printed. */
  get signInLink(): string {
    const link = LINK.exec(this.#output)?.[1]
    if (!link) throw new Error(`No sign-in link was printed:\n${this.#output}`)
    return link
  }

  /** Resolves when it answers; throws with what it printed when it ends instead. */
  async start(): Promise<void> {
    const child = this.#spawn()
    this.#child = child
    for (let waited = 0; waited < START_MS; waited += 50) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The server ended:\n${this.#output}`)
      if (LINK.test(this.#output) && (await this.healthy())) return
      await sleep(50)
    }
    throw new Error(`The server did not start in ${START_MS} ms:\n${this.#output}`)
  }

  /** A second start on the same folder, or one that is refused: runs until it ends by itself. */
  async startAndEnd(env: Record<string, string> = {}): Promise<Ended> {
    let output = ''
    const child = this.#spawn({ PORT: String(this.port + 1), ...env }, (text) => (output += text))
    const [code] = await once(child, 'close')
    return { code: typeof code === 'number' ? code : null, output }
  }

  /** The running process; 0 when none runs. */
  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** So many minutes go by for the rooms; everybody sees it with the next thing that is told to all. */
  passes(minutes: number): void {
    if (!this.#child?.send(minutes)) throw new Error('this server keeps the time of the machine')
  }

  async healthy(): Promise<boolean> {
    return fetch(`${this.origin}/healthz`).then(
      (response) => response.ok,
      () => false,
    )
  }

  /** Power cut of the process: nothing gets a chance to finish. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** An orderly end; the exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM')
  }

  /** Ends it and removes its data. */
  async remove(): Promise<void> {
    // started once more when it was killed: its Postgres would be left behind
    if (!this.#child && existsSync(path.join(this.dataDir, 'pg', 'postmaster.pid'))) await this.start()
    await this.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  #spawn(env: Record<string, string> = {}, hear?: (text: string) => void): ChildProcess {
    if (!hear) this.#output = ''
    const inherited = Object.fromEntries(
      INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    )
    const child = spawn(process.execPath, this.#fast ? FAST : SHIPPED, {
      stdio: ['ignore', 'pipe', 'pipe', this.#fast ? 'ipc' : 'ignore'],
      env: {
        ...inherited,
        NODE_ENV: 'production',
        PORT: String(this.port),
        DATA_DIR: this.dataDir,
        ...this.#env,
        ...env,
      },
    })
    const listen =
      hear ??
      ((text: string) => {
        this.#output += text
      })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes: Buffer) => listen(bytes.toString()))
    return child
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const gone = once(child, 'close')
    child.kill(signal)
    await gone
    return child.exitCode
  }
}
