/** Brings a database to the schema of this build; the same for every Postgres. */
import { Client } from 'pg'
import { applyMigrations } from './db/migrations.ts'

/** Any number, the same for every node: one of them migrates, the others wait. */
const MIGRATION_LOCK = 727_274
export const OLDEST_POSTGRES = 15

/** Makes the database when there is none yet. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/** Throws when the server is too old or cannot be reached. */
export async function runMigrations(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    )
    const version = Math.floor(Number(rows[0]?.version ?? 0) / 10_000)
    if (version < OLDEST_POSTGRES) {
      throw new Error(`This database is Postgres ${version}; version ${OLDEST_POSTGRES} or newer is needed`)
    }
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await applyMigrations(client)
  })
}

/** Ending the connection also gives the advisory lock back. */
async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // told to the query that runs; without a listener it would end the process
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
