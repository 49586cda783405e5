/**
 * The connections of the process. They hang on `globalThis`: the server and Next's bundles are
 * two module graphs, and a module variable would make two pools.
 */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'

export type Db = NodePgDatabase & { $client: ConnectionPool }
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]
/** Queries that may run alone or inside somebody's transaction take this. */
export type Rows = Db | Tx

const CONNECTIONS_MAX = 10
/** Two statements of `Appends` are under way at most; when a group failed, its boards go one by one. */
const SAVING_MAX = 4
const CONNECT_TIMEOUT_MS = 5000
/** "Saved" on screen means committed to disk: no role or database default may loosen that. Who holds a row and stands still is let go of. */
const SETTINGS = `set synchronous_commit = on; set idle_in_transaction_session_timeout = '5s'`
/** A board that somebody holds for longer must not keep the connections that others save with. */
const SAVING_SETTINGS = `${SETTINGS}; set lock_timeout = '1s'`

type Opened = { url: string; db: Db }
const key = '__samenreisDatabase'
const store = globalThis as unknown as Record<string, Opened | undefined>

/** However many pages and commands wait for a connection: what people write does not queue behind them. */
export class ConnectionPool extends Pool {
  readonly saving: Pool

  constructor(connectionString: string) {
    const base = { connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, keepAlive: true }
    super({ ...base, max: CONNECTIONS_MAX, onConnect: (client) => client.query(SETTINGS) })
    this.saving = new Pool({
      ...base,
      max: SAVING_MAX,
      // After a silence the first letter should not have to wait for a new connection.
      min: 1,
      onConnect: (client) => client.query(SAVING_SETTINGS),
    })
    for (const pool of [this, this.saving]) {
      // Without listeners a connection that drops ends the whole process, idle or not. The pool opens another.
      pool.on('error', () => {})
      pool.on('connect', (client) => client.on('error', () => {}))
    }
  }

  override async end(): Promise<void> {
    await Promise.all([super.end(), this.saving.end()])
  }
}

/** Pools of its own, for tests and scripts; end them with `$client.end()`. */
export function openDatabase(url: string): Db {
  const client = new ConnectionPool(url)
  const opened = drizzle({ client })
  // Drizzle's own never gives back a connection that drops before its BEGIN is through: ten, and all is over.
  opened.transaction = async (work, config) => {
    const taken = await client.connect()
    try {
      return await drizzle({ client: taken }).transaction(work, config)
    } finally {
      taken.release()
    }
  }
  return opened
}

/** The database of `DATABASE_URL`. Throws when the variable is missing; connects at the first query. */
export function db(): Db {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set')
  const opened = store[key]
  if (opened?.url === url) return opened.db
  const fresh = { url, db: openDatabase(url) }
  store[key] = fresh
  return fresh.db
}

export async function closePool(): Promise<void> {
  const opened = store[key]
  store[key] = undefined
  await opened?.db.$client.end()
}

/** SQLSTATE classes: 08 connection, 53 out of resources, 57 operator intervention (shutting down). */
const DOWN_STATES = /^(08|53|57)/
const DOWN_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
])
const DOWN_WORDS = /connection terminated|timeout exceeded when trying to connect|connection timeout/i

/** True when a query failed because Postgres can't be reached, not because of the query. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 6) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (DOWN_CODES.has(code) || DOWN_STATES.test(code) || DOWN_WORDS.test(error.message)) return true
  // Drizzle keeps the driver's error in `cause`, next-auth in `cause.err`, Node several in `errors`.
  const { cause } = error
  const inner = typeof cause === 'object' && cause !== null && 'err' in cause ? cause.err : cause
  const several: unknown[] = error instanceof AggregateError ? error.errors : []
  return [inner, ...several].some((one) => isDatabaseDown(one, depth + 1))
}
