/** All tables as they were at one moment, into one file that appears only when it is complete. */
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Client, escapeIdentifier } from 'pg'
import { to } from 'pg-copy-streams'
import { BackupProblem, writer, type BackupHeader } from './backup-file.ts'
import { columnList, contentOf, migrationsOf, PLAIN_TEXT, tablesOf } from './tables.ts'

export async function backup(url: string, file: string): Promise<BackupHeader> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const part = `${file}.part`
  try {
    // people may work on: everything below sees the one moment of this line
    await client.query('begin isolation level repeatable read read only')
    for (const setting of PLAIN_TEXT) await client.query(setting)
    const header = await headerOf(client)
    if (header.migrations.length === 0)
      throw new BackupProblem('This database is not one of Samenreis: nothing to back up.')
    await writeAll(client, header, part)
    await client.query('commit')
    await toDisk(part)
    await rename(part, file)
    return header
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await client.end()
  }
}

async function headerOf(client: Client): Promise<BackupHeader> {
  const { rows } = await client.query<{ at: Date; postgres: string }>(
    "select now() as at, current_setting('server_version') as postgres",
  )
  const tables: BackupHeader['tables'] = []
  for (const table of await tablesOf(client)) tables.push({ ...table, ...(await contentOf(client, table)) })
  return {
    madeAt: rows[0]?.at.toISOString() ?? '',
    postgres: rows[0]?.postgres ?? '',
    migrations: await migrationsOf(client),
    tables,
  }
}

async function writeAll(client: Client, header: BackupHeader, part: string): Promise<void> {
  const zip = createGzip()
  const done = finished(zip.pipe(createWriteStream(part, { mode: 0o600 })))
  const out = writer(zip)
  await Promise.race([
    done, // a full disk must not leave us waiting for room
    (async () => {
      await out.start(header)
      for (const table of header.tables) {
        const rows = client.query(
          to(`copy (select ${columnList(table)} from ${escapeIdentifier(table.name)}) to stdout`),
        )
        await out.table(table.name, rows)
      }
      await out.end()
      zip.end()
      await done
    })(),
  ])
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
