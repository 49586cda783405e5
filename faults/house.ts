/** The built server as a process of its own, with its embedded database; and more nodes on the same one. */
import net from 'node:net'
import { AppServer } from '../e2e/server.ts'
import { closePool } from '../server/db/pool.ts'
import { runningCluster } from '../server/embedded-postgres.ts'
import { EMBEDDED_NAME } from '../server/start-database.ts'

const FIRST_PORT = Number(process.env.PORT ?? 3700)
let lastPort = FIRST_PORT - 1

/** Nodes of one app share it. */
const SECRET = 'nodes-under-fault-0123456789-abcdefghijklm'
process.env.AUTH_SECRET = SECRET

/** Below the range that outgoing connections take theirs from: it must still be free after a kill. */
export async function nextPort(): Promise<number> {
  for (;;) {
    lastPort += 1
    const probe = net.createServer()
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false))
      probe.listen(lastPort, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (free) return lastPort
  }
}

/** Starts it, and points this process' own `db()` at its database. */
export async function openHouse(env: Record<string, string> = {}): Promise<AppServer> {
  const server = new AppServer(await nextPort(), { AUTH_SECRET: SECRET, ...env })
  await server.start()
  await useDatabase(env.DATA_DIR ?? server.dataDir)
  return server
}

export async function useDatabase(dataDir: string): Promise<void> {
  await closePool()
  process.env.DATABASE_URL = databaseOf(dataDir)
}

export function databaseOf(dataDir: string): string {
  const url = runningCluster(dataDir, EMBEDDED_NAME)
  if (!url) throw new Error('the embedded database does not run')
  return url
}

/** One more node on the database of `first`. */
export async function openSecond(first: AppServer, env: Record<string, string> = {}): Promise<AppServer> {
  const DATABASE_URL = databaseOf(first.dataDir)
  const server = new AppServer(await nextPort(), { AUTH_SECRET: SECRET, DATABASE_URL, ...env })
  await server.start()
  return server
}
