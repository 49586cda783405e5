/** The database of this process: the embedded one, or the server that DATABASE_URL names. */
import { Client } from 'pg'
import { startEmbedded } from './embedded-postgres.ts'
import { BadEnvironment, type Env } from './env.ts'
import type { DataLock } from './lock.ts'
import { log } from './log.ts'
import { ensureDatabase, runMigrations } from './migrate.ts'

/** Name of the one database in the embedded cluster. */
export const EMBEDDED_NAME = 'samenreis'

export type StartedDatabase = { url: string; stop(): Promise<void> }

/** Started, reachable, safe and migrated. Throws `BadEnvironment` in words for whoever starts the server. */
export async function startDatabase(env: Env, lock: DataLock): Promise<StartedDatabase> {
  const database = env.databaseUrl ? given(env.databaseUrl) : await embedded(lock)
  try {
    await checkReachable(database.url, env)
    await runMigrations(database.url)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

const given = (url: string): StartedDatabase => ({ url, stop: async () => {} })

async function embedded(lock: DataLock): Promise<StartedDatabase> {
  const cluster = await startEmbedded(lock, {
    say: (line) => log.say(`${line}…`),
    warn: (line) => log.warn('database', line),
  })
  try {
    await ensureDatabase(cluster.url('postgres'), EMBEDDED_NAME)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return { url: cluster.url(EMBEDDED_NAME), stop: () => cluster.stop() }
}

async function checkReachable(url: string, env: Env): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const why = error instanceof Error ? error.message || String(Object(error).code ?? error.name) : ''
    throw new BadEnvironment(`The database in DATABASE_URL cannot be reached: ${why}`)
  }
  try {
    const { rows } = await client.query<{ fsync: string }>('show fsync')
    if (env.production && rows[0]?.fsync === 'off') {
      throw new BadEnvironment(
        'The database runs with fsync off: a power cut would lose what was saved. Switch it on first.',
      )
    }
  } finally {
    await client.end()
  }
}
