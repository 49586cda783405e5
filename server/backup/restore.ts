/** A backup into a database, in one transaction: either all of it and checked, or nothing changed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Client, escapeIdentifier } from 'pg'
import { from } from 'pg-copy-streams'
import { z } from 'zod'
import { MIGRATIONS_FOLDER } from '../db/migrations.ts'
import { runMigrations } from '../migrate.ts'
import { BackupProblem, BackupReader, type BackupHeader, type BackupTable } from './backup-file.ts'
import { columnList, contentOf, PLAIN_TEXT, tablesOf } from './tables.ts'

/** Epochs of restored boards count seconds from here: no two restores give the same. */
const EPOCH_ZERO = Date.UTC(2026, 0, 1) / 1000

const journalShape = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) })

/** With `force` whatever the database holds is replaced. Afterwards it has the schema of this build. */
export async function restore(url: string, file: string, options: { force: boolean }): Promise<BackupHeader> {
  const reader = new BackupReader(file)
  const header = await reader.header()
  const migrations = knownMigrations(header)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    for (const setting of PLAIN_TEXT) await client.query(setting)
    await clear(client, options.force)
    for (const migration of migrations) await apply(client, migration)
    for (const table of header.tables) await load(client, reader, table)
    await reader.end()
    await setCounters(client)
    await startEpoch(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
  await runMigrations(url)
  return header
}

type Migration = { hash: string; when: number; statements: string[] }

/** The migrations that the backup's database had: load into that schema, migrate the rest afterwards. */
function knownMigrations(header: BackupHeader): Migration[] {
  const journal = journalShape.parse(
    JSON.parse(readFileSync(path.join(MIGRATIONS_FOLDER, 'meta', '_journal.json'), 'utf8')),
  )
  const known = journal.entries.map(({ tag, when }) => {
    const sql = readFileSync(path.join(MIGRATIONS_FOLDER, `${tag}.sql`), 'utf8')
    return {
      hash: createHash('sha256').update(sql).digest('hex'),
      when,
      statements: sql.split('--> statement-breakpoint'),
    }
  })
  const ours = known.slice(0, header.migrations.length)
  if (ours.map(({ hash }) => hash).join() !== header.migrations.join()) {
    throw new BackupProblem(
      'The backup was made with a newer or other version of Samenreis: restore with that version.',
    )
  }
  return ours
}

async function clear(client: Client, force: boolean): Promise<void> {
  const tables = await tablesOf(client)
  if (!force) {
    for (const table of tables) {
      const { rows } = await contentOf(client, table)
      if (rows > 0) {
        throw new BackupProblem(
          'This database is not empty: restore into an empty one, or add --force to replace all it holds.',
        )
      }
    }
  }
  const names = tables.map(({ name }) => escapeIdentifier(name))
  if (names.length > 0) await client.query(`drop table ${names.join(', ')}`)
  await client.query('drop schema if exists drizzle cascade')
}

/** In our transaction and with the same bookkeeping as Drizzle's own migrator, which makes one of its own. */
async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('create schema if not exists drizzle')
  await client.query(
    'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  )
  for (const statement of migration.statements) await client.query(statement)
  await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
    migration.hash,
    migration.when,
  ])
}

async function load(client: Client, reader: BackupReader, table: BackupTable): Promise<void> {
  const into = client.query(from(`copy ${escapeIdentifier(table.name)} (${columnList(table)}) from stdin`))
  await pipeline(reader.table(table.name), into)
  const { rows, sum } = await contentOf(client, table)
  if (rows !== table.rows || sum !== table.sum) {
    throw new BackupProblem(
      `Table ${table.name} does not come out as it went in (${rows} of ${table.rows} rows): nothing was changed.`,
    )
  }
}

/** COPY writes identity columns but leaves their counters at one. */
async function setCounters(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and is_identity = 'YES'`,
  )
  for (const { table, column } of rows) {
    const most = `(select max(${escapeIdentifier(column)}) from ${escapeIdentifier(table)})`
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(${most}, 1), ${most} is not null)`,
      [escapeIdentifier(table), column],
    )
  }
}

/** Browsers that were open hold edits from after the backup: another epoch makes them begin afresh. */
async function startEpoch(client: Client): Promise<void> {
  const { rows } = await client.query<{ epoch: number }>(
    'select greatest(coalesce(max(epoch), 0) + 1, extract(epoch from clock_timestamp())::int - $1::int) as epoch from board',
    [EPOCH_ZERO],
  )
  const epoch = rows[0]?.epoch
  for (const table of ['board_update', 'board_snapshot', 'board_damage']) {
    await client.query(
      `update ${table} own set epoch = $1 from board where board.id = own.board_id and board.epoch = own.epoch`,
      [epoch],
    )
  }
  await client.query('update board set epoch = $1', [epoch])
}
