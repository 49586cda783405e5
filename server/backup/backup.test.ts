import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase, freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'
import { contentOf, PLAIN_TEXT, tablesOf } from './tables.ts'

let dir: string
let source: TestDatabase
let file: string
const targets: { close(): Promise<void> }[] = []

const USER = 'a0000000-0000-4000-8000-000000000001'
const TEAM = 'a0000000-0000-4000-8000-000000000002'
const PROJECT = 'a0000000-0000-4000-8000-000000000003'
const BOARD = 'a0000000-0000-4000-8000-000000000004'
/** Everything that a careless text format trips over. */
const NASTY = 'tab\there, back\\slash, newline\nthere, \\N, "quotes", 😀, ﷽, \u202e'

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-backup-'))
  file = path.join(dir, 'board.backup')
  source = await freshDatabase()
  await run(source.url, async (client) => {
    await client.query('insert into "user" (id, name, email) values ($1, $2, null)', [USER, NASTY])
    await client.query('insert into team (id, name) values ($1, $2)', [TEAM, 'Bibliotheek'])
    await client.query(
      "insert into project (id, team_id, title, project_kind, use_case, map_state) values ($1, $2, 'P', 'service', 'strategy', 'current')",
      [PROJECT, TEAM],
    )
    await client.query(
      "insert into board (id, project_id, title, language, zone, minutes, created_by, seq, epoch) values ($1, $2, $3, 'nl', 'Europe/Amsterdam', 120, $4, 3, 1)",
      [BOARD, PROJECT, NASTY, USER],
    )
    for (let seq = 1; seq <= 3; seq++) {
      const body = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * seq * 31) % 256))
      await client.query('insert into board_update (board_id, epoch, seq, body) values ($1, 1, $2, $3)', [
        BOARD,
        seq,
        body,
      ])
      await client.query(
        "insert into board_event (board_id, seq, step, change) values ($1, $2, 'free', $3)",
        [BOARD, seq, JSON.stringify({ text: NASTY, seq })],
      )
    }
  })
  await backup(source.url, file)
})
afterAll(async () => {
  for (const target of targets) await target.close()
  await source.close()
  rmSync(dir, { recursive: true, force: true })
})

async function run<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Name → rows and sum of each table; the epoch is set aside, a restore makes a new one. */
const contents = (url: string) =>
  run(url, async (client) => {
    await client.query('begin')
    for (const setting of PLAIN_TEXT) await client.query(setting)
    const all: Record<string, { rows: number; sum: string }> = {}
    for (const table of await tablesOf(client)) {
      const columns = table.columns.filter((column) => column !== 'epoch')
      all[table.name] = await contentOf(client, { name: table.name, columns })
    }
    return all
  })

async function empty(): Promise<string> {
  const target = await emptyDatabase()
  targets.push(target)
  return target.url
}

test('OP13 a backup restored into an empty database is equal, table by table', async () => {
  const url = await empty()
  const header = await restore(url, file, { force: false })
  const before = await contents(source.url)
  expect(before.board_update?.rows).toBe(3)
  expect(await contents(url)).toEqual(before)
  expect(header.tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(before).toSorted())
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('OP13 after a restore counters go on and browsers begin a new epoch with the same log', async () => {
  const url = await empty()
  await restore(url, file, { force: false })
  await run(url, async (client) => {
    await client.query("insert into board_event (board_id, seq, step, change) values ($1, 4, 'free', '{}')", [
      BOARD,
    ])
    const { rows } = await client.query<{ last: string }>('select max(id)::text as last from board_event')
    expect(rows[0]?.last).toBe('4')
    const log = await client.query(
      'select 1 from board b join board_update u on u.board_id = b.id and u.epoch = b.epoch where b.epoch > 1',
    )
    expect(log.rowCount).toBe(3)
  })
})

test('OP14 a database with rows is only replaced with --force', async () => {
  const url = await empty()
  await restore(url, file, { force: false })
  await run(url, (client) => client.query('update team set name = $1', ['Changed since']))
  const before = await contents(url)
  await expect(restore(url, file, { force: false })).rejects.toThrow('not empty')
  expect(await contents(url)).toEqual(before)
  await restore(url, file, { force: true })
  expect(await contents(url)).toEqual(await contents(source.url))
})

test('OP14 a torn, changed, newer or foreign file changes nothing', async () => {
  const url = await empty()
  await restore(url, file, { force: false })
  const before = await contents(url)
  const raw = gunzipSync(readFileSync(file))
  const header = raw.indexOf('\n', raw.indexOf('\n') + 1)
  const text = raw.subarray(0, header).toString('utf8')
  const changed = Buffer.from(raw)
  changed.write('X', changed.indexOf('Bibliotheek'))
  const spoilt: [string, Buffer, RegExp][] = [
    ['cut', readFileSync(file).subarray(0, -2000), /torn/],
    ['cut before the zip', gzipSync(raw.subarray(0, raw.length - 5)), /torn/],
    ['cut in a table', gzipSync(raw.subarray(0, raw.length - 50_000)), /torn/],
    ['changed', gzipSync(changed), /Table team does not come out as it went in/],
    [
      'newer',
      gzipSync(
        Buffer.concat([
          Buffer.from(text.replace('"migrations":[', '"migrations":["ff",')),
          raw.subarray(header),
        ]),
      ),
      /newer or other version/,
    ],
    ['foreign', Buffer.from('hello'), /torn, or no backup/],
    ['foreign zip', gzipSync('hello\n'), /not a backup/],
  ]
  for (const [name, bytes, words] of spoilt) {
    const bad = path.join(dir, `${name}.backup`)
    writeFileSync(bad, bytes)
    await expect(restore(url, bad, { force: true }), name).rejects.toThrow(words)
  }
  await expect(restore(url, path.join(dir, 'nowhere'), { force: true })).rejects.toThrow('no such file')
  expect(await contents(url)).toEqual(before)
})

test('OP13 a backup taken while people write is of one moment, and leaves no half file', async () => {
  const url = await empty()
  await restore(url, file, { force: false })
  const busy = path.join(dir, 'busy.backup')
  const enough = new AbortController()
  const writer = run(url, async (client) => {
    for (let n = 0; !enough.signal.aborted; n++) {
      // both rows or neither: a backup between them would tell
      await client.query('begin')
      await client.query('insert into team (name, id) values ($1, gen_random_uuid())', [`pair ${n}`])
      await client.query('insert into attempt (key) values ($1)', [`pair ${n}`])
      await client.query('commit')
    }
  })
  const headers = []
  for (let n = 0; n < 5; n++) headers.push(await backup(url, busy))
  enough.abort()
  await writer
  for (const header of headers) {
    const rows = Object.fromEntries(header.tables.map((table) => [table.name, table.rows]))
    expect(rows.team).toBe((rows.attempt ?? 0) + 1)
  }
  expect(existsSync(`${busy}.part`)).toBe(false)
  const again = await empty()
  await restore(again, busy, { force: false })
})
