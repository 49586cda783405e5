/** Brings the one process up in its order: lock, secret, database, migrations, rooms, pages, door. */
import { EventEmitter, once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { hostJudge } from './allowed-hosts.ts'
import { makeOnceLink } from './auth/once-link.ts'
import { closePool, db } from './db/pool.ts'
import { applyEnv, BadEnvironment, keptSecret, originToShow, warnings, type Env } from './env.ts'
import { frontDoor } from './front-door.ts'
import { takeLock } from './lock.ts'
import { log } from './log.ts'
import { keepReporting } from './report/send-reports.ts'
import { keepRetention } from './retention.ts'
import { openHub } from './rooms/hub.ts'
import { RedisBus } from './rooms/redis-bus.ts'
import { startDatabase } from './start-database.ts'

export type OpenHouse = { port: number; close(): Promise<void> }

/** What the server needs of Next. `upgradeHandler` is the router's own, the one with hot reload. */
type Pages = {
  prepare(): Promise<void>
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
  close(): Promise<void>
  upgradeHandler?: (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown
}

/** The repository: this file's code runs from `server/` or, bundled, from `dist/`. */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const HEALTH_MS = 2000

/** Undoes what was opened, latest first, when a later step fails or at the end. */
class Closing {
  readonly #steps: (() => Promise<void> | void)[] = []
  add(step: () => Promise<void> | void): void {
    this.#steps.unshift(step)
  }
  async run(): Promise<void> {
    for (const step of this.#steps.splice(0)) {
      await Promise.resolve()
        .then(step)
        .catch((error: unknown) => log.error('close', 'a step of closing failed', error))
    }
  }
}

/** `now` is the clock of the rooms, in ms; only tests give another one. */
export async function openHouse(env: Env, options: { now?: () => number } = {}): Promise<OpenHouse> {
  const closing = new Closing()
  try {
    const lock = takeLock(env.dataDir)
    closing.add(() => lock.release())
    const authSecret = env.authSecret ?? keptSecret(env.dataDir)
    log.say(env.databaseUrl ? 'Connecting to the database…' : 'Starting the database…')
    const database = await startDatabase(env, lock)
    closing.add(() => database.stop())
    applyEnv(env, { authSecret, databaseUrl: database.url })
    closing.add(closePool)
    closing.add(keepRetention(env.votesKeptDays))
    closing.add(keepReporting())
    const nodeId = crypto.randomUUID()
    const bus = env.redisUrl ? await RedisBus.open(env.redisUrl, nodeId) : null
    const hub = openHub({ ...options, nodeId, bus })
    closing.add(() => hub.close())
    log.say('Preparing the pages…')
    const pages = await openPages(env)
    closing.add(() => pages.close())
    const server = frontDoor({
      pages: pages.getRequestHandler(),
      sync: (request, socket, head) => hub.upgrade(request, socket, head),
      line: (request, response) => hub.line(request, response),
      hotReload: env.production
        ? null
        : (request, socket, head) => void pages.upgradeHandler?.(request, socket, head),
      healthy: databaseAnswers,
      hostAllowed: hostJudge(env),
      https: env.appUrl?.startsWith('https:') ?? false,
    })
    const port = await listen(server, env)
    // the last opened is the first closed: nobody new comes in while the rest drains
    closing.add(() => shut(server))
    await welcome(env, port)
    return { port, close: () => closing.run() }
  } catch (error) {
    await closing.run()
    throw error
  }
}

async function openPages(env: Env): Promise<Pages> {
  const { default: next } = await import('next')
  const make: unknown = next
  if (typeof make !== 'function') throw new Error('Next is not what it was')
  const pages: Pages = make({
    dev: !env.production,
    dir: ROOT,
    hostname: 'localhost',
    port: env.port,
    httpServer: new EventEmitter(),
  })
  await pages.prepare()
  return pages
}

async function listen(server: Server, env: Env): Promise<number> {
  server.listen(env.port, env.host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EADDRINUSE') {
      throw new BadEnvironment(
        `Port ${env.port} is in use: stop what runs there, or choose another with PORT.`,
      )
    }
    if (code === 'EACCES')
      throw new BadEnvironment(`Port ${env.port} may not be used by this user: choose another with PORT.`)
    throw error
  }
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : env.port
}

async function shut(server: Server): Promise<void> {
  server.close()
  server.closeIdleConnections()
}

async function databaseAnswers(): Promise<boolean> {
  const asked = db()
    .$client.query('select 1')
    .then(
      () => true,
      () => false,
    )
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), HEALTH_MS).unref())
  return Promise.race([asked, late])
}

async function welcome(env: Env, port: number): Promise<void> {
  const origin = originToShow(env, port)
  const lines = warnings(env).map((line) => `  !  ${line}`)
  log.say(
    [
      '',
      ...lines,
      ...(lines.length > 0 ? [''] : []),
      `  Samenreis is open at ${origin}`,
      `  Sign in as facilitator (works once): ${await makeOnceLink(origin)}`,
      ...(env.appUrl
        ? []
        : ['  Only this machine can open it. For others: set APP_URL to the address they will use.']),
      '',
    ].join('\n'),
  )
}
