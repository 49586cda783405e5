// Hocuspocus with its database extension on Postgres, all defaults (stores 2–10 s after an edit), with the
// upsert its documentation shows. `BENCH_POSTGRES=postgres://… node … PORT`
import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'
import { Pool } from 'pg'

const pool = new Pool({ connectionString: process.env.BENCH_POSTGRES, max: 5 })
await pool.query(
  'create table if not exists documents (name text primary key, data bytea not null, updated timestamptz default now())',
)
const database = new Database({
  async fetch({ documentName }) {
    const { rows } = await pool.query('select data from documents where name = $1', [documentName])
    return rows[0]?.data ?? null
  },
  async store({ documentName, state }) {
    await pool.query(
      'insert into documents (name, data) values ($1, $2) on conflict (name) do update set data = excluded.data, updated = now()',
      [documentName, state],
    )
  },
})
const server = new Server({
  port: Number(process.argv[2]),
  address: '127.0.0.1',
  quiet: true,
  extensions: [database],
})
await server.listen()
console.log('READY')
